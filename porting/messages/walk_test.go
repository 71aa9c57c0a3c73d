package messages_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // London's days, apart from the library's own arithmetic

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// The test plans the notices of both schedules for portings that come into their status on
// each of 60 days, over the end of summer time and Christmas. It compares every sentence
// with the day on which it is sent, and recognizes what a sentence claims by its words, not
// by its key.

// claims are the words of sentences that are true on some days only.
var claims = map[string]struct{ just, hours, days, calm, today, tomorrow, act, support *regexp.Regexp }{
	"en": {
		just:     regexp.MustCompile(`\bjust\b`),
		hours:    regexp.MustCompile(`less than an hour`),
		days:     regexp.MustCompile(`within two days`),
		calm:     regexp.MustCompile(`don’t have to do anything|nothing for you to do|as it should be|should be here|should be done|Everything is ready`),
		today:    regexp.MustCompile(`(?i)\btoday your|(moves|ends) today\b`),
		tomorrow: regexp.MustCompile(`(?im)^tomorrow, |(moves|ends) tomorrow\b`),
		act:      regexp.MustCompile(`act before|From .* on, the request`),
		support:  regexp.MustCompile(`contact (our support|us)`),
	},
	"es": {
		just:     regexp.MustCompile(`acabamos de`),
		hours:    regexp.MustCompile(`menos de una hora`),
		days:     regexp.MustCompile(`máximo de dos días`),
		calm:     regexp.MustCompile(`no tiene que hacer nada|[Dd]ebería (llegar|estar listo|terminar)|Todo está listo`),
		today:    regexp.MustCompile(`(?i)hoy (se transfiere|termina)`),
		tomorrow: regexp.MustCompile(`(?i)mañana(, \d+ de [a-z]+,)? (se transfiere|termina)`),
		act:      regexp.MustCompile(`Hágalo antes|A partir del .* la solicitud`),
		support:  regexp.MustCompile(`[Cc]omuníquese con soporte`),
	},
}

// months are the names of months in a date.
var months = map[string][]string{
	"en": {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
	"es": {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
}

var dateInText = map[string]*regexp.Regexp{
	"en": regexp.MustCompile(`\b(?:([A-Z][a-z]+) (\d{1,2})|(\d{1,2}) ([A-Z][a-z]+))\b`),
	"es": regexp.MustCompile(`\b()()(\d{1,2}) de ([a-z]+)\b`),
}

// datesIn returns the days that a text names. A date without a year is the next such day
// from about half a year before the given day.
func datesIn(language, text string, from time.Time) []time.Time {
	var days []time.Time
	for _, match := range dateInText[language].FindAllStringSubmatch(text, -1) {
		month := slices.Index(months[language], match[1]+match[4]) + 1
		day, err := strconv.Atoi(match[2] + match[3])
		if month == 0 || err != nil {
			continue
		}
		date := time.Date(from.Year(), time.Month(month), day, 0, 0, 0, 0, time.UTC)
		if from.Sub(date) > 180*24*time.Hour { // of the next year
			date = date.AddDate(1, 0, 0)
		}
		days = append(days, date)
	}
	return days
}

// dayOf returns the calendar day in a time zone, as midnight in UTC.
func dayOf(at time.Time, where *time.Location) time.Time {
	year, month, day := at.In(where).Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

func TestNoNoticeIsUntrueOnItsDay(t *testing.T) {
	london, err := time.LoadLocation("Europe/London")
	require.NoError(t, err)
	for _, language := range messages.Languages() {
		require.Contains(t, claims, language, "a language has its words in claims, months, dateInText and keeps above")
		require.Contains(t, months, language)
		require.Contains(t, dateInText, language)
		require.Contains(t, keeps, language)
	}
	first := time.Date(2026, 10, 20, 16, 45, 0, 0, time.UTC) // before the cut-off in winter, after it in summer
	walked := map[string]int{}
	step := 1
	if testing.Short() {
		step = 6 // every day of the week is still among them
	}
	for day := 0; day < 60; day += step {
		start := first.AddDate(0, 0, day)
		for name, p := range walkedPortings(start) {
			for _, schedule := range porting.Schedules() {
				for _, n := range porting.Notices(p, start, schedule) {
					for _, language := range messages.Languages() {
						m := messages.For(language).Notice(n, p)
						text := strings.Join([]string{m.Subject, m.Push, m.Text}, "\n")
						about := fmt.Sprintf("%s, %s, %s %s, came %s, sent %s:\n%s",
							name, language, n.Kind, n.Turn, start.Format(time.DateTime), n.At.Format(time.DateTime), text)
						checkClaims(t, language, text, p, n, start, london, about)
						if p.Behavior == porting.BehaviorCancelOnly {
							assert.NotRegexp(t, keeps[language], text, about)
						}
						walked[language]++
					}
				}
			}
		}
		if t.Failed() {
			return // one day's faults are enough to read
		}
	}
	assert.Greater(t, walked["en"], 10_000/step)
	assert.Equal(t, walked["en"], walked["es"])
}

// keeps matches phrases that a message must not use about a number that ends with its plan.
var keeps = map[string]*regexp.Regexp{
	"en": regexp.MustCompile(`(?i)your number (is here|has moved|moves|hasn’t moved|isn’t lost|stays|is still)|number ending in|transfer your number|new number`),
	"es": regexp.MustCompile(`(?i)su número (ya|sigue|se queda|no se ha|todavía)|terminado en|transferir su número|número nuevo`),
}

func checkClaims(
	t *testing.T, language, text string, p *porting.Porting, n porting.Notice, start time.Time, london *time.Location,
	about string,
) {
	t.Helper()
	c := claims[language]
	age := n.At.Sub(start)
	expected := porting.Decide(p, n.At).Expected
	if c.just.MatchString(text) {
		assert.Less(t, age, time.Hour, about)
	}
	if c.hours.MatchString(text) || c.days.MatchString(text) {
		require.NotNil(t, expected, about)
		assert.False(t, expected.Overdue, about)
		assert.True(t, !c.hours.MatchString(text) || !n.At.After(expected.Usually), about)
	}
	if expected != nil && expected.Overdue {
		assert.NotRegexp(t, c.calm, text, about)
		assert.Regexp(t, c.support, text, about)
	}
	sent := dayOf(n.At, london)
	moves, scheduled := p.ScheduledOn.Time()
	for moves.Weekday() == time.Saturday || moves.Weekday() == time.Sunday ||
		strings.Contains("2026-12-25 2026-12-28 2027-01-01", moves.Format(time.DateOnly)) {
		moves = moves.AddDate(0, 0, 1) // to a working day
	}
	if c.today.MatchString(text) {
		assert.True(t, scheduled && moves.Equal(sent), about)
	}
	if c.tomorrow.MatchString(text) {
		assert.True(t, scheduled && moves.Equal(sent.AddDate(0, 0, 1)), about)
	}
	for _, date := range datesIn(language, text, sent) {
		assert.False(t, date.Before(sent), "%s has passed: %s", date.Format(time.DateOnly), about)
		if c.act.MatchString(text) && n.Kind != "scheduled" && !scheduled {
			assert.True(t, date.After(dayOf(n.At, time.UTC)), "nothing can be done before today: %s", about)
		}
		if scheduled && n.Kind == "requested" && n.Params.Phase == "scheduled" {
			assert.Equal(t, moves, date, about)
		}
	}
}

// walkedPortings returns the portings that come into their status at a time.
func walkedPortings(start time.Time) map[string]*porting.Porting {
	at := start.Format(time.RFC3339)
	all := map[string]*porting.Porting{
		"requested, US":            since(american("requested", "Verizon"), at),
		"requested, landline":      since(american("requested", "Google Voice"), at),
		"requested, GB":            since(british("requested", "portIn"), at),
		"requested, GB, to end":    since(british("requested", "cancelOnly"), at),
		"completed":                since(american("completed", "Verizon"), at),
		"completed, GB, to end":    since(british("completed", "cancelOnly"), at),
		"information required":     lacking(since(american("informationRequired", "Verizon"), at), "accountPin", "address"),
		"information required, GB": lacking(since(british("informationRequired", "portIn"), at), "accountPin"),
		"information required, GB, to end": lacking(since(british("informationRequired", "cancelOnly"), at),
			"accountPin"),
	}
	for _, days := range []int{1, 2, 3, 6, 13} {
		day := porting.Date(start.AddDate(0, 0, days).Format(time.DateOnly))
		all[fmt.Sprint("requested, GB, in days: ", days)] = scheduledFor(since(british("requested", "portIn"), at), day)
		all[fmt.Sprint("requested, GB, to end, in days: ", days)] = scheduledFor(since(british("requested", "cancelOnly"), at), day)
	}
	for _, code := range append(decline.Codes(), "somethingNew") {
		for name, p := range map[string]*porting.Porting{
			", US": american("declined", "AT&T"), ", GB": british("declined", "portIn"), ", GB, to end": british("declined", "cancelOnly"),
		} {
			p.AccountPinExists = true
			all[code+name] = since(declined(p, code), at)
		}
	}
	return all
}
