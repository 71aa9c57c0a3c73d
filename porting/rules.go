package porting

// rule is how a field is brought into its form and then judged. Both see the
// other fields: an address is as its country writes it.
type rule struct {
	normalise func(c *check, text string) string
	check     func(c *check, text string) // of a text that is not empty
}

// rules is every field. What holds for any field, that it may not
// be empty or is locked, is in check.go.
var rules = []rule{
	rowDonorProvider:         {trimmed, (*check).donorProvider},
	rowAccountNumber:         {(*check).normalAccountNumber, (*check).accountNumber},
	rowAccountPin:            {(*check).normalPin, (*check).accountPin},
	rowBillingPin:            {compacted, (*check).billingPin},
	rowFirstName:             {collapsed, (*check).name},
	rowLastName:              {collapsed, (*check).name},
	rowBirthday:              {dated, (*check).birthday},
	rowAccountType:           {trimmed, nothing},
	rowAddress:               {trimmed, nothing}, // an object; its members follow
	rowAddressLine1:          {lined, (*check).streetOrCity},
	rowAddressLine2:          {lined, nothing},
	rowAddressCity:           {lined, (*check).streetOrCity},
	rowAddressState:          {(*check).normalState, (*check).state},
	rowAddressPostalCode:     {(*check).normalPostalCode, (*check).postalCode},
	rowAddressCountry:        {upperCased, (*check).isoCountry},
	rowDonorProviderApproval: {trimmed, nothing}, // true or false
	rowPhoneNumber:           {(*check).normalPhoneNumber, (*check).phoneNumber},
	rowProvider:              {trimmed, (*check).recipient},
	rowUser:                  {trimmed, nothing},
	rowBehavior:              {asGiven, (*check).behavior},
	rowScheduledOn:           {dated, (*check).scheduledOn},
}

func asGiven(_ *check, text string) string    { return text } // one of a few, which nobody types
func trimmed(_ *check, text string) string    { return trim(text) }
func collapsed(_ *check, text string) string  { return collapse(text) }
func compacted(_ *check, text string) string  { return compact(text) }
func dated(_ *check, text string) string      { return hyphenated(text) }
func lined(_ *check, text string) string      { return line(text) }
func upperCased(_ *check, text string) string { return upper(hyphenated(text)) }
func nothing(*check, string)                  {}
