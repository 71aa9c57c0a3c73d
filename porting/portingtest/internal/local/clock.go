// Package local is what a server on a developer's machine adds to the API in
// memory: who may ask it, a clock that can be moved on, consent, and the list of
// test numbers. It needs no HTTP library.
package local

import (
	"errors"
	"sync"
	"time"

	"github.com/portin-dev/portin/porting/portingtest"
)

// ErrEndOfTime is the error of a clock that would go beyond
// [portingtest.EndOfTime].
var ErrEndOfTime = errors.New("the clock goes no further than the year 2100")

// Clock is a clock that runs or stands still, and can be moved on. It is safe for
// concurrent use.
type Clock struct {
	frozen bool
	begun  time.Time // the real time at which it showed start

	mu    sync.Mutex
	start time.Time // with how far it has been moved on
}

// NewClock returns a clock that shows start now. If it is frozen, it shows that
// until it is moved on.
func NewClock(start time.Time, frozen bool) *Clock {
	return &Clock{frozen: frozen, begun: time.Now(), start: start}
}

// Now returns the time the clock shows.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now()
}

func (c *Clock) now() time.Time {
	if c.frozen {
		return c.start
	}
	return c.start.Add(time.Since(c.begun))
}

// Advance moves the clock on. It leaves it as it is and returns an error where
// that would be beyond the end of time.
func (c *Clock) Advance(d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.now().Add(d).After(portingtest.EndOfTime) {
		return ErrEndOfTime
	}
	c.start = c.start.Add(d)
	return nil
}
