package porting

import (
	"strings"

	"github.com/portin-dev/portin/porting/internal/market"
)

// Pattern returns the regular expression of what a person may type into a field
// so that [Validate] takes its form, "" where there is no such rule. It is
// anchored: JSON Schema, which searches, and the attribute pattern of an input
// element, which wants the whole text, read it alike. As the rules do, it ignores
// case and characters that only please the eye. It means the same to Go and to
// ECMAScript, without a flag and with u or v. The market is an ISO 3166-1 alpha-2 code, for the address that of its
// country; "" gives what holds everywhere.
//
// Dates have none: the format "date" is theirs.
func Pattern(f Field, market string) string {
	c := newCheck(validate, &Context{Market: market}, new(submission), &emptyPorting)
	return FillPattern(c.pattern(f.index()))
}

// pattern says what normalisation and check of a field say together. Blanks
// between the words of a name it does not count. It is as FillPattern takes it.
func (c *check) pattern(i fieldIndex) string {
	american := c.isAmerican()
	switch i {
	case indexBirthday, indexAddress, indexAddressLine2, indexDonorProviderApproval, indexBehavior, indexScheduledOn:
		return ""
	case indexAccountPin, indexBillingPin:
		switch {
		case american && c.carrier.PinPattern == "":
			return typedPasswordUS
		case american:
			return typedPinUS
		case c.market != market.GB || i == indexBillingPin:
			return typedCode
		case c.pinGB() == stac:
			return typedSTAC
		}
		return typedPAC
	case indexAccountNumber:
		if american {
			return typedAccountNumberUS
		}
		return typedName
	case indexFirstName, indexLastName:
		return typedName
	case indexAddressCountry:
		return typedCountry
	case indexAddressState:
		if len(c.country) != 2 || c.isAmericanAddress() {
			return "" // of the United States there are names, too
		}
		return typedState
	case indexAddressPostalCode:
		switch {
		case c.isAmericanAddress():
			return typedZIP
		case c.country == market.GB:
			return typedPostcodeGB
		}
	}
	return typedText
}

// The character classes of patterns. They are long, so [AppendForm] writes a mark
// in place of each: see [FillPattern].
const (
	// Blank is what people paste and nobody sees: spaces of every width, control
	// characters, and what fonts show nothing of. What Unicode has of these beyond
	// U+FFFF is missing: an expression without the flag u would not compile.
	Blank = `\x00- \x7f-` + "\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f" +
		"\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"

	// Hyphen is what stands between the parts of a code.
	Hyphen = "\u2010-\u2015\u2212\ufe58\ufe63\uff0d" + `\-`

	// Digit is a digit as people type it: also of full width, and Arabic or Persian.
	Digit = `\d` + "\u0660-\u0669\u06f0-\u06f9\uff10-\uff19"

	// Letter is a letter of a code, also of full width.
	Letter = "A-Za-z\uff21-\uff3a\uff41-\uff5a"
)

// Marks returns pairs: a mark that [AppendForm] writes in a pattern, and the
// characters that it stands for.
func Marks() []string { return []string{"~", Blank, "=", Hyphen, "#", Digit, "@", Letter} }

// FillPattern returns a pattern of [AppendForm] with what its [Marks] stand for in
// place of them.
func FillPattern(pattern string) string { return strings.NewReplacer(Marks()...).Replace(pattern) }

// The patterns of the rules, with what normalisation drops and with letters in
// either case.
const (
	typedText            = `^[~]*[^~][\s\S]*$`
	typedCode            = `^[~=]*[^~=][\s\S]*$`
	typedName            = `^[~]*(?:[^~][~]*){1,100}$` // maxName, maxAccountNumber
	typedAccountNumberUS = `^[~=]*(?:[@#][~=]*){2,34}$`
	typedPinUS           = `^[~=]*(?:[@#][~=]*){4,34}$` // minPinUS, maxPinUS
	typedPasswordUS      = `^[~=]*(?:[^~=][~=]*){4,34}$`
	typedPAC             = `^[~=]*` + letters3 + digits6 + `$`
	typedSTAC            = `^[~=]*` + digits6 + letters3 + `$`
	typedPACOrSTAC       = `^[~=]*(?:` + letters3 + digits6 + `|` + digits6 + letters3 + `)$`
	typedCountry         = `^[~]*[@]{2}[~]*$`
	typedState           = `^[~]*` + stateCode + `?$`
	typedStateOnly       = `^[~]*` + stateCode + `$`
	typedZIP             = `^[~=]*(?:[#][~=]*){5}(?:(?:[#][~=]*){4})?$`
	typedPostcodeGB      = `^[~=]*(?:(?:[@][~=]*){1,2}[#][~=]*(?:[@#][~=]*)?[#][~=]*(?:[@][~=]*){2}|` +
		`[GgＧｇ][~=]*[IiＩｉ][~=]*[RrＲｒ][~=]*[0０][~=]*(?:[AaＡａ][~=]*){2})$`

	letters3  = `(?:[@][~=]*){3}`
	digits6   = `(?:[#][~=]*){6}`
	stateCode = `(?:[@#]{1,3}(?:[=][@#]{1,3})?[~]*)`
)
