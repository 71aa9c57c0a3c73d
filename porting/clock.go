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

	wait civil.Instant // how long the answers stay as they are; 0 if they always do
}

// instant returns the current time.
func (c *Clock) instant() civil.Instant {
	c.Read = true
	return civil.InstantOf(c.Now)
}

// hasReached reports whether it is as late as an instant. Every rule that compares the time
// does it here: the earliest instant that is not reached yet is when the answer changes.
func (c *Clock) hasReached(at civil.Instant) bool {
	now := c.instant()
	if now >= at {
		return true
	}
	if wait := at - now; c.wait == 0 || wait < c.wait {
		c.wait = wait
	}
	return false
}

// today returns the day in UTC.
func (c *Clock) today() civil.Date {
	today := c.instant().Date()
	c.hasReached((today + 1).Midnight())
	return today
}

// isKnown reports whether the clock knows the time.
func (c *Clock) isKnown() bool {
	c.Read = true
	return !c.Now.IsZero()
}

// NextChange returns the earliest time at which what the clock was asked for since it was
// made has another answer. It is false if the time alone changes nothing any more.
func (c *Clock) NextChange() (time.Time, bool) {
	at := civil.InstantOf(c.Now) + c.wait
	return at.Time(), c.wait > 0 && !c.Now.IsZero() && at.InRange()
}
