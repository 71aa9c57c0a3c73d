package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/internal/civil"
)

// Timestamp is an instant as the API wrote it, RFC 3339; "" is null. It is kept
// as text so that reading and writing a porting changes nothing.
type Timestamp string

// TimestampOf returns the instant in UTC, to the millisecond, or "" for one
// outside the years 0000 to 9999, which RFC 3339 cannot write.
func TimestampOf(t time.Time) Timestamp {
	instant := civil.InstantOf(t)
	if instant < civil.First || instant > civil.Last {
		return ""
	}
	return Timestamp(instant.String())
}

// Time returns the instant in UTC, to the millisecond, or the zero time and
// false if there is none or it cannot be read.
func (t Timestamp) Time() (time.Time, bool) {
	instant, ok := civil.ParseInstant(string(t))
	if !ok {
		return time.Time{}, false
	}
	return instant.Time(), true
}

// Before reports whether the instant is earlier than another, to the millisecond. It
// is false if either is none or cannot be read. Texts do not sort as instants do:
// "10:00:00.155Z" is less than "10:00:00Z".
func (t Timestamp) Before(other Timestamp) bool {
	instant, ok := civil.ParseInstant(string(t))
	otherInstant, otherOK := civil.ParseInstant(string(other))
	return ok && otherOK && instant < otherInstant
}

// Date is a calendar day, YYYY-MM-DD; "" is null.
type Date string

// Time returns the instant at which the day begins in UTC, or the zero time and
// false if there is none or it cannot be read.
func (d Date) Time() (time.Time, bool) {
	date, ok := civil.ParseDate(string(d))
	if !ok {
		return time.Time{}, false
	}
	return date.Midnight().Time(), true
}
