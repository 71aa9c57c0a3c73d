package porting

// rule is how a field is brought into its form and then judged. Both depend on
// the facts: an address is as its country writes it.
type rule struct {
	normalise func(f *facts, text string) string
	check     func(c *check, text string) // of a text that is not empty
}

// rules is every field. What holds for any field, that it may not
// be empty or is locked, is in check.go.
var rules = []rule{
	rowDonorProvider:         {trimmed, (*check).donorProvider},
	rowAccountNumber:         {(*facts).normalAccountNumber, (*check).accountNumber},
	rowAccountPin:            {(*facts).normalPin, (*check).accountPin},
	rowBillingPin:            {compacted, (*check).billingPin},
	rowFirstName:             {collapsed, (*check).name},
	rowLastName:              {collapsed, (*check).name},
	rowBirthday:              {dated, (*check).birthday},
	rowAccountType:           {trimmed, nothing},
	rowAddress:               {trimmed, nothing}, // an object; its members follow
	rowAddressLine1:          {lined, (*check).streetOrCity},
	rowAddressLine2:          {lined, nothing},
	rowAddressCity:           {lined, (*check).streetOrCity},
	rowAddressState:          {(*facts).normalState, (*check).state},
	rowAddressPostalCode:     {(*facts).normalPostalCode, (*check).postalCode},
	rowAddressCountry:        {upperCased, (*check).isoCountry},
	rowDonorProviderApproval: {trimmed, nothing},              // true or false
	rowPhoneNumber:           {asGiven, (*check).phoneNumber}, // see values.setNumber
	rowProvider:              {trimmed, (*check).recipient},
	rowUser:                  {trimmed, nothing},
	rowBehavior:              {asGiven, (*check).allowedBehavior},
	rowScheduledOn:           {dated, (*check).scheduledOn},
}

func asGiven(_ *facts, text string) string    { return text } // one of a few, which nobody types
func trimmed(_ *facts, text string) string    { return trim(text) }
func collapsed(_ *facts, text string) string  { return collapse(text) }
func compacted(_ *facts, text string) string  { return compact(text) }
func dated(_ *facts, text string) string      { return hyphenated(text) }
func lined(_ *facts, text string) string      { return line(text) }
func upperCased(_ *facts, text string) string { return upper(hyphenated(text)) }
func nothing(*check, string)                  {}
