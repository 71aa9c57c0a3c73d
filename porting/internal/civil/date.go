package civil

// Date is a calendar day, counted in days from 1970-01-01.
type Date int

// ParseDate reads YYYY-MM-DD, a real day of the years 0000 to 9999.
func ParseDate(text string) (Date, bool) {
	s := scan{text: text}
	date := s.date()
	return date, s.done()
}

// DateOf returns a day of the proleptic Gregorian calendar. The algorithm
// (https://howardhinnant.github.io/date_algorithms.html#days_from_civil) lets years
// begin in March, so that the leap day is the last day of a year.
func DateOf(year, month, day int) Date {
	if month <= 2 {
		year--
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*((month+9)%12)+2)/5 + day - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return Date(era*146097 + dayOfEra - 719468)
}

// Civil returns the year, month and day: the inverse of DateOf.
func (d Date) Civil() (year, month, day int) {
	days := int(d) + 719468
	era := floorDiv(days, 146097)
	dayOfEra := days - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	month = (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*month+2)/5 + 1
	year = yearOfEra + era*400
	month = (month+2)%12 + 1
	if month <= 2 {
		year++
	}
	return year, month, day
}

// Weekday returns 0 for Sunday to 6 for Saturday.
func (d Date) Weekday() int {
	return floorMod(int(d)+4, 7) // 1970-01-01 was a Thursday
}

// String returns YYYY-MM-DD.
func (d Date) String() string {
	return string(d.append(make([]byte, 0, len("2006-01-02"))))
}

func (d Date) append(text []byte) []byte {
	year, month, day := d.Civil()
	text = pad(text, year, 4)
	text = part(text, '-', month, 2)
	return part(text, '-', day, 2)
}

func daysIn(year, month int) int {
	next, nextYear := month+1, year
	if next > 12 {
		next, nextYear = 1, year+1
	}
	return int(DateOf(nextYear, next, 1) - DateOf(year, month, 1))
}

func floorDiv[T ~int | ~int64](a, b T) T {
	if a < 0 {
		return (a+1)/b - 1
	}
	return a / b
}

func floorMod(a, b int) int { return a - floorDiv(a, b)*b }

// part appends a mark and then a number.
func part(text []byte, mark byte, value, width int) []byte {
	return pad(append(text, mark), value, width)
}

// pad appends a number with leading zeros up to a width.
func pad(text []byte, value, width int) []byte {
	if width > 1 || value >= 10 {
		text = pad(text, value/10, width-1)
	}
	return append(text, '0'+byte(value%10))
}

// AfterYears returns the same day some years later. A person born on a leap day is a year
// older on 1 March.
func (d Date) AfterYears(years int) Date {
	year, month, day := d.Civil()
	return DateOf(year+years, month, day)
}
