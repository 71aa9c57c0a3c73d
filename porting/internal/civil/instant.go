package civil

import (
	"strings"
	"time"
)

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

// InstantOf drops what is finer than a millisecond.
func InstantOf(t time.Time) Instant { return Instant(t.UnixMilli()) }

// Time returns the instant in UTC.
func (i Instant) Time() time.Time { return time.UnixMilli(int64(i)).UTC() }

// Date returns the day in UTC.
func (i Instant) Date() Date { return Date(floorDiv(int64(i), int64(Day))) }

// Midnight returns the instant at which the day begins in UTC.
func (d Date) Midnight() Instant { return Instant(d) * Day }

// ParseInstant reads an RFC 3339 date and time, with any fraction of a second
// and any offset. Leap seconds are not instants.
func ParseInstant(text string) (Instant, bool) {
	if len(text) < len("2006-01-02T15:04:05Z") || text[10] != 'T' || text[13] != ':' || text[16] != ':' {
		return 0, false
	}
	date, dateOK := ParseDate(text[:10])
	hour, hourOK := below(24, text[11:13])
	minute, minuteOK := below(60, text[14:16])
	second, secondOK := below(60, text[17:19])
	millisecond, zone, fractionOK := fraction(text[19:])
	offset, zoneOK := zoneOffset(zone)
	if !dateOK || !hourOK || !minuteOK || !secondOK || !fractionOK || !zoneOK {
		return 0, false
	}
	return date.Midnight() + hour*Hour + minute*Minute + second*Second + millisecond - offset, true
}

// fraction reads the fraction of a second, if there is one, and returns the
// whole milliseconds in it and the text behind it.
func fraction(text string) (milliseconds Instant, rest string, ok bool) {
	if text[0] != '.' {
		return 0, text, true
	}
	end := 1
	for end < len(text) && text[end] >= '0' && text[end] <= '9' {
		end++
	}
	if end == 1 {
		return 0, "", false
	}
	value, _ := digits((text[1:end] + "00")[:3])
	return Instant(value), text[end:], true
}

// zoneOffset reads Z or ±hh:mm.
func zoneOffset(text string) (Instant, bool) {
	if text == "Z" {
		return 0, true
	}
	if len(text) != len("+00:00") || text[3] != ':' || (text[0] != '+' && text[0] != '-') {
		return 0, false
	}
	hour, hourOK := below(24, text[1:3])
	minute, minuteOK := below(60, text[4:])
	offset := hour*Hour + minute*Minute
	if text[0] == '-' {
		offset = -offset
	}
	return offset, hourOK && minuteOK
}

func below(limit int64, text string) (Instant, bool) {
	value, ok := digits(text)
	return Instant(value), ok && value < limit
}

// String returns RFC 3339 in UTC, as time.RFC3339Nano does: a fraction only
// where there is one, without trailing zeros.
func (i Instant) String() string {
	ofDay := i - i.Date().Midnight()
	text := i.Date().String() + "T" +
		pad(int64(ofDay/Hour), 2) + ":" +
		pad(int64(ofDay%Hour/Minute), 2) + ":" +
		pad(int64(ofDay%Minute/Second), 2)
	if millisecond := ofDay % Second; millisecond != 0 {
		text += "." + strings.TrimRight(pad(int64(millisecond), 3), "0")
	}
	return text + "Z"
}
