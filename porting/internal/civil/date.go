package civil

import "strconv"

// Date is a calendar day, counted in days from 1970-01-01.
type Date int64

// ParseDate reads YYYY-MM-DD, a real day of the years 0000 to 9999.
func ParseDate(text string) (Date, bool) {
	if len(text) != len("2006-01-02") || text[4] != '-' || text[7] != '-' {
		return 0, false
	}
	year, yearOK := digits(text[:4])
	month, monthOK := digits(text[5:7])
	day, dayOK := digits(text[8:])
	if !yearOK || !monthOK || !dayOK || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return 0, false
	}
	return DateOf(year, month, day), true
}

// DateOf returns a day of the proleptic Gregorian calendar, by
// https://howardhinnant.github.io/date_algorithms.html#days_from_civil: years
// are taken to begin in March, so that the leap day is their last.
func DateOf(year, month, day int64) Date {
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
func (d Date) Civil() (year, month, day int64) {
	days := int64(d) + 719468
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
func (d Date) Weekday() int64 {
	return floorMod(int64(d)+4, 7) // 1970-01-01 was a Thursday
}

// String returns YYYY-MM-DD.
func (d Date) String() string {
	year, month, day := d.Civil()
	return pad(year, 4) + "-" + pad(month, 2) + "-" + pad(day, 2)
}

func daysIn(year, month int64) int64 {
	next, nextYear := month+1, year
	if next > 12 {
		next, nextYear = 1, year+1
	}
	return int64(DateOf(nextYear, next, 1) - DateOf(year, month, 1))
}

func floorDiv(a, b int64) int64 {
	if a < 0 {
		return (a+1)/b - 1
	}
	return a / b
}

func floorMod(a, b int64) int64 { return a - floorDiv(a, b)*b }

// digits reads a number in ASCII digits only.
func digits(text string) (int64, bool) {
	value := int64(0)
	for i := 0; i < len(text); i++ {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		value = value*10 + int64(text[i]-'0')
	}
	return value, text != ""
}

func pad(value int64, width int) string {
	text := strconv.FormatInt(value, 10)
	for len(text) < width {
		text = "0" + text
	}
	return text
}
