package main

import (
	"fmt"
	"slices"

	"github.com/nyaruka/phonenumbers"

	"github.com/portin-dev/portin/porting/phone/internal/metadata"
	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// region is one region of a calling code.
type region struct {
	*phonenumbers.PhoneMetadata
	id    string
	roots [plan.Automata]ref
}

func (r *region) String() string { return metadata.Name(r.PhoneMetadata) }

// country is a calling code with its regions, the main one first.
type country struct {
	code    int
	regions []*region
}

// first has the calling codes whose tables come first. Tables are decoded in order, so
// a number of these countries is answered without decoding the others.
var first = []int{1, 44, 49, 33, 39, 34, 61, 52, 55, 91, 86, 81}

// countriesOf returns every calling code in the order of the tables.
func countriesOf(m *metadata.Metadata) ([]*country, error) {
	codes := slices.Clone(first)
	for code := range m.Regions {
		if !slices.Contains(first, code) {
			codes = append(codes, code)
		}
	}
	slices.Sort(codes[len(first):])
	plans := map[place]*phonenumbers.PhoneMetadata{}
	for _, plan := range m.Plans {
		plans[placeOf(plan)] = plan
	}
	var all []*country
	for _, code := range codes {
		c := &country{code: code}
		for _, id := range m.Regions[code] {
			at := place{code, id}
			plan := plans[at]
			if plan == nil {
				return nil, fmt.Errorf("%s: no numbering plan of +%d", id, code)
			}
			delete(plans, at)
			c.regions = append(c.regions, &region{PhoneMetadata: plan, id: id})
		}
		if len(c.regions) == 0 {
			return nil, fmt.Errorf("+%d: no region", code)
		}
		all = append(all, c)
	}
	for _, plan := range plans {
		return nil, fmt.Errorf("%s: a numbering plan of no calling code", metadata.Name(plan))
	}
	return all, lacking(m)
}

// place is the calling code and the region that a numbering plan is for.
type place struct {
	code int
	id   string
}

func placeOf(plan *phonenumbers.PhoneMetadata) place {
	return place{int(plan.GetCountryCode()), plan.GetId()}
}

// lacking returns an error if a region that had a numbering plan in 2026 has none now.
// New regions are added over time, but none is removed.
func lacking(m *metadata.Metadata) error {
	for _, known := range metadata.Nyaruka().Plans {
		same := func(plan *phonenumbers.PhoneMetadata) bool { return placeOf(plan) == placeOf(known) }
		if !slices.ContainsFunc(m.Plans, same) {
			return fmt.Errorf("%s: no numbering plan", metadata.Name(known))
		}
	}
	return nil
}
