package main

import (
	"encoding/json"
	"math/rand"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestBuildsAgree asks the core and the modules the same questions: documents of the
// shared cases in which something is cut out, doubled or inserted. PORTIN_SOAK, such as
// "10m", is how long it runs; without it, the test asks a thousand questions.
func TestBuildsAgree(t *testing.T) {
	limit, err := time.ParseDuration(os.Getenv("PORTIN_SOAK"))
	if os.Getenv("PORTIN_SOAK") != "" {
		require.NoError(t, err)
	}
	random := rand.New(rand.NewSource(time.Now().UnixNano()))
	if limit == 0 {
		random = rand.New(rand.NewSource(1))
	}
	all, documents := questions(), sharedDocuments(t)
	hosts := modules(t)
	for _, host := range hosts {
		host.t = t
	}
	asked, start := 0, time.Now()
	for asked < 1_000 || time.Since(start) < limit {
		q := all[random.Intn(len(all))]
		document := documents[random.Intn(len(documents))]
		if random.Intn(4) == 0 {
			document = q.document
		}
		for range random.Intn(4) {
			document = mutated(random, document, documents)
		}
		if len(document) > len(buffer) {
			continue
		}
		want, wantRefused := q.native(document)
		for name, host := range hosts {
			got, refused := host.ask(q.verb.Name, document, q.at)
			require.Equal(t, want, got, "%s: %s %s", name, q.verb.Name, document)
			require.Equal(t, wantRefused, refused, "%s: %s %s", name, q.verb.Name, document)
		}
		asked++
	}
	t.Logf("%d questions, the same answers from the native core and %d modules", asked, len(hosts))
	for name, host := range hosts {
		t.Logf("%s: %d bytes of memory", name, host.module.Memory().Size())
	}
}

// sharedDocuments returns the documents of the shared cases and forms.
func sharedDocuments(t *testing.T) []string {
	t.Helper()
	var documents []string
	for _, file := range []string{"../porting/testdata/cases.json", "../porting/testdata/forms.json"} {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		var cases []map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(text, &cases))
		for _, c := range cases {
			for _, member := range []string{"porting", "input", "context"} {
				if document, found := c[member]; found {
					documents = append(documents, string(document), `{"`+member+`":`+string(document)+`}`)
				}
			}
			delete(c, "name")
			whole, err := json.Marshal(c)
			require.NoError(t, err)
			documents = append(documents, string(whole))
		}
	}
	return documents
}

// mutated returns a document with a piece of it cut out, doubled or replaced by
// one of another document.
func mutated(random *rand.Rand, document string, others []string) string {
	cut := func(text string) (from, to int) {
		from = random.Intn(len(text) + 1)
		return from, min(len(text), from+random.Intn(24))
	}
	from, to := cut(document)
	switch random.Intn(4) {
	case 0:
		return document[:from] + document[to:]
	case 1:
		return document[:to] + document[from:]
	case 2:
		other := others[random.Intn(len(others))]
		start, end := cut(other)
		return document[:from] + other[start:end] + document[to:]
	}
	odd := []string{
		`null`,
		`""`,
		`"é😀"`,
		`"\ud800"`,
		`-0`,
		`1e9`,
		`{}`,
		`[]`,
		"\x00",
		"\u2028",
		`"constructor"`,
		`"+1"`,
		`,`,
		`\u0041`,
	}
	return document[:from] + odd[random.Intn(len(odd))] + document[from:]
}
