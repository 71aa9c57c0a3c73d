package porting

import (
	"github.com/portin-dev/portin/porting/internal/pattern"
	"github.com/portin-dev/portin/porting/internal/usps"
)

// stateElsewhere is what a state's code looks like outside the United States:
// that of ISO 3166-2, with or without the country's in front.
const stateElsewhere = `[A-Z0-9]{1,3}|[A-Z0-9]{1,3}-[A-Z0-9]{1,3}`

func (c *check) normalState(text string) string {
	text = collapse(text)
	if c.isAmericanAddress() {
		if code := usps.StateCode(text); code != "" {
			c.usState = true
			return code
		}
	}
	return upper(text)
}

func (c *check) state(code string) {
	switch {
	case c.isAmericanAddress() && !c.usState,
		!c.isAmericanAddress() && len(c.country) == 2 && !pattern.Match(stateElsewhere, code):
		c.error(CodeUnknownState)
	}
}

// isAmericanAddress reports whether the states and ZIP codes of the United
// States hold for the address: those of its territories are among them.
func (c *check) isAmericanAddress() bool { return c.country == marketUS || isTerritory(c.country) }
