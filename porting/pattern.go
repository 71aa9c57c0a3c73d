package porting

import "github.com/portin-dev/portin/porting/internal/market"

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
	return spell(c.pattern(f.index()))
}

// pattern says what normalisation and check of a field say together, in the signs of [spell]. It
// does not count blanks between the words of a name.
func (c *check) pattern(i fieldIndex) string {
	american := c.isAmerican()
	switch i {
	case indexBirthday, indexAddress, indexAddressLine2, indexDonorProviderApproval, indexBehavior, indexScheduledOn,
		indexAddressState: // which may have a name, and is left out where it is unknown
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

// The character classes of patterns, as signs: what they stand for is long, and most
// patterns have several.
const (
	blank  = "\x00" // what people paste and nobody sees: spaces of every width, control characters and the like
	hyphen = "\x01" // what stands between the parts of a code
	digit  = "\x02" // a digit of any script
	letter = "\x03" // a letter of a code, also of full width
)

// classes are what the signs stand for, in their order. Characters beyond U+FFFF are
// missing: an expression without the flag u would not compile.
var classes = [...]string{
	`\x00- \x7f-` + "\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f" +
		"\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8",
	"\u2010-\u2015\u2212\ufe58\ufe63\uff0d" + `\-`,
	`\d` + "\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f" +
		"\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0de6-\u0def\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29" +
		"\u1040-\u1049\u1090-\u1099\u17e0-\u17e9\u1810-\u1819\u1946-\u194f\u19d0-\u19d9\u1a80-\u1a89\u1a90-\u1a99" +
		"\u1b50-\u1b59\u1bb0-\u1bb9\u1c40-\u1c49\u1c50-\u1c59\ua620-\ua629\ua8d0-\ua8d9\ua900-\ua909\ua9d0-\ua9d9" +
		"\ua9f0-\ua9f9\uaa50-\uaa59\uabf0-\uabf9\uff10-\uff19",
	"A-Za-z\uff21-\uff3a\uff41-\uff5a",
}

// spell returns a pattern with the character classes that its signs stand for.
func spell(pattern string) string {
	spelled := make([]byte, 0, 1<<10)
	for i := range len(pattern) {
		if sign := int(pattern[i]); sign < len(classes) {
			spelled = append(spelled, classes[sign]...)
		} else {
			spelled = append(spelled, pattern[i])
		}
	}
	return string(spelled)
}

// The parts of patterns. What the rules drop may follow each character of a code.
const (
	blanks     = "[" + blank + "]*"
	separators = "[" + blank + hyphen + "]*"

	aDigit         = "[" + digit + "]" + separators
	aLetter        = "[" + letter + "]" + separators
	aLetterOrDigit = "[" + letter + digit + "]" + separators
	letters3       = "(?:" + aLetter + "){3}"
	digits6        = "(?:" + aDigit + "){6}"
)

// The patterns of the rules: what normalisation drops may be there, and letters in
// either case.
const (
	typedText            = "^" + blanks + "[^" + blank + `][\s\S]*$`
	typedCode            = "^" + separators + "[^" + blank + hyphen + `][\s\S]*$`
	typedName            = "^" + blanks + "(?:[^" + blank + "]" + blanks + "){1,100}$" // maxName, maxAccountNumber
	typedAccountNumberUS = "^" + separators + "(?:" + aLetterOrDigit + "){2,34}$"
	typedPinUS           = "^" + separators + "(?:" + aLetterOrDigit + "){4,34}$" // minPinUS, maxPinUS
	typedPasswordUS      = "^" + separators + "(?:[^" + blank + hyphen + "]" + separators + "){4,34}$"
	typedPAC             = "^" + separators + letters3 + digits6 + "$"
	typedSTAC            = "^" + separators + digits6 + letters3 + "$"
	typedPACOrSTAC       = "^" + separators + "(?:" + letters3 + digits6 + "|" + digits6 + letters3 + ")$"
	typedZIP             = "^" + separators + "(?:" + aDigit + "){5}(?:(?:" + aDigit + "){4})?$"
	typedPostcodeGB      = "^" + separators + "(?:" +
		"(?:" + aLetter + "){1,2}" + aDigit + "(?:" + aLetterOrDigit + ")?" + aDigit + "(?:" + aLetter + "){2}|" +
		"[GgＧｇ]" + separators + "[IiＩｉ]" + separators + "[RrＲｒ]" + separators + "[0０]" + separators +
		"(?:[AaＡａ]" + separators + "){2})$"
)
