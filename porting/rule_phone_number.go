package porting

import (
	"strings"

	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/phone"
)

// phoneNumber checks the number. A number that is possible but in no numbering plan,
// such as the seeds' +19591234567, is only warned of: plans change, and the API
// accepts it.
func (c *check) phoneNumber(e164 string) {
	if c.numberFault != "" {
		c.error(c.numberFault)
		return
	}
	if c.market == market.US || c.market == market.GB {
		switch c.number.Type() {
		case phone.TollFree, phone.PremiumRate, phone.Personal, phone.UAN, phone.Pager:
			c.error(CodeNotPortable)
		case phone.Mobile, phone.FixedLineOrMobile, phone.Unknown:
		default:
			if c.market == market.GB { // PAC and STAC are for mobile numbers
				c.warn(CodeNotMobile)
			}
		}
	}
	if !c.number.IsValid() {
		c.warn(CodeNotValid)
	}
	if national, american := strings.CutPrefix(e164, "+1"); american {
		c.line555(national)
	}
	if strings.HasPrefix(e164, "+447700900") { // Ofcom reserves these for films
		c.warn(CodeFictional)
	}
	if c.givenMarket != "" && market.Of(c.number) != c.market {
		c.warnOf(CodeOutsideMarket, "market", c.market)
	}
}

// line555 warns of numbers that North America reserves for films and directory
// assistance and, in one area code, of Gigs' test numbers ("Test Phone Numbers").
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
