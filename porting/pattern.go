package porting

import "strings"

// Pattern returns the regular expression of what a person may type into a field
// so that [Validate] takes its form, "" where there is no such rule: for JSON
// Schema, or an input element. As the rules do, it ignores case and characters
// that only please the eye. It means the same to Go and to ECMAScript with the
// flag u. The market is an ISO 3166-1 alpha-2 code, for the address that of its
// country; "" gives what holds everywhere.
//
// Dates have none: the format "date" is theirs.
func Pattern(f Field, market string) string {
	c := check{Context: &Context{Market: market}, values: new(values), porting: &Porting{}}
	c.settle()
	return FillPattern(c.pattern(f.row()))
}

// pattern says what normalisation and check of a field say together. Blanks
// between the words of a name it does not count. It is as FillPattern takes it.
func (c *check) pattern(r row) string {
	american := c.isAmerican()
	switch r {
	case rowBirthday, rowAddress, rowAddressLine2, rowDonorProviderApproval, rowBehavior, rowScheduledOn:
		return ""
	case rowAccountPin, rowBillingPin:
		switch {
		case american:
			return typedPinUS
		case c.market != marketGB || r == rowBillingPin:
			return typedCode
		case c.pinGB() == stac:
			return typedSTAC
		}
		return typedPAC
	case rowAccountNumber:
		if american {
			return typedAccountNumberUS
		}
		return typedName
	case rowFirstName, rowLastName:
		return typedName
	case rowAddressCountry:
		return typedCountry
	case rowAddressState:
		if len(c.country) != 2 || c.isAmericanAddress() {
			return "" // of the United States there are names, too
		}
		return typedState
	case rowAddressPostalCode:
		switch {
		case c.isAmericanAddress():
			return typedZIP
		case c.country == marketGB:
			return typedPostcodeGB
		}
	}
	return typedText
}

// What people paste and nobody means, as the inside of a class of a regular
// expression: spaces of every width and marks of the direction of writing, and
// in codes hyphens.
const (
	Blank  = `\t-\r ` + "\u0085\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff"
	Hyphen = "\u00ad\u2010-\u2015\u2212\ufe63\uff0d-"
)

// FillPattern returns a pattern of [AppendForm] as it is meant: with [Blank] for
// every "~", and [Hyphen] behind it for every "~-". Written out, these would be
// half of a form.
func FillPattern(pattern string) string {
	return strings.ReplaceAll(strings.ReplaceAll(pattern, "~-", Blank+Hyphen), "~", Blank)
}

// The patterns of the rules, with what normalisation drops and with letters in
// either case.
const (
	typedText            = `[^~]`
	typedCode            = `[^~-]`
	typedName            = `^[~]*(?:[^~][~]*){1,100}$` // maxName, maxAccountNumber
	typedAccountNumberUS = `^[~-]*(?:[A-Za-z0-9][~-]*){2,34}$`
	typedPinUS           = `^[~-]*(?:[A-Za-z0-9][~-]*){4,15}$`
	typedPAC             = `^[~-]*` + letters3 + digits6 + `$`
	typedSTAC            = `^[~-]*` + digits6 + letters3 + `$`
	typedPACOrSTAC       = `^[~-]*(?:` + letters3 + digits6 + `|` + digits6 + letters3 + `)$`
	typedCountry         = `^[~]*[A-Za-z]{2}[~]*$`
	typedState           = `^[~]*` + stateCode + `?$`
	typedStateOnly       = `^[~]*` + stateCode + `$`
	typedZIP             = `^[~-]*(?:\d[~-]*){5}(?:(?:\d[~-]*){4})?$`
	typedPostcodeGB      = `^[~-]*(?:(?:[A-Za-z][~-]*){1,2}\d[~-]*(?:[A-Za-z\d][~-]*)?\d[~-]*(?:[A-Za-z][~-]*){2}|[Gg][~-]*[Ii][~-]*[Rr][~-]*0[~-]*(?:[Aa][~-]*){2})$`

	letters3  = `(?:[A-Za-z][~-]*){3}`
	digits6   = `(?:\d[~-]*){6}`
	stateCode = `(?:[A-Za-z0-9]{1,3}(?:-[A-Za-z0-9]{1,3})?[~]*)`
)
