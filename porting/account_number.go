package porting

import (
	"github.com/portin-dev/portin/porting/codec"

	"github.com/portin-dev/portin/porting/internal/pattern"
)

// accountNumberUS takes every account number a carrier issues: the longest is
// the SID of an account at Twilio, the shortest of a prepaid one at AT&T.
const (
	accountNumberUS    = `[A-Za-z0-9]{2,34}`
	maxAccountNumberUS = 34
	maxAccountNumber   = 100 // elsewhere, where no rule is published
)

// isAmerican reports whether the donor is a carrier of the United States.
func (c *check) isAmerican() bool { return c.market == marketUS || c.carrier.ID != "" }

// normalAccountNumber drops what carriers of the United States print for the
// eye: "Validation fields should be neither punctuation- nor case-sensitive"
// (LNPA Best Practice 33). Verizon's 000000000-00000 is an example.
func (c *check) normalAccountNumber(text string) string {
	if c.isAmerican() {
		return compact(text)
	}
	return trim(text)
}

func (c *check) accountNumber(text string) {
	most := maxAccountNumber
	if c.isAmerican() {
		most = maxAccountNumberUS
	}
	switch {
	case longer(text, most):
		c.report(SeverityError, CodeTooLong, "max", codec.Decimal(most))
	case c.isAmerican() && !pattern.Match(accountNumberUS, text):
		c.error(CodeFormat)
	}
	if !c.isAmerican() {
		return
	}
	if len(text) < 5 || len(text) > 20 {
		c.warn(CodeUnusualLength)
	}
	c.carrierFormat(c.carrier.AccountNumberPattern, text)
	if !c.carrier.AccountIsPhoneNumber && c.isPhoneNumber(text) {
		c.warn(CodeSameAsPhoneNumber)
	}
}

// carrierFormat warns of what does not look like the carrier's, whose formats
// change.
func (c *check) carrierFormat(format, text string) {
	if format != "" && !pattern.Match(format, text) {
		c.report(SeverityWarning, CodeCarrierFormat, "carrier", c.carrier.Name)
	}
}

// isPhoneNumber reports whether a text is the number to port, with or without
// the country's 1.
func (c *check) isPhoneNumber(text string) bool {
	if c.fault != "" {
		return false
	}
	e164 := c.number.E164()
	return text == e164[1:] || c.number.CallingCode() == 1 && text == e164[2:]
}
