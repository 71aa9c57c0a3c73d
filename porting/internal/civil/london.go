package civil

// London time is UTC, plus an hour from the last Sunday of March to the last Sunday of
// October, each at 01:00 UTC (The Summer Time Order 2002).

// LondonDate returns the date in London at an instant.
func LondonDate(at Instant) Date { return (at + londonOffset(at)).Date() }

// LondonTime returns the instant at which clocks in London show a time of a day. Of a
// time that they show twice, it is the first; a time that they skip is an hour later.
// Every rule about a time of day goes through it: midnight and so many hours are
// another time on the two days of a year on which the clocks change.
func LondonTime(d Date, clock Instant) Instant {
	at := d.Midnight() + clock
	if summer := at - Hour; londonOffset(summer) == Hour {
		return summer
	}
	return at
}

// LondonMidnight returns the instant at which a day begins in London.
func LondonMidnight(d Date) Instant { return LondonTime(d, 0) }

func londonOffset(at Instant) Instant {
	year, _, _ := at.Date().Civil()
	if lastSunday(year, 3) <= at && at < lastSunday(year, 10) {
		return Hour
	}
	return 0
}

// lastSunday returns 01:00 UTC on the last Sunday of a month of 31 days.
func lastSunday(year, month int) Instant {
	last := DateOf(year, month, 31)
	return (last - Date(last.Weekday())).Midnight() + Hour
}
