package porting_test

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/internal/golden"
	"github.com/portin-dev/portin/porting"
)

// The cases of testdata/cases.json are shared with the WebAssembly module's
// tests and the npm package's. What the core answers to them stands in
// testdata/answers.json: read its diff after
//
//	go test ./porting -run TestSharedCases -update

type sharedCase struct {
	Name    string
	Now     time.Time
	Porting json.RawMessage
	Text    *string // in place of Porting, where it is not JSON or not a porting
}

func (c sharedCase) document() []byte {
	if c.Text != nil {
		return []byte(*c.Text)
	}
	return c.Porting
}

type sharedAnswer struct {
	Name          string            `json:"name"`
	Error         string            `json:"error,omitempty"`
	Decide        *porting.Decision `json:"decide,omitempty"`
	Missing       []porting.Field   `json:"missing,omitempty"`
	Cancelability *porting.Cancel   `json:"cancelability,omitempty"`
}

func (c sharedCase) answer() sharedAnswer {
	p, err := porting.Parse(c.document())
	if err != nil {
		return sharedAnswer{Name: c.Name, Error: err.Error()}
	}
	decision, cancel := porting.Decide(p, c.Now), porting.Cancelability(p, c.Now)
	return sharedAnswer{Name: c.Name, Decide: &decision, Missing: porting.Missing(p), Cancelability: &cancel}
}

func sharedCases(t testing.TB) []sharedCase {
	t.Helper()
	text, err := os.ReadFile("testdata/cases.json")
	require.NoError(t, err)
	var cases []sharedCase
	require.NoError(t, json.Unmarshal(text, &cases))
	require.NotEmpty(t, cases)
	return cases
}

func TestSharedCases(t *testing.T) {
	answers := []sharedAnswer{}
	for _, c := range sharedCases(t) {
		answers = append(answers, c.answer())
	}
	golden.Check(t, "testdata/answers.json", []string{"name"}, "\t", answers)
}
