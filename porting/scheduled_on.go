package porting

import "github.com/portin-dev/portin/porting/internal/civil"

// scheduledOn checks the day of the move, which is one in London: scheduling
// exists in the United Kingdom only ("Portings API, Create a porting").
func (c *check) scheduledOn(text string) {
	day, ok := civil.ParseDate(text)
	switch {
	case !ok:
		c.error(CodeNotADate)
	case c.clock && day <= civil.LondonDate(civil.InstantOf(c.Now)):
		c.error(CodeNotInFuture)
	}
	if c.isOutsideGB() {
		c.error(CodeNotSupported)
	}
}
