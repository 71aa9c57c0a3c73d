package portingtest

import (
	"slices"

	"github.com/portin-dev/portin/porting"
)

// providerParameters are the filters of a list of service providers. The newer
// country is one.
var providerParameters = slices.Concat(pageParameters, []string{"country", "recipientProvider"})

// retrieveProvider is "Portings API, Retrieve a service provider".
func retrieveProvider(c *call) (any, *failure) {
	if p := c.store.provider(c.path("serviceProvider")); p != nil {
		return p, nil
	}
	return nil, notFound
}

// listProviders is "Portings API, List all service providers".
func listProviders(c *call) (any, *failure) {
	p, failed := newPage(c.query)
	if failed != nil {
		return nil, failed
	}
	country, recipient := c.query.Get("country"), c.query.Get("recipientProvider")
	items := []porting.ServiceProvider{}
	for _, provider := range c.store.providers {
		if (country == "" || country == provider.Country) &&
			(recipient == "" || slices.Contains(provider.RecipientProviders, recipient)) {
			items = append(items, provider)
		}
	}
	return listOf(items, func(p porting.ServiceProvider) string { return p.ID }, p)
}
