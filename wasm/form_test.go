package main

import (
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// formVerbs are the core's answers to the documents that the verbs take.
var formVerbs = map[string]func(*codec.Writer, []byte, porting.Context) error{
	"validate": porting.WriteValidated, "prepareCreate": porting.WriteCreate, "prepareUpdate": porting.WriteUpdate,
	"checklist": porting.WriteChecklist,
}

func askForm(t *testing.T, host *host, verb, document string, now time.Time) {
	t.Helper()
	w := codec.NewWriter(nil)
	err := formVerbs[verb](w, []byte(document), porting.Context{Now: now})
	want, refused := native(t, json.RawMessage(w.Bytes()), "", err)
	assertSame(t, host, want, refused, verb, document, float64(now.UnixMilli()))
}

func sharedForms(t *testing.T, host *host) {
	file, err := os.ReadFile("../porting/testdata/forms.json")
	require.NoError(t, err)
	var forms []struct {
		Name, Verb string
		Now        time.Time
	}
	var members []map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(file, &forms))
	require.NoError(t, json.Unmarshal(file, &members))
	require.NotEmpty(t, forms)
	for i, form := range forms {
		t.Run(form.Verb+" "+form.Name, func(t *testing.T) {
			document, err := json.Marshal(members[i]) // verbs do not read its name, verb and now
			require.NoError(t, err)
			askForm(t, host, form.Verb, string(document), form.Now)
		})
	}
}

func strangeForms(t *testing.T, host *host) {
	now := time.Unix(1_700_000_000, 0)
	long := strings.Repeat("é", 1<<19)
	for _, document := range []string{
		``, `{`, `[]`, `{}`, `4`, `{"input":4}`, `{"input":{"firstName":"\ud800"}}`, `{"input":{},"input":{}}`, `{"context":{"market":4}}`, `{"porting":{"status":4}}`,
		`{"input":` + strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000) + `}`, `{"input":{"x":` + strings.Repeat(`{"a":`, 10_000) + `1` + strings.Repeat("}", 10_002),
		`{"context":` + strings.Repeat("[", 10_000), `{"input":{"__proto__":{},"constructor":1,"firstName":["x"],"address":{"":0}}}`,
		`{"input":{"firstName":"` + long + `","phoneNumber":"` + strings.Repeat("1", 1<<20) + `","address":{"line1":"` + long + `","state":"` + long + `"}}}`,
		`{"input":{"firstName":"` + strings.Repeat(`\u2028`, 1<<20) + `"}}`,
		`{"input":{` + strings.Repeat(`"x":1,`, 50_000) + `"y":1}}`, strings.Repeat(" ", codec.MaxSize) + `{}`,
	} {
		for verb := range formVerbs {
			if len(document) > 1<<17 && verb != "prepareUpdate" { // one verb is enough: it does the most
				continue
			}
			askForm(t, host, verb, document, now)
		}
	}
	for verb := range formVerbs {
		for _, now := range []float64{math.NaN(), math.Inf(-1), 8.64e15 + 1} {
			assertSame(t, host, `{"code":"invalidArgument","reason":"wrongType","path":"now","offset":0}`, true, verb, `{}`, now)
		}
		for _, now := range []int64{0, -1, 8.64e15, -8.64e15} {
			askForm(
				t,
				host,
				verb,
				`{"input":{"birthday":"1970-01-01","scheduledOn":"1970-01-01"},"context":{"market":"GB"}}`,
				time.UnixMilli(now),
			)
		}
	}
}

func reminderVerb(t *testing.T, host *host) {
	for _, document := range []string{
		`{}`, `{"status":"informationRequired"}`, `{"status":"declined","lastDeclinedAt":"2026-01-10T10:00:00.5Z"}`, `{"status":"declined","lastDeclinedAt":"9999-12-30T00:00:00Z"}`,
		`{"status":"requested","lastRequestedAt":"2026-01-09T09:00:00+01:00"}`, `{"status":"completed","completedAt":null}`, `{"status":4}`, ``, `null`,
	} {
		p, err := porting.Parse([]byte(document))
		for _, since := range []float64{math.Inf(1), 0, -1, 1_700_000_000_123, 8.64e15, -8.64e15} {
			var at time.Time // infinity stands for no time
			if !math.IsInf(since, 1) {
				at = time.UnixMilli(int64(since))
			}
			want, refused := native(t, porting.Reminders(p, at), "porting", err)
			assertSame(t, host, want, refused, "reminders", document, since)
		}
	}
	for _, since := range []float64{math.NaN(), math.Inf(-1), 8.64e15 + 1} {
		assertSame(
			t,
			host,
			`{"code":"invalidArgument","reason":"wrongType","path":"since","offset":0}`,
			true,
			"reminders",
			`{}`,
			since,
		)
	}
}

func carrierVerbs(t *testing.T, host *host) {
	names := []string{
		"",
		"AT&T",
		"ATT",
		"T-Mobile",
		"TMobile",
		"Nobody's",
		"Verizon\u00a0Wireless",
		"😀",
		strings.Repeat("Verizon", 10_000),
	}
	for _, carrier := range porting.Carriers() {
		names = append(names, carrier.ID, carrier.Name)
	}
	found := 0
	for _, name := range names {
		document, err := json.Marshal(name)
		require.NoError(t, err)
		var answer any
		if carrier, known := porting.LookupCarrier(name); known {
			answer = carrier
			found++
		}
		want, _ := native(t, answer, "", nil)
		assertSame(t, host, want, false, "carrier", string(document))
	}
	assert.GreaterOrEqual(t, found, 2*len(porting.Carriers())+4)
	for _, document := range []string{"4", "", `"`, `"\ud800"`, "{}"} {
		_, problem := codec.UnmarshalText([]byte(document))
		want, _ := native(t, nil, "name", problem)
		assertSame(t, host, want, true, "carrier", document)
	}
}
