package porting

import (
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/pattern"
	"github.com/portin-dev/portin/porting/internal/text"
)

// accountNumberUS takes every account number a carrier issues: the longest is
// the SID of an account at Twilio, the shortest of a prepaid one at AT&T.
const (
	accountNumberUS    = `[A-Za-z0-9]{2,34}`
	maxAccountNumberUS = 34
	maxAccountNumber   = 100 // elsewhere, where no rule is published
)

// normalAccountNumber drops what carriers of the United States print for the
// eye: "Validation fields should be neither punctuation- nor case-sensitive"
// (LNPA Best Practice 33). Verizon's 000000000-00000 is an example.
func (f *facts) normalAccountNumber(value string) string {
	if f.isAmerican() {
		return text.Compact(value)
	}
	return text.Hyphenated(value)
}

func (c *check) accountNumber(value string) {
	most := maxAccountNumber
	if c.isAmerican() {
		most = maxAccountNumberUS
	}
	switch {
	case text.IsLongerThan(value, most):
		c.report(SeverityError, CodeTooLong, "max", codec.Decimal(most))
	case c.isAmerican() && !pattern.Match(accountNumberUS, value):
		c.error(CodeFormat)
	}
	if !c.isAmerican() {
		return
	}
	if len(value) < 5 || len(value) > 20 {
		c.warn(CodeUnusualLength)
	}
	c.carrierFormat(c.carrier.AccountNumberPattern, value)
	if !c.carrier.AccountIsPhoneNumber && c.isPhoneNumber(value) {
		c.warn(CodeSameAsPhoneNumber)
	}
}

// isPhoneNumber reports whether a text is the number to port, with or without
// the country's 1.
func (c *check) isPhoneNumber(value string) bool {
	if c.numberFault != "" {
		return false
	}
	return value == c.e164[1:] || c.number.CallingCode() == 1 && value == c.e164[2:]
}

// The forms of a PIN.
const (
	pac  = `[A-Z]{3}\d{6}` // "Porting in the UK": takes the number along
	stac = `\d{6}[A-Z]{3}` // and this one ends the service only

	// Known carriers' PINs in the United States have 4 to 10 characters. Some that
	// are not known take the password of the account, up to 34 characters long.
	minPinUS   = 4
	usualPinUS = 10
	maxPinUS   = 34
)

// normalPin removes spaces and hyphens: carriers print PINs and PACs with them, but
// Verizon refuses the hyphen.
func (f *facts) normalPin(value string) string {
	value = text.Compact(value)
	if f.market == market.GB {
		value = text.Upper(value)
	}
	return value
}

func (c *check) accountPin(value string) {
	switch {
	case c.isAmerican():
		c.pinUS(value)
		if text.IsLongerThan(value, usualPinUS) {
			c.warn(CodeUnusualLength)
		}
		format := c.carrier.PinPattern
		if text.HasLetters(value) && (format == "" || !pattern.Match(format, value)) {
			c.warn(CodeLetters)
		}
		if !text.IsCode(value) && format == "" {
			c.warn(CodeSigns)
		}
		c.carrierFormat(format, value)
	case c.market == market.GB && !pattern.Match(c.pinGB(), value):
		c.error(CodeFormat)
	}
	prepaid := pattern.Match(c.carrier.PrepaidPinPattern, value)
	days := c.pinDays()
	switch {
	case prepaid: // most likely it is the passcode of a postpaid account
		c.warnOf(CodePrepaidOnly, "carrier", c.carrier.Name)
	case c.knowsPinIssued && days > 0 && c.clock.isKnown() &&
		c.clock.hasReached((c.pinIssued + civil.Date(days) + 1).Midnight()):
		c.warnOf(CodePinExpired, "days", codec.Decimal(days))
	}
}

// codeDays is how many days a PAC or a STAC lasts (Ofcom, General Condition C7).
const codeDays = 30

// pinDays returns the number of days that the PIN, PAC or STAC lasts, or 0 if that is
// not known.
func (f *facts) pinDays() int {
	if f.market == market.GB {
		return codeDays
	}
	return f.carrier.PinDays
}

// pinExpired reports whether the PIN that a declined porting holds was given out so
// long ago that it has expired: before the last request.
func (f *facts) pinExpired() bool {
	p, days := f.porting, f.pinDays()
	requested, ok := civil.ParseInstant(string(p.LastRequestedAt))
	return ok && days > 0 && p.Status == StatusDeclined && p.AccountPinExists &&
		f.clock.isKnown() && f.clock.hasReached(requested+civil.Instant(days)*civil.Day+1)
}

func (c *check) billingPin(value string) {
	if c.isAmerican() {
		c.pinUS(value)
	}
}

// pinUS adds an error for a text that no carrier of the United States takes for a PIN,
// and for signs in a PIN if the carrier's PINs are known to have none.
func (c *check) pinUS(value string) {
	hasSigns := !text.IsCode(value) && c.carrier.PinPattern != ""
	if hasSigns || !text.IsLongerThan(value, minPinUS-1) || text.IsLongerThan(value, maxPinUS) {
		c.error(CodeFormat)
	}
}

// codeGB returns the name of the code: "PAC" or "STAC".
func (c *check) codeGB() string {
	if c.pinGB() == stac {
		return "STAC"
	}
	return "PAC"
}

// pinGB returns the pattern of the code that the porting needs: a STAC to end the
// service, a PAC to move the number.
func (c *check) pinGB() string {
	behavior := c.behavior
	if submitted := &c.values[indexBehavior]; submitted.kind == kindText && submitted.text != "" {
		behavior = Behavior(submitted.text)
	}
	if behavior == BehaviorCancelOnly {
		return stac
	}
	return pac
}
