package porting

import (
	"strings"

	"github.com/portin-dev/portin/porting/phone"
)

// readNumber reads the number to port: the one submitted, or the porting's. A
// number without a plus is of the market.
func (c *check) readNumber() {
	number := c.list[rowPhoneNumber].text
	if number == "" {
		number = c.porting.PhoneNumber
	}
	var err error
	c.number, err = phone.Parse(number, c.Market)
	code := c.number.Fault()
	if refusal, ok := err.(*phone.Error); ok {
		code = refusal.Code
	}
	switch code {
	case "":
	case phone.TooShort:
		c.fault = CodeTooShort
	case phone.TooLong:
		c.fault = CodeTooLong
	case phone.InvalidCountryCode:
		c.fault = CodeInvalidCountryCode
	default:
		c.fault = CodeNotANumber
	}
}

func (c *check) normalPhoneNumber(text string) string {
	text = trim(text)
	if c.fault != "" || text == "" {
		return text
	}
	return c.number.E164()
}

// phoneNumber warns of a number that is possible but in no numbering plan, as
// the seeds' own +19591234567: plans change, and the API takes it.
func (c *check) phoneNumber(e164 string) {
	if c.fault != "" {
		c.error(c.fault)
		return
	}
	if c.market == marketUS {
		switch c.number.Type() {
		case phone.TollFree, phone.PremiumRate, phone.Personal, phone.UAN, phone.Pager:
			c.error(CodeNotPortable)
		}
	}
	if !c.number.IsValid() {
		c.warn(CodeNotValid)
	}
	if national, american := strings.CutPrefix(e164, "+1"); american {
		c.line555(national)
	}
	if c.Market != "" && marketOf(c.number) != c.market {
		c.report(SeverityWarning, CodeOutsideMarket, "market", c.market)
	}
}

// line555 warns of the numbers that the plan of North America keeps for films,
// information and, in one area code, Gigs' tests ("Test Phone Numbers").
func (c *check) line555(national string) {
	exchange, line := national[3:6], national[6:]
	switch {
	case exchange != "555":
	case line == "1212":
		c.warn(CodeDirectoryAssistance)
	case "0100" <= line && line <= "0199":
		if national[:3] == "959" && line <= "0118" {
			c.warn(CodeTest)
		} else {
			c.warn(CodeFictional)
		}
	}
}
