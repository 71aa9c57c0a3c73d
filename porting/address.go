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

func (a *Address) object() *codec.Object {
	o := codec.NewObject(&a.rest, 6)
	o.Add("city", (*codec.Text)(&a.City))
	o.Add("country", (*codec.Text)(&a.Country))
	o.Add("line1", (*codec.Text)(&a.Line1))
	o.Add("line2", (*codec.NullText)(&a.Line2))
	o.Add("postalCode", (*codec.NullText)(&a.PostalCode))
	o.Add("state", (*codec.NullText)(&a.State))
	return o
}
