package porting

import (
	"strings"

	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/phone"
)

// phoneNumber warns of a number that is possible but in no numbering plan, as
// the seeds' own +19591234567: plans change, and the API takes it.
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
			if c.market == market.GB { // whose codes are for mobile numbers
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
	if strings.HasPrefix(e164, "+447700900") { // Ofcom's numbers for drama
		c.warn(CodeFictional)
	}
	if c.givenMarket != "" && market.Of(c.number) != c.market {
		c.warnOf(CodeOutsideMarket, "market", c.market)
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
