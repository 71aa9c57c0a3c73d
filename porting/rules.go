package porting

import (
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/text"
)

// rule is how a field is normalised and then checked. Both can depend on the facts, as
// the format of an address does on its country.
type rule struct {
	normalise func(f *facts, value string) string // nil: the text is trimmed
	check     func(c *check, value string)        // of a text that is not empty; nil: every text is allowed
}

// rules are the rules of single fields. Those of every field are in pipeline.go: it is
// trimmed, may not be empty, and may be locked.
var rules = [fieldCount]rule{
	indexDonorProvider:     {trimmed, (*check).donorProvider},
	indexAccountNumber:     {(*facts).normalAccountNumber, (*check).accountNumber},
	indexAccountPin:        {(*facts).normalPin, (*check).accountPin},
	indexBillingPin:        {compacted, (*check).billingPin},
	indexFirstName:         {collapsed, (*check).name},
	indexLastName:          {collapsed, (*check).name},
	indexBirthday:          {dated, (*check).birthday},
	indexAddressLine1:      {lined, (*check).streetOrCity},
	indexAddressLine2:      {lined, nil},
	indexAddressCity:       {lined, (*check).streetOrCity},
	indexAddressState:      {(*facts).normalState, (*check).state},
	indexAddressPostalCode: {(*facts).normalPostalCode, (*check).postalCode},
	indexAddressCountry:    {countryCode, (*check).isoCountry},
	indexPhoneNumber:       {asGiven, (*check).phoneNumber}, // see submission.setNumber
	indexProvider:          {trimmed, (*check).recipient},
	indexBehavior:          {asGiven, (*check).allowedBehavior},
	indexScheduledOn:       {dated, (*check).scheduledOn},
}

// normalise returns the text of a field in its normal form.
func (i fieldIndex) normalise(f *facts, value string) string {
	if normalise := rules[i].normalise; normalise != nil {
		return normalise(f, value)
	}
	return text.Trim(value)
}

// checkValue checks a text of the current field. It is not empty.
func (c *check) checkValue(value string) {
	if check := rules[c.index].check; check != nil {
		check(c, value)
	}
}

func asGiven(_ *facts, value string) string     { return value } // chosen from a list, so there is nothing to normalise
func trimmed(_ *facts, value string) string     { return text.Trim(value) }
func collapsed(_ *facts, value string) string   { return text.Collapse(value) }
func compacted(_ *facts, value string) string   { return text.Compact(value) }
func dated(_ *facts, value string) string       { return text.Hyphenated(value) }
func lined(_ *facts, value string) string       { return text.Line(value) }
func countryCode(_ *facts, value string) string { return market.CountryCode(value) }
