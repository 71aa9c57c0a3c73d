package civil

// Numbers in Great Britain move on the working days of England and Wales: Monday to
// Friday except bank holidays. Bank holidays follow rules (Banking and Financial
// Dealings Act 1971, schedule 1, and the proclamations that repeat every year), which
// hold from 2024 to 2099 unless a holiday is moved or added.

// oneOff lists the bank holidays that were proclaimed for one year only, as of November
// 2026: year, month and day (https://www.gov.uk/bank-holidays).
var oneOff = [...][3]int{
	{2023, 5, 8}, // the coronation
}

// WorkingDay returns the first working day that is not before a day.
func WorkingDay(d Date) Date {
	for weekday := d.Weekday(); weekday == 0 || weekday == 6 || d.isBankHoliday(); weekday = d.Weekday() {
		d++
	}
	return d
}

// isBankHoliday reports whether a day from Monday to Friday is a bank holiday. A holiday
// on a weekend is moved to the next working day.
func (d Date) isBankHoliday() bool {
	year, month, day := d.Civil()
	for _, one := range oneOff[:] {
		if one == [...]int{year, month, day} {
			return true
		}
	}
	isMonday := d.Weekday() == 1
	switch month {
	case 1:
		return day == 1 || isMonday && day <= 3
	case 3, 4:
		easter := easter(year)
		return d == easter-2 || d == easter+1 // Good Friday, Easter Monday
	case 5:
		return isMonday && (day <= 7 || day > 24)
	case 8:
		return isMonday && day > 24
	case 12: // Christmas and Boxing Day: if moved, to a Monday or a Tuesday
		return day == 25 || day == 26 || (day == 27 || day == 28) && d.Weekday() <= 2
	}
	return false
}

// easter returns Easter Sunday of a year from 1900 to 2199: the Sunday after the
// full moon that a table gives for the year's place in the cycle of 19 years (The
// Book of Common Prayer, Tables and Rules).
func easter(year int) Date {
	golden := year % 19
	moon := (19*golden + 24) % 30
	if moon == 29 || moon == 28 && golden > 10 {
		moon--
	}
	full := DateOf(year, 3, 21) + Date(moon)
	return full + 7 - Date(full.Weekday())
}
