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

func (s *ServiceProvider) object() codec.Object {
	return codec.Object{Rest: &s.rest, Members: s.members}
}

func (s *ServiceProvider) members(m *codec.Members) {
	m.Text("object", &s.Object)
	m.Text("id", &s.ID)
	m.NullText("country", &s.Country)
	m.Text("name", &s.Name)
	codec.List(m, "recipientProviders", &s.RecipientProviders)
}
