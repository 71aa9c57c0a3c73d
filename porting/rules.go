package porting

// rule is how a field is brought into its form and then checked. Both depend on
// the facts: an address is as its country writes it.
type rule struct {
	normalise func(f *facts, text string) string
	check     func(c *check, text string) // of a text that is not empty
}

// rules is every field. What holds for any field, that it may not
// be empty or is locked, is in check.go.
var rules = []rule{
	indexDonorProvider:         {trimmed, (*check).donorProvider},
	indexAccountNumber:         {(*facts).normalAccountNumber, (*check).accountNumber},
	indexAccountPin:            {(*facts).normalPin, (*check).accountPin},
	indexBillingPin:            {compacted, (*check).billingPin},
	indexFirstName:             {collapsed, (*check).name},
	indexLastName:              {collapsed, (*check).name},
	indexBirthday:              {dated, (*check).birthday},
	indexAccountType:           {trimmed, nothing},
	indexAddress:               {trimmed, nothing}, // an object; its members follow
	indexAddressLine1:          {lined, (*check).streetOrCity},
	indexAddressLine2:          {lined, nothing},
	indexAddressCity:           {lined, (*check).streetOrCity},
	indexAddressState:          {(*facts).normalState, (*check).state},
	indexAddressPostalCode:     {(*facts).normalPostalCode, (*check).postalCode},
	indexAddressCountry:        {upperCased, (*check).isoCountry},
	indexDonorProviderApproval: {trimmed, nothing},              // true or false
	indexPhoneNumber:           {asGiven, (*check).phoneNumber}, // see submission.setNumber
	indexProvider:              {trimmed, (*check).recipient},
	indexUser:                  {trimmed, nothing},
	indexBehavior:              {asGiven, (*check).allowedBehavior},
	indexScheduledOn:           {dated, (*check).scheduledOn},
}

func asGiven(_ *facts, text string) string    { return text } // one of a few, which nobody types
func trimmed(_ *facts, text string) string    { return trim(text) }
func collapsed(_ *facts, text string) string  { return collapse(text) }
func compacted(_ *facts, text string) string  { return compact(text) }
func dated(_ *facts, text string) string      { return hyphenated(text) }
func lined(_ *facts, text string) string      { return line(text) }
func upperCased(_ *facts, text string) string { return upper(hyphenated(text)) }
func nothing(*check, string)                  {}
