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

func (a *Address) object() codec.Object { return codec.Object{Rest: &a.rest, Members: a.members} }

func (a *Address) members(m *codec.Members) {
	m.Text("city", &a.City)
	m.Text("country", &a.Country)
	m.Text("line1", &a.Line1)
	m.NullText("line2", &a.Line2)
	m.NullText("postalCode", &a.PostalCode)
	m.NullText("state", &a.State)
}
