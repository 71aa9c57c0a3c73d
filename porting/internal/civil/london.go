package civil

// London time is UTC, plus an hour from the last Sunday of March to the last Sunday of
// October, each at 01:00 UTC (The Summer Time Order 2002).

// LondonDate returns the date in London at an instant.
func LondonDate(at Instant) Date { return (at + londonOffset(at)).Date() }

// LondonMidnight returns the instant at which a day begins in London.
func LondonMidnight(d Date) Instant {
	return d.Midnight() - londonOffset(d.Midnight()) // clocks never change around midnight
}

// LondonHour returns the instant at which an hour of a day begins in London. At 01:00
// of a day on which the clocks change that may be an hour off.
func LondonHour(d Date, hour int64) Instant {
	at := d.Midnight() + Instant(hour)*Hour
	return at - londonOffset(at)
}

func londonOffset(at Instant) Instant {
	year, _, _ := at.Date().Civil()
	if lastSunday(year, 3) <= at && at < lastSunday(year, 10) {
		return Hour
	}
	return 0
}

// lastSunday returns 01:00 UTC on the last Sunday of a month of 31 days.
func lastSunday(year, month int64) Instant {
	last := DateOf(year, month, 31)
	return (last - Date(last.Weekday())).Midnight() + Hour
}
