package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/internal/civil"
)

// Clock has the current time, and notes whether an answer depends on it: package wasm asks
// JavaScript for the time only then. The rules read the time nowhere else. Like the
// functions in wire.go, it is for the module only and no promise.
type Clock struct {
	Now  time.Time // the zero time if it is not known
	Read bool      // whether an answer depended on the time
}

// instant returns the current time.
func (c *Clock) instant() civil.Instant {
	c.Read = true
	return civil.InstantOf(c.Now)
}

// isKnown reports whether the clock knows the time.
func (c *Clock) isKnown() bool {
	c.Read = true
	return !c.Now.IsZero()
}
