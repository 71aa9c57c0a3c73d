package porting_test

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest/golden"
)

// The forms of testdata/forms.json are shared like the cases of testdata/cases.json: see
// TestSharedCases. The answers of the core are in testdata/form_answers.json: read its
// diff after
//
//	go test ./porting -run TestSharedForms -update

type sharedForm struct {
	Name    string          `json:"name"`
	Verb    string          `json:"verb"`
	Now     time.Time       `json:"now"`
	Porting json.RawMessage `json:"porting"`
	Input   json.RawMessage `json:"input"`
	Context json.RawMessage `json:"context"`
}

type sharedFormAnswer struct {
	Name   string `json:"name"`
	Verb   string `json:"verb"`
	Answer any    `json:"answer"`
}

// answer returns the answer of the core. validate and the others compare it with the
// answer to the same question in JSON.
func (f sharedForm) answer(t *testing.T) any {
	t.Helper()
	c := porting.Context{Now: f.Now}
	if f.Context != nil {
		require.NoError(t, json.Unmarshal(f.Context, &c))
	}
	switch f.Verb {
	case "validate":
		return validate(t, string(f.Input), c)
	case "prepareCreate":
		return prepareCreate(t, string(f.Input), c)
	}
	require.Equal(t, "prepareUpdate", f.Verb)
	return prepareUpdate(t, string(f.Porting), string(f.Input), c)
}

func TestSharedForms(t *testing.T) {
	file, err := os.ReadFile("testdata/forms.json")
	require.NoError(t, err)
	var forms []sharedForm
	require.NoError(t, json.Unmarshal(file, &forms))
	require.NotEmpty(t, forms)
	answers := []sharedFormAnswer{}
	for _, form := range forms {
		answers = append(answers, sharedFormAnswer{form.Name, form.Verb, form.answer(t)})
	}
	golden.Check(t, "testdata/form_answers.json", []string{"verb", "name"}, "\t", answers)
}
