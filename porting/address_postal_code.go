package porting

import (
	"unicode/utf8"

	"github.com/portin-dev/portin/porting/internal/pattern"
	"github.com/portin-dev/portin/porting/internal/zip"
)

// The forms of a postal code.
const (
	zipPattern      = `\d{5}`
	zipPlus4Pattern = `\d{9}`
	// postcodeGB has the districts of "BS7666, Addresses": A9, A99, A9A, AA9, AA99 and AA9A.
	postcodeGB = `[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|GIR 0AA`
)

func (c *check) normalPostalCode(text string) string {
	short := upper(compact(text))
	switch {
	case c.isAmericanAddress():
		switch {
		case pattern.Match(zipPattern, short):
			return short
		case pattern.Match(zipPlus4Pattern, short):
			return short[:5] // donors compare no more
		}
	case c.country == marketGB:
		if inward := len(short) - 3; inward > 0 && utf8.RuneStart(short[inward]) {
			return short[:inward] + " " + short[inward:]
		}
	}
	return trim(text)
}

func (c *check) postalCode(text string) {
	switch {
	case c.isAmericanAddress():
		c.zip(text)
	case c.country == marketGB:
		if !pattern.Match(postcodeGB, text) {
			c.error(CodeFormat)
		}
	}
}

// zip warns of a ZIP code of another state. Some cross a line: people on the
// far side give their own state, and donors have that.
func (c *check) zip(text string) {
	state := c.list[rowAddressState].text
	expected := zip.State(text)
	switch {
	case !pattern.Match(zipPattern, text):
		c.error(CodeFormat)
	case expected == "": // its prefix was never assigned
		c.error(CodeUnknownZip)
	case expected != state && c.usState && !zip.CrossesLine(text):
		c.report(SeverityWarning, CodeZipStateMismatch, "expected", expected)
	}
}
