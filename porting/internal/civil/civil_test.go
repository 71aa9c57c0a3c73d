package civil_test

import (
	"math/rand/v2"
	"testing"
	"time"
	_ "time/tzdata" // the oracle for London

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/internal/civil"
)

// Package time is the oracle for everything here.

func TestEveryDateOfTenCenturies(t *testing.T) {
	first := time.Date(1600, 1, 1, 0, 0, 0, 0, time.UTC)
	for day := first; day.Year() < 2600; day = day.AddDate(0, 0, 1) {
		text := day.Format(time.DateOnly)
		date, ok := civil.ParseDate(text)
		require.True(t, ok, text)
		require.Equal(t, day.UnixMilli(), int64(date.Midnight()), text)
		require.Equal(t, text, date.String())
		require.Equal(t, int(day.Weekday()), date.Weekday(), text)
	}
}

func TestParseDateRefusesWhatIsNoDate(t *testing.T) {
	for _, text := range []string{
		"", "2021", "2021-1-1", "2021-02-29", "1900-02-29", "2021-04-31", "2021-00-10", "2021-13-10",
		"2021-01-00", "2021-01-32", "2021/01/01", "2021-01-01Z", " 2021-01-01", "2021-01-0x", "+021-01-01", "２０２１-01-01",
	} {
		_, ok := civil.ParseDate(text)
		assert.False(t, ok, text)
	}
	for _, text := range []string{"2000-02-29", "2024-02-29", "0000-01-01", "9999-12-31"} {
		_, ok := civil.ParseDate(text)
		assert.True(t, ok, text)
	}
}

func TestInstants(t *testing.T) {
	for text, milliseconds := range map[string]int64{
		"2021-01-21T19:12:28.0Z":              1611256348000,
		"2021-01-21T19:12:28Z":                1611256348000,
		"2021-01-21T19:12:28.1239Z":           1611256348123,
		"2021-01-21T20:12:28+01:00":           1611256348000,
		"2021-01-21T13:42:28-05:30":           1611256348000,
		"1969-12-31T23:59:59.999Z":            -1,
		"9999-12-31T23:59:59.999Z":            int64(civil.Last),
		"2021-01-21T19:12:28.123456789+00:00": 1611256348123,
	} {
		instant, ok := civil.ParseInstant(text)
		assert.True(t, ok, text)
		assert.Equal(t, milliseconds, int64(instant), text)
		want, err := time.Parse(time.RFC3339Nano, text)
		require.NoError(t, err)
		assert.Equal(t, want.Truncate(time.Millisecond).UTC(), instant.Time(), text)
	}
}

func TestParseInstantAsDateReads(t *testing.T) {
	for text, same := range map[string]string{
		"2026-07-14T12:00Z":             "2026-07-14T12:00:00Z",
		"2026-07-14T12:00+02:00":        "2026-07-14T10:00:00Z",
		"2026-07-14T12:00-0330":         "2026-07-14T15:30:00Z",
		"2026-07-14T12:00:30+0000":      "2026-07-14T12:00:30Z",
		"2026-07-14T12:00:30.250+0530":  "2026-07-14T06:30:30.25Z",
		"2026-07-14T12:00:30.250-00:00": "2026-07-14T12:00:30.25Z",
	} {
		instant, ok := civil.ParseInstant(text)
		assert.True(t, ok, text)
		assert.Equal(t, same, instant.String(), text)
	}
}

func TestParseInstantRefusesWhatIsNoInstant(t *testing.T) {
	for _, text := range []string{
		"", "2021-01-21", "2021-01-21T19:12:28", "2021-01-21 19:12:28Z", "2021-01-21T24:00:00Z", "2021-01-21T19:60:28Z",
		"2021-01-21T19:12:60Z", "2021-01-21T19:12:28.Z", "2021-01-21T19:12:28.5", "2021-01-21T19:12:28+1:00",
		"2021-01-21T19:12:28+24:00", "2021-01-21T19:12:28+00:60", "2021-01-21T19:12:28Zx", "2021-02-30T19:12:28Z",
		"2021-01-21T19-12-28Z", "2021-01-21T-9:12:28Z", "2021-01-21T19:12:28z",
		"0000-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", // out of the years by their offset
		"2021-01-21T19:12", "2021-01-21T19:12.5Z", "2021-01-21T19Z", "2021-01-21T19:12+00", "2021-01-21T19:12:28+000",
	} {
		_, ok := civil.ParseInstant(text)
		assert.False(t, ok, text)
	}
}

func TestRandomInstants(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 100_000 {
		want := time.UnixMilli(random.Int64N(int64(civil.Last)+62_135_596_800_000) - 62_135_596_800_000).UTC()
		text := want.Format(time.RFC3339Nano)
		instant, ok := civil.ParseInstant(text)
		require.True(t, ok, text)
		require.Equal(t, want, instant.Time(), text)
		require.Equal(t, text, instant.String())
	}
}

func TestLondon(t *testing.T) {
	london, err := time.LoadLocation("Europe/London")
	require.NoError(t, err)
	first := time.Date(1996, 1, 1, 0, 0, 0, 0, time.UTC)
	for hour := first; hour.Year() < 2038; hour = hour.Add(time.Hour) {
		for _, at := range []time.Time{hour, hour.Add(-time.Millisecond)} {
			require.Equal(t, at.In(london).Format(time.DateOnly), civil.LondonDate(civil.InstantOf(at)).String(), at)
		}
	}
	for day := first; day.Year() < 2038; day = day.AddDate(0, 0, 1) {
		date, ok := civil.ParseDate(day.Format(time.DateOnly))
		require.True(t, ok)
		midnight := time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, london)
		require.Equal(t, midnight.UTC(), civil.LondonMidnight(date).Time(), day)
	}
}

// Every half hour of the days on which the clocks change, and of those around them.
// Package time chooses for itself among two instants with one time, and for a time that
// is skipped: so the oracle here goes from the instants to what clocks show.
func TestEveryHourOfTheDaysTheClocksChange(t *testing.T) {
	london, err := time.LoadLocation("Europe/London")
	require.NoError(t, err)
	type shown struct {
		day   civil.Date
		clock civil.Instant
	}
	changes := 0
	for year := 2024; year <= 2040; year++ {
		for _, month := range []time.Month{time.March, time.October} {
			first := map[shown]civil.Instant{} // when clocks first show it
			change := time.Date(year, month, 31, 0, 0, 0, 0, time.UTC)
			change = change.AddDate(0, 0, -int(change.Weekday()))
			for at := change.AddDate(0, 0, -2); at.Before(change.AddDate(0, 0, 3)); at = at.Add(30 * time.Minute) {
				there := at.In(london)
				day, _ := civil.ParseDate(there.Format(time.DateOnly))
				clock := civil.Instant(there.Hour())*civil.Hour + civil.Instant(there.Minute())*civil.Minute
				if _, twice := first[shown{day, clock}]; !twice {
					first[shown{day, clock}] = civil.InstantOf(at)
				}
				require.Equal(t, day, civil.LondonDate(civil.InstantOf(at)), at)
			}
			day, _ := civil.ParseDate(change.Format(time.DateOnly))
			for d := day - 1; d <= day+1; d++ {
				for clock := civil.Instant(0); clock < civil.Day; clock += 30 * civil.Minute {
					want, isShown := first[shown{d, clock}]
					if !isShown { // clocks skip it: an hour later they do not
						want = first[shown{d, clock + civil.Hour}]
						changes++
					}
					require.Equal(t, want.String(), civil.LondonTime(d, clock).String(), "%s %s", d, clock)
					if clock == 0 {
						require.Equal(t, want, civil.LondonMidnight(d))
					}
				}
			}
		}
	}
	assert.Equal(t, 2*17, changes, "each spring skips 01:00 and 01:30")
}

func TestNothingPanicsFarOut(t *testing.T) {
	for _, at := range []civil.Instant{-1 << 63, 1<<63 - 1} {
		assert.NotPanics(t, func() { _ = at.String(); _ = civil.LondonDate(at) })
	}
}

func FuzzParseInstant(f *testing.F) {
	f.Add("2021-01-21T19:12:28.0Z")
	f.Fuzz(func(t *testing.T, text string) {
		instant, ok := civil.ParseInstant(text)
		if !ok {
			return
		}
		again, ok := civil.ParseInstant(instant.String())
		require.True(t, ok, text)
		require.Equal(t, instant, again, text)
	})
}

func TestAfterYears(t *testing.T) {
	for _, c := range []struct {
		from  string
		years int
		want  string
	}{
		{"2008-02-01", 18, "2026-02-01"}, {"2008-12-31", 1, "2009-12-31"}, {"2008-01-01", 0, "2008-01-01"},
		{"2008-02-29", 18, "2026-03-01"}, {"2008-02-29", 20, "2028-02-29"}, {"1896-02-29", 4, "1900-03-01"},
		{"2009-01-01", -1, "2008-01-01"}, {"0000-02-29", 9999, "9999-03-01"}, {"0000-02-29", 400, "0400-02-29"},
	} {
		from, ok := civil.ParseDate(c.from)
		require.True(t, ok)
		assert.Equal(t, c.want, from.AfterYears(c.years).String(), c)
	}
	random := rand.New(rand.NewPCG(3, 4))
	for range 10_000 {
		from := time.Date(1900+random.IntN(100), time.Month(1+random.IntN(12)), 1+random.IntN(31), 0, 0, 0, 0, time.UTC)
		years := random.IntN(150)
		want := civil.InstantOf(from.AddDate(years, 0, 0)).Date()
		require.Equal(t, want, civil.InstantOf(from).Date().AfterYears(int(years)), "%s and %d", from, years)
	}
}
