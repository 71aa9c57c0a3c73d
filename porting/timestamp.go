package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/internal/civil"
)

// Timestamp is an instant as the API wrote it, RFC 3339; "" is null. It is kept
// as text so that reading and writing a porting changes nothing.
type Timestamp string

// TimestampOf returns the instant in UTC, to the millisecond.
func TimestampOf(t time.Time) Timestamp { return Timestamp(civil.InstantOf(t).String()) }

// Time returns the instant in UTC, to the millisecond, or false if there is
// none or it cannot be read.
func (t Timestamp) Time() (time.Time, bool) {
	instant, ok := civil.ParseInstant(string(t))
	return instant.Time(), ok
}

// Date is a calendar day, YYYY-MM-DD; "" is null.
type Date string
