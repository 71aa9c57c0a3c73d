package porting

import "github.com/portin-dev/portin/porting/codec"

// Address is where the account holder lives by the donor provider's records. A
// nullable member is "" where the API has null.
type Address struct {
	City       string
	Country    string // ISO 3166-1 alpha-2
	Line1      string
	Line2      string // nullable
	PostalCode string // nullable in older versions of the API
	State      string // nullable

	rest codec.Rest
}

func (a *Address) object() codec.Object {
	return codec.Object{Rest: &a.rest, Members: []codec.Member{
		{Name: "city", Value: (*codec.Text)(&a.City)},
		{Name: "country", Value: (*codec.Text)(&a.Country)},
		{Name: "line1", Value: (*codec.Text)(&a.Line1)},
		{Name: "line2", Value: (*codec.NullText)(&a.Line2)},
		{Name: "postalCode", Value: (*codec.NullText)(&a.PostalCode)},
		{Name: "state", Value: (*codec.NullText)(&a.State)},
	}}
}

func (a *Address) value() codec.Value { return a.object() }
