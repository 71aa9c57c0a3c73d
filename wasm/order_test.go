package main

import (
	"math"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/wasm/verb"
)

// question is a call of a verb.
type question struct {
	verb     *verb.Verb
	document string
	at       float64
}

// native returns the answer of the core, as the module would give it.
func (q question) native(document string) (answer string, refused bool) {
	length := answerTo(copy(buffer[:], document), q.at, q.verb.Document, q.verb.Time, q.verb.Ask)
	if length == 0 {
		return "", false
	}
	return string(answered), length < 0
}

func questions() []question {
	now := 1.77e12
	var all []question
	add := func(v *verb.Verb, at float64, documents ...string) {
		for _, document := range documents {
			all = append(all, question{v, document, at})
		}
	}
	porting := `{"status":"declined","declinedCode":"portingAccountPinRequiredOrInvalid","phoneNumber":"+18602350142",` +
		`"required":["accountPin","x"],"donorProvider":{"id":"svp_1","name":"AT&T"},"address":{"postalCode":"90210","state":"NY"}}`
	form := `{"context":{"market":"US","required":["lastName"]},"porting":{"status":"declined","firstName":"A"},` +
		`"input":{"accountPin":"12 34-56","firstName":" A  b","address":{"state":"new york","postalCode":"90210-1234"},"x":1}}`
	none := math.Inf(1)
	add(&verb.Decide, now, porting, "{}", "[]", `{"status":3}`)
	add(&verb.Decide, none, porting, `{"status":"pending","phoneNumber":"+18602350142","createdAt":"2026-01-01T00:00:00Z"}`)
	add(&verb.Cancelability, now, porting, "null", `{"a":`)
	add(&verb.Missing, none, porting, `{"required":["a",4]}`, `{"object":"list"}`, `{"data":{"id":"x"}}`)
	add(&verb.Decline, none, `"portingDeclined"`, "null", "4")
	add(&verb.ParsePhone, none, `{"text":"860 235 0142","region":"US"}`, `{"text":"+998712345678","region":""}`,
		`{"text":4}`, "4")
	add(&verb.FormatAsYouType, none, `{"text":"860555","region":"US"}`, `{"text":"x\"","region":"US"}`)
	add(&verb.Validate, now, form, `{"input":[]}`, `{"context":4}`, `{"context":{"market":"USA"}}`)
	add(&verb.Validate, none, form, `{"input":{"birthday":"1990-01-01"}}`)
	add(&verb.PrepareCreate, now, form, "{}")
	add(&verb.PrepareUpdate, now, form, `{"porting":4}`)
	add(&verb.Form, now, form, `{"porting":`+porting+`}`, "4", `{"field":"accountPin","porting":`+porting+`}`, "{}")
	add(&verb.Reminders, none, `{"status":"declined","lastDeclinedAt":"2026-01-01T00:00:00Z"}`, "4")
	add(&verb.Notices, none, `{"porting":`+porting+`}`, `{"schedule":"reminders"}`, `{"schedule":"x"}`)
	add(&verb.Carrier, none, `"Verizon Wireless"`, `"nobody"`, "{}", "null")
	return all
}

// A call never changes the answer of a later one, whatever their order.
func anyOrder(t *testing.T, host *host) {
	random := rand.New(rand.NewSource(1))
	all := questions()
	for range 4000 {
		q := all[random.Intn(len(all))]
		want, wantRefused := q.native(q.document)
		got, refused := host.ask(q.verb.Name, q.document, q.at)
		require.Equal(t, want, got, "%s %s", q.verb.Name, q.document)
		require.Equal(t, wantRefused, refused, "%s %s", q.verb.Name, q.document)
	}
}
