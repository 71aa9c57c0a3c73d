package main

import (
	"math"
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

// question is a call of a verb, and the same call without a module.
type question struct {
	verb     string
	document string
	numbers  []float64
	native   func(length int) int
}

func questions() []question {
	now := 1.77e12
	var all []question
	add := func(verb string, native func(length int) int, numbers []float64, documents ...string) {
		for _, document := range documents {
			all = append(all, question{verb, document, numbers, native})
		}
	}
	porting := `{"status":"declined","declinedCode":"portingAccountPinRequiredOrInvalid","phoneNumber":"+18602350142",` +
		`"required":["accountPin","x"],"donorProvider":{"id":"svp_1","name":"AT&T"},"address":{"postalCode":"90210","state":"NY"}}`
	form := `{"context":{"market":"US","required":["lastName"]},"porting":{"status":"declined","firstName":"A"},` +
		`"input":{"accountPin":"12 34-56","firstName":" A  b","address":{"state":"new york","postalCode":"90210-1234"},"x":1}}`
	add("decide", func(n int) int { return decideVerb(n, now) }, []float64{now}, porting, "{}", "[]", `{"status":3}`)
	add("cancelability", func(n int) int { return cancelabilityVerb(n, now) }, []float64{now}, porting, "null", `{"a":`)
	add("missing", missingVerb, nil, porting, `{"required":["a",4]}`)
	add("decline", declineVerb, nil, `"portingDeclined"`, "null", "4")
	add(
		"parsePhone",
		parsePhoneVerb,
		nil,
		`{"text":"860 235 0142","region":"US"}`,
		`{"text":"+998712345678","region":""}`,
		`{"text":4}`,
		"4",
	)
	add("formatAsYouType", formatAsYouTypeVerb, nil, `{"text":"860555","region":"US"}`, `{"text":"x\"","region":"US"}`)
	add("validate", func(n int) int { return validateVerb(n, now) }, []float64{now}, form, `{"input":[]}`, `{"context":4}`)
	add("prepareCreate", func(n int) int { return prepareCreateVerb(n, now) }, []float64{now}, form, "{}")
	add("prepareUpdate", func(n int) int { return prepareUpdateVerb(n, now) }, []float64{now}, form, `{"porting":4}`)
	add("form", func(n int) int { return composeVerb(n, now) }, []float64{now}, form, `{"porting":`+porting+`}`, "4")
	add(
		"form",
		func(n int) int { return composeVerb(n, now) },
		[]float64{now},
		`{"field":"accountPin","porting":`+porting+`}`,
		"{}",
	)
	add("reminders", func(n int) int { return remindersVerb(n, math.Inf(1)) }, []float64{math.Inf(1)},
		`{"status":"declined","lastDeclinedAt":"2026-01-01T00:00:00Z"}`, "4")
	add("carrier", carrierVerb, nil, `"Verizon Wireless"`, `"nobody"`, "{}", "null")
	return all
}

// No call leaves anything behind that the next could see, whatever the order.
func anyOrder(t *testing.T, host *host) {
	random := rand.New(rand.NewSource(1))
	all := questions()
	for range 4000 {
		q := all[random.Intn(len(all))]
		length := q.native(copy(buffer[:], q.document))
		got, refused := host.ask(q.verb, q.document, q.numbers...)
		require.Equal(t, string(answered), got, "%s %s", q.verb, q.document)
		require.Equal(t, length < 0, refused, "%s %s", q.verb, q.document)
	}
}
