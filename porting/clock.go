package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/internal/civil"
)

// Clock is the current time for the functions that answer with JSON, and notes
// whether an answer depends on it: package wasm asks JavaScript for the time only
// then. The rules read the time nowhere else.
type Clock struct {
	Now  time.Time // the zero time: not known
	Read bool      // an answer depended on the time
}

func (c *Clock) instant() civil.Instant {
	c.Read = true
	return civil.InstantOf(c.Now)
}

// isKnown reports whether the clock knows the time.
func (c *Clock) isKnown() bool {
	c.Read = true
	return !c.Now.IsZero()
}
