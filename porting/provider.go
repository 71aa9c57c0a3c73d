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
	return codec.Object{Rest: &s.rest, Members: []codec.Member{
		{Name: "object", Value: (*codec.Text)(&s.Object)},
		{Name: "id", Value: (*codec.Text)(&s.ID)},
		{Name: "country", Value: (*codec.NullText)(&s.Country)},
		{Name: "name", Value: (*codec.Text)(&s.Name)},
		{Name: "recipientProviders", Value: (*codec.List[string])(&s.RecipientProviders)},
	}}
}

func (s *ServiceProvider) value() codec.Value { return s.object() }
