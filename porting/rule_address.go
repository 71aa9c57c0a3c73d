package porting

import (
	"strings"
	"unicode/utf8"

	"github.com/portin-dev/portin/porting/internal/canada"
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/pattern"
	"github.com/portin-dev/portin/porting/internal/text"
	"github.com/portin-dev/portin/porting/internal/usps"
	"github.com/portin-dev/portin/porting/internal/zip"
)

// streetOrCity warns of a post office box: donors compare where the holder
// lives.
func (c *check) streetOrCity(value string) {
	words := spelled(value[:min(len(value), 1000)]) // nobody has a longer address
	if hasAny(words, boxes) {
		c.warn(CodePOBox)
	}
}

// boxes are the words for a post office box, as people write them, and in Spanish.
// A box of a rural or highway route is none: "RR 2 Box 152" is where people live.
var boxes = []string{
	" po box ", " p o box ", " pobox ", " p obox ", " post office box ", " pob ", " p o b ",
	" po bx ", " p o bx ", " pobx ", " post office bx ", " p 0 box ", " p 0 bx ",
	" po b 0 x ", " p o b 0 x ", " p 0 b 0 x ",
	" po drawer ", " p o drawer ", " post office drawer ", " apartado ", " apdo ",
}

// hasAny reports whether one of some phrases is among words as spelled has them.
// Package strings would be a kilobyte of the module.
func hasAny(words string, phrases []string) bool {
	for i := range len(words) {
		if words[i] != ' ' || i+1 == len(words) { // as every phrase begins
			continue
		}
		for p := range phrases {
			if words[i+1] == phrases[p][1] && strings.HasPrefix(words[i:], phrases[p]) {
				return true
			}
		}
	}
	return false
}

// spelled returns the words of a text in lower case, with one space before and
// behind each. A number is a word of its own.
func spelled(value string) string {
	words := make([]byte, 2*len(value)+2)
	words[0] = ' '
	end := 1
	last := byte(' ')
	for i := range len(value) {
		char := byte(' ')
		if text.IsLetterOrDigit(value[i]) {
			char = value[i] | 0x20 // which changes no digit
		}
		if last != ' ' && (char == ' ' || (char < 'a') != (last < 'a')) {
			words[end] = ' '
			end++
		}
		if char != ' ' {
			words[end] = char
			end++
		}
		last = char
	}
	words[end] = ' '
	return text.Of(words[:end+1])
}

// stateElsewhere is what a state's code looks like outside the United States:
// that of ISO 3166-2, with or without the country's in front.
const stateElsewhere = `[A-Z0-9]{1,3}|[A-Z0-9]{1,3}-[A-Z0-9]{1,3}`

// normalState returns the code of a state. Outside the United States the API takes
// an address without one, so that a text that is no code is left out: people write
// the county there.
func (f *facts) normalState(value string) string {
	value = text.Hyphenated(value)
	code := ""
	switch {
	case f.isAmericanAddress():
		code = usps.StateCode(value)
	case f.country == "CA":
		code = canada.ProvinceCode(value)
	}
	if code != "" {
		return code
	}
	value = text.Upper(value)
	if f.isForeignAddress() && !pattern.Match(stateElsewhere, value) {
		return ""
	}
	return value
}

// isForeignAddress reports whether the address is known to be outside the United
// States.
func (f *facts) isForeignAddress() bool { return !f.isAmericanAddress() && len(f.country) == 2 }

// state refuses what is no state of the United States, and says which one the ZIP
// code is of.
func (c *check) state(code string) {
	if !c.isAmericanAddress() || usps.IsCode(code) {
		return
	}
	if expected := zip.State(c.values[indexAddressPostalCode].text); expected != "" {
		c.report(SeverityError, CodeUnknownState, "expected", expected)
		return
	}
	c.error(CodeUnknownState)
}

// stateElsewhereKind is the kind of a state that is left out, outside Great Britain.
const stateElsewhereKind = "elsewhere"

// warnStateLeftOut says that a state is left out because it is no code.
func (c *check) warnStateLeftOut() {
	kind := c.kind()
	if kind == "" {
		kind = stateElsewhereKind
	}
	c.warnOf(CodeUnknownState, "kind", kind)
}

// The forms of a postal code.
const (
	zipPattern      = `\d{5}`
	zipPlus4Pattern = `\d{9}`
	// postcodeGB has the districts of "BS7666, Addresses": A9, A99, A9A, AA9, AA99 and AA9A.
	postcodeGB = `[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|GIR 0AA`
)

func (f *facts) normalPostalCode(value string) string {
	short := text.Upper(text.Compact(value))
	switch {
	case f.isAmericanAddress():
		switch {
		case pattern.Match(zipPattern, short):
			return short
		case pattern.Match(zipPlus4Pattern, short):
			return short[:5] // donors compare no more
		}
	case f.country == market.GB:
		if inward := len(short) - 3; inward > 0 && utf8.RuneStart(short[inward]) {
			return short[:inward] + " " + short[inward:]
		}
	}
	return text.Hyphenated(value)
}

func (c *check) postalCode(value string) {
	switch {
	case c.isAmericanAddress():
		c.zip(value)
	case c.country == market.GB:
		if !pattern.Match(postcodeGB, value) {
			c.error(CodeFormat)
		}
	}
}

// zip warns of a ZIP code of another state. Some cross a line: people on the
// far side give their own state, and donors have that.
func (c *check) zip(value string) {
	state := c.values[indexAddressState].text
	expected := zip.State(value)
	switch {
	case !pattern.Match(zipPattern, value):
		c.error(CodeFormat)
	case expected == "": // its prefix was never assigned
		c.error(CodeUnknownZip)
	case expected != state && state != "" && !c.values[indexAddressState].hasError && !zip.CrossesLine(value):
		c.warnOf(CodeZipStateMismatch, "expected", expected)
	}
}

func (c *check) isoCountry(code string) {
	if !market.IsCountry(code) {
		c.error(CodeUnknownCountry)
	}
}
