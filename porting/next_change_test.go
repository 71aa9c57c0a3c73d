package porting_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

func TestNextChange(t *testing.T) {
	const american = `"phoneNumber":"+18602350142",`
	const british = `"phoneNumber":"+447400123456",`
	for _, c := range []struct {
		porting, now, want string
	}{
		{`{` + american + `"status":"informationRequired"}`, "2026-11-30T12:00:00Z", ""},
		// the day of a schedule begins in London
		{`{` + british + `"status":"requested","scheduledOn":"2026-07-14"}`, "2026-07-13T12:00:00Z", "2026-07-13T23:00:00Z"},
		{`{` + british + `"status":"requested","scheduledOn":"2026-12-24"}`, "2026-12-01T12:00:00Z", "2026-12-24T00:00:00Z"},
		// overdue is what is later
		{`{` + american + `"status":"requested","lastRequestedAt":"2026-11-01T10:00:00Z"}`, "2026-11-01T12:00:00Z", "2026-11-03T10:00:00.001Z"},
		{`{` + american + `"status":"requested","lastRequestedAt":"2026-11-01T10:00:00Z"}`, "2026-11-03T10:00:00.001Z", ""},
		// a birthday
		{`{` + american + `"status":"draft","birthday":"2009-03-01"}`, "2026-11-30T12:00:00Z", "2027-03-01T00:00:00Z"},
		{`{` + american + `"status":"draft","birthday":"2008-02-29"}`, "2025-11-30T12:00:00Z", "2026-03-01T00:00:00Z"},
		{`{` + american + `"status":"draft","birthday":"2027-01-01"}`, "2026-12-31T23:59:59.999Z", "2027-01-01T00:00:00Z"},
		{`{` + american + `"status":"draft","birthday":"1980-01-01"}`, "2026-11-30T12:00:00Z", "2111-01-01T00:00:00Z"},
		{`{` + american + `"status":"completed","birthday":"2009-03-01"}`, "2026-11-30T12:00:00Z", ""},
		// a PAC that is held lasts for 30 days
		{`{` + british + `"status":"declined","accountPinExists":true,"required":["accountPin"],"lastRequestedAt":"2026-11-01T10:00:00Z"}`,
			"2026-11-30T12:00:00Z", "2026-12-01T10:00:00.001Z"},
		// the earlier one of two
		{`{` + british + `"status":"declined","accountPinExists":true,"required":["accountPin"],"lastRequestedAt":"2026-11-01T10:00:00Z","birthday":"2008-12-01"}`,
			"2026-11-30T12:00:00Z", "2026-12-01T00:00:00Z"},
	} {
		now, err := time.Parse(time.RFC3339, c.now)
		require.NoError(t, err)
		at, changes := porting.NextChange(parse(t, c.porting), now)
		got := ""
		if changes {
			got = at.Format(time.RFC3339Nano)
		}
		assert.Equal(t, c.want, got, c.porting)
	}
	_, changes := porting.NextChange(nil, noon)
	assert.False(t, changes)
	_, changes = porting.NextChange(parse(t, `{`+american+`"status":"draft","birthday":"2009-03-01"}`), time.Time{})
	assert.False(t, changes, "no time is none that passes")
}

// An answer is the same until the next change, and another one then.
func TestAnAnswerStaysUntilItsNextChange(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	pick := func(texts ...string) string { return texts[random.IntN(len(texts))] }
	start := time.Date(2026, 11, 30, 12, 0, 0, 0, time.UTC)
	day := func(spread int) string {
		return start.AddDate(0, 0, random.IntN(2*spread)-spread).Format(time.DateOnly)
	}
	instant := func() string {
		return start.Add(time.Duration(random.IntN(120*24*3600)-60*24*3600) * time.Second).Format(time.RFC3339)
	}
	birthday := func() string {
		years := []int{0, 17, 18, 19, 130, 131}[random.IntN(6)]
		return start.AddDate(-years, 0, random.IntN(400)-200).Format(time.DateOnly)
	}
	statuses := []string{}
	for _, status := range porting.Statuses() {
		statuses = append(statuses, string(status))
	}
	decide := func(clock *porting.Clock, document []byte) ([]byte, error) {
		p, err := porting.Parse(document)
		if err != nil {
			return nil, err
		}
		return codec.Marshal(func(w *codec.Writer) { clock.WriteDecision(w, p) })
	}
	inContext := func(verb string) func(*porting.Clock, []byte) ([]byte, error) {
		return func(clock *porting.Clock, document []byte) ([]byte, error) {
			return ask(verb, document, clock.Context())
		}
	}
	asks := map[string]func(*porting.Clock, []byte) ([]byte, error){
		"decide":        decide,
		"checklist":     inContext("checklist"),
		"form":          inContext("form"),
		"validate":      inContext("validate"),
		"prepareCreate": inContext("prepareCreate"),
		"prepareUpdate": inContext("prepareUpdate"),
		"notices": func(_ *porting.Clock, document []byte) ([]byte, error) {
			return ask("notices", document, porting.Context{Now: start})
		},
	}
	changed := map[string]int{}
	for range 500 {
		p := fmt.Sprintf(`{"status":%q,"phoneNumber":%q,"required":["accountPin","birthday"],"accountPinExists":%s,`+
			`"createdAt":%q,"lastRequestedAt":%q,"birthday":%q,"scheduledOn":%s,"declinedCode":%q,"donorProvider":{"id":"svp_1","name":"AT&T"}}`,
			pick(statuses...), pick("+18602350142", "+447400123456", "+4915112345678"), pick("true", "false"),
			instant(), instant(), birthday(), pick("null", `"`+day(60)+`"`),
			pick("portingAccountPinRequiredOrInvalid", "portingUserInformationMismatch"))
		input := fmt.Sprintf(`{"birthday":%q,"accountPin":"ABC123456","scheduledOn":%q}`, birthday(), day(60))
		context := pick(`{}`, `{"pinIssuedOn":"`+start.AddDate(0, 0, -random.IntN(40)).Format(time.DateOnly)+`"}`)
		for name, ask := range asks {
			document := []byte(`{"context":` + context + `,"porting":` + p + `,"input":` + input + `}`)
			if name == "decide" {
				document = []byte(p)
			}
			if name == "notices" {
				document = []byte(`{"porting":` + p + `}`)
			}
			answerAt := func(at time.Time) (string, *porting.Clock) {
				clock := &porting.Clock{Now: at}
				answer, err := ask(clock, document)
				require.NoError(t, err)
				return string(answer), clock
			}
			answer, clock := answerAt(start)
			until, changes := clock.NextChange()
			end := start.AddDate(200, 0, 0)
			if changes {
				changed[name]++
				assert.True(t, until.After(start))
				end = until
				then, _ := answerAt(until)
				assert.NotEqual(t, answer, then, "%s of %s at %s", name, document, until)
			}
			for range 5 {
				at := start.Add(time.Duration(random.Int64N(int64(min(end.Sub(start), 1<<62)))))
				same, _ := answerAt(at)
				assert.Equal(t, answer, same, "%s of %s at %s", name, document, at)
			}
			same, _ := answerAt(end.Add(-time.Millisecond))
			assert.Equal(t, answer, same, "%s of %s just before %s", name, document, end)
			if t.Failed() {
				return
			}
		}
	}
	for name := range asks {
		never := strings.Contains("checklist notices", name) // these do not depend on the time
		assert.Equal(t, never, changed[name] == 0, "%s: %d", name, changed[name])
	}
}
