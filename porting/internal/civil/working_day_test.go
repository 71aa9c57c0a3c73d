package civil_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// testdata/bank-holidays.txt has the days from Monday to Friday of 2024 to 2099 that
// npm's date-holidays 3.37.0 (https://github.com/commenthol/date-holidays, data under
// CC-BY-3.0) calls public holidays of England, a year a line: those that
//
//	new Holidays("GB", "ENG").getHolidays(year)
//
// gives the type "public".
func TestBankHolidaysAreThoseOfAnotherList(t *testing.T) {
	text, err := os.ReadFile("testdata/bank-holidays.txt")
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
	require.Len(t, lines, 2099-2024+1)
	for i, line := range lines {
		year, days, _ := strings.Cut(line, " ")
		assert.Equal(t, strconv.Itoa(2024+i), year)
		assert.Equal(t, days, bankHolidays(t, year), year)
	}
}

// The same as https://www.gov.uk/bank-holidays has them.
func TestBankHolidays(t *testing.T) {
	for year, days := range map[string]string{
		"2023": "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
		"2024": "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
		"2025": "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
		"2026": "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
		"2027": "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
		"2028": "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
	} {
		assert.Equal(t, days, bankHolidays(t, year), year)
	}
}

// bankHolidays returns the days from Monday to Friday of a year that are no working
// days, as months and days.
func bankHolidays(t *testing.T, year string) string {
	t.Helper()
	first, ok := civil.ParseDate(year + "-01-01")
	require.True(t, ok)
	var days []string
	for d := first; strings.HasPrefix(d.String(), year); d++ {
		if d.Weekday() != 0 && d.Weekday() != 6 && civil.WorkingDay(d) != d {
			days = append(days, d.String()[5:])
		}
	}
	return strings.Join(days, " ")
}

func TestWorkingDay(t *testing.T) {
	for day, want := range map[string]string{
		"2026-11-25": "2026-11-25",
		"2026-11-28": "2026-11-30", // a Saturday
		"2026-04-03": "2026-04-07", // Good Friday
		"2026-12-25": "2026-12-29",
		"2027-12-25": "2027-12-29",
		"2028-01-01": "2028-01-04",
		"2025-12-27": "2025-12-29", // a Saturday that is no holiday
		"2038-04-23": "2038-04-27", // Easter is as late as it can be
		"2035-03-23": "2035-03-27",
	} {
		d, ok := civil.ParseDate(day)
		require.True(t, ok)
		assert.Equal(t, want, civil.WorkingDay(d).String(), day)
	}
}
