package porting

import "github.com/portin-dev/portin/porting/codec"

// ServiceProvider is a carrier that numbers can be ported from ("Portings API,
// Retrieve a service provider").
type ServiceProvider struct {
	Object             string   // "serviceProvider"
	ID                 string   // opaque
	Country            string   // ISO 3166-1 alpha-2; "" before the API had it
	Name               string   // the brand
	RecipientProviders []string // ids of the networks that can receive from it

	rest codec.Rest
}

func (s *ServiceProvider) object() *codec.Object {
	o := codec.NewObject(&s.rest, 5)
	o.Add("object", (*codec.Text)(&s.Object))
	o.Add("id", (*codec.Text)(&s.ID))
	o.Add("country", (*codec.NullText)(&s.Country))
	o.Add("name", (*codec.Text)(&s.Name))
	o.Add("recipientProviders", (*codec.List[string])(&s.RecipientProviders))
	return o
}
