package civil

import "time"

// Instant is a moment, counted in milliseconds from 1970-01-01T00:00:00Z.
type Instant int64

// Units of an Instant.
const (
	Second Instant = 1000
	Minute         = 60 * Second
	Hour           = 60 * Minute
	Day            = 24 * Hour
)

// The instants RFC 3339 can write.
const (
	First Instant = -62167219200000 // 0000-01-01T00:00:00Z
	Last  Instant = 253402300799999 // 9999-12-31T23:59:59.999Z
)

// InRange reports whether RFC 3339 can write the instant.
func (i Instant) InRange() bool { return First <= i && i <= Last }

// InstantOf returns a time as an instant, without fractions of a millisecond.
func InstantOf(t time.Time) Instant { return Instant(t.UnixMilli()) }

// Time returns the instant in UTC.
func (i Instant) Time() time.Time { return time.UnixMilli(int64(i)).UTC() }

// Date returns the day in UTC.
func (i Instant) Date() Date { return Date(floorDiv(i, Day)) }

// Midnight returns the instant at which the day begins in UTC.
func (d Date) Midnight() Instant { return Instant(d) * Day }

// ParseInstant reads an RFC 3339 date and time, with any fraction of a second and any
// offset. As JavaScript's Date does, it also accepts a time without seconds and an
// offset without the colon. It refuses leap seconds, and an instant that an offset leads
// out of the years 0000 to 9999, because it could not be written.
func ParseInstant(text string) (Instant, bool) {
	s := scan{text: text}
	at := s.date().Midnight()
	s.mark('T')
	at += s.clock()
	if s.takes(':') {
		at += s.below(60) * Second
		at += s.fraction()
	}
	at -= s.zone()
	return at, s.done() && at.InRange()
}

// String returns the instant in RFC 3339 and UTC, as time.RFC3339Nano does: with a
// fraction only if it is not zero, and without trailing zeros.
func (i Instant) String() string {
	day := i.Date()
	ofDay := int(i - day.Midnight())
	text := day.append(make([]byte, 0, len("2006-01-02T15:04:05.999Z")))
	text = part(text, 'T', ofDay/int(Hour), 2)
	text = part(text, ':', ofDay/int(Minute)%60, 2)
	text = part(text, ':', ofDay/int(Second)%60, 2)
	if millisecond := ofDay % int(Second); millisecond != 0 {
		text = part(text, '.', millisecond, 3)
		for text[len(text)-1] == '0' {
			text = text[:len(text)-1]
		}
	}
	return string(append(text, 'Z'))
}
