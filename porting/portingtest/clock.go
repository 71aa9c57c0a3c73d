package portingtest

import (
	"sync"
	"time"
)

// EndOfTime is the latest time to which a clock can be set over a network. Far
// later ones cannot be written as JSON.
var EndOfTime = time.Date(2100, time.January, 1, 0, 0, 0, 0, time.UTC)

// Clock is a clock that stands still until a test moves it. It is safe for
// concurrent use.
type Clock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock returns a clock that shows start.
func NewClock(start time.Time) *Clock { return &Clock{now: start} }

// Now returns the time the clock shows. It is what [New] takes.
func (c *Clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Advance moves the clock on by d.
func (c *Clock) Advance(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// Set makes the clock show t. What has already happened stays, so t should not be
// earlier than the time the clock shows.
func (c *Clock) Set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = t
}
