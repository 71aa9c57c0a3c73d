package portingtest

import (
	"slices"

	"github.com/portin-dev/portin/porting"
)

// retrievePorting is "Portings API, Retrieve a porting".
func (s *Server) retrievePorting(c *call) (any, *failure) {
	r, failed := s.porting(c)
	if failed != nil {
		return nil, failed
	}
	return r, nil
}

// listPortings is "Portings API, List all portings": the newest first.
func (s *Server) listPortings(c *call) (any, *failure) {
	query, failed := c.query("status", "status[]", "subscription", "after", "before", "limit")
	if failed != nil {
		return nil, failed
	}
	p, failed := newPage(query)
	if failed != nil {
		return nil, failed
	}
	statuses := slices.Concat(query["status"], query["status[]"])
	if failed := checkStatuses(statuses); failed != nil {
		return nil, failed
	}
	portings := slices.Clone(s.project(c).portings)
	slices.Reverse(portings)
	return listOf(portings, func(r *record) string { return r.ID }, func(r *record) bool {
		return (len(statuses) == 0 || slices.Contains(statuses, string(r.Status))) &&
			(!query.Has("subscription") || r.Subscription == query.Get("subscription"))
	}, p)
}

func checkStatuses(statuses []string) *failure {
	for _, status := range statuses {
		if !porting.Status(status).Known() {
			return invalid([]detail{wrongFormat("status", "The property must be statuses of a porting.")})
		}
	}
	return nil
}

// retrieveProvider is "Portings API, Retrieve a service provider".
func (s *Server) retrieveProvider(c *call) (any, *failure) {
	if p := s.provider(c.request.PathValue("serviceProvider")); p != nil {
		return p, nil
	}
	return nil, noSuchThing
}

// listProviders is "Portings API, List all service providers", with the newer
// filter country.
func (s *Server) listProviders(c *call) (any, *failure) {
	query, failed := c.query("country", "recipientProvider", "after", "before", "limit")
	if failed != nil {
		return nil, failed
	}
	p, failed := newPage(query)
	if failed != nil {
		return nil, failed
	}
	return listOf(s.providers, func(p porting.ServiceProvider) string { return p.ID }, func(p porting.ServiceProvider) bool {
		return (!query.Has("country") || p.Country == query.Get("country")) &&
			(!query.Has("recipientProvider") || slices.Contains(p.RecipientProviders, query.Get("recipientProvider")))
	}, p)
}
