package porting_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest/golden"
)

// The cases of testdata/cases.json are shared with the tests of the WebAssembly module
// and of the npm package. The answers of the core are in testdata/answers.json: read its
// diff after
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

// Every decline code is a case. With -update, the one of a new code is added.
func TestSharedCasesHaveEveryDecline(t *testing.T) {
	var codes []string
	for _, c := range sharedCases(t) {
		if p, err := porting.Parse(c.document()); err == nil && p.Status == porting.StatusDeclined {
			codes = append(codes, p.DeclinedCode)
		}
	}
	for _, code := range decline.Codes() {
		if !slices.Contains(codes, code) && golden.Updating() {
			addDecline(t, code)
			continue
		}
		assert.Contains(t, codes, code, "go test ./porting -run TestShared -update adds a case")
	}
}

// addDecline adds a declined porting with a code to the cases.
func addDecline(t *testing.T, code string) {
	t.Helper()
	const file = "testdata/cases.json"
	cases, err := os.ReadFile(file)
	require.NoError(t, err)
	c := fmt.Sprintf(`{"name": "declined %[1]s", "now": "2026-02-01T12:00:00Z", "porting": {"status": "declined", `+
		`"declinedCode": %[1]q, "phoneNumber": "+18605550123", "required": ["accountNumber", "accountPin"], `+
		`"accountNumber": "123456789", "accountPinExists": true}}`, code)
	text := strings.TrimSuffix(strings.TrimSpace(string(cases)), "\n]") + ",\n" + c + "\n]\n"
	require.NoError(t, os.WriteFile(file, []byte(text), 0o666))
}

func TestSharedCases(t *testing.T) {
	answers := []sharedAnswer{}
	for _, c := range sharedCases(t) {
		answers = append(answers, c.answer())
	}
	golden.Check(t, "testdata/answers.json", []string{"name"}, "\t", answers)
}
