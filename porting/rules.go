package porting

// rule is how a field is brought into its form and then checked. Both depend on
// the facts: an address is as its country writes it.
type rule struct {
	normalise func(f *facts, text string) string // nil: it is trimmed
	check     func(c *check, text string)        // of a text that is not empty; nil: any will do
}

// rules is what holds for a field beside what holds for any: that it is trimmed,
// may not be empty, and may be locked (pipeline.go, check.go).
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
	indexAddressCountry:    {upperCased, (*check).isoCountry},
	indexPhoneNumber:       {asGiven, (*check).phoneNumber}, // see submission.setNumber
	indexProvider:          {trimmed, (*check).recipient},
	indexBehavior:          {asGiven, (*check).allowedBehavior},
	indexScheduledOn:       {dated, (*check).scheduledOn},
}

// normalise brings the text of a field into its form.
func (r fieldIndex) normalise(f *facts, text string) string {
	if of := rules[r].normalise; of != nil {
		return of(f, text)
	}
	return trim(text)
}

// judge checks a text of the field at hand, which is not empty.
func (c *check) judge(text string) {
	if of := rules[c.index].check; of != nil {
		of(c, text)
	}
}

func asGiven(_ *facts, text string) string    { return text } // one of a few, which nobody types
func trimmed(_ *facts, text string) string    { return trim(text) }
func collapsed(_ *facts, text string) string  { return collapse(text) }
func compacted(_ *facts, text string) string  { return compact(text) }
func dated(_ *facts, text string) string      { return hyphenated(text) }
func lined(_ *facts, text string) string      { return line(text) }
func upperCased(_ *facts, text string) string { return upper(hyphenated(text)) }
