package main

import (
	"slices"

	"github.com/nyaruka/phonenumbers"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// first are the calling codes whose tables come first: a number of theirs is
// answered without decoding the others'.
var first = []int{1, 44, 49, 33, 39, 34, 61, 52, 55, 91, 86, 81}

// region is one region of a calling code.
type region struct {
	*phonenumbers.PhoneMetadata
	id    string
	roots [plan.Automata]ref
}

// country is a calling code with its regions, the main one first.
type country struct {
	code    int
	regions []*region
}

// world returns every calling code in the order of the tables.
func world() []*country {
	collection, err := phonenumbers.MetadataCollection()
	if err != nil {
		panic(err)
	}
	var codes []int
	for code := range phonenumbers.GetSupportedCallingCodes() {
		if !slices.Contains(first, code) {
			codes = append(codes, code)
		}
	}
	slices.Sort(codes)
	var countries []*country
	for _, code := range append(slices.Clone(first), codes...) {
		c := &country{code: code}
		for _, id := range phonenumbers.GetRegionCodesForCountryCode(code) {
			at := slices.IndexFunc(collection.Metadata, func(m *phonenumbers.PhoneMetadata) bool {
				return m.GetId() == id && int(m.GetCountryCode()) == code
			})
			c.regions = append(c.regions, &region{PhoneMetadata: collection.Metadata[at], id: id})
		}
		countries = append(countries, c)
	}
	return countries
}
