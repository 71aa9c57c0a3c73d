package difftest

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"slices"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/schema"
)

// Trial is one input, and whether a schema has to accept it. Valid is nil if the schema
// may do either, because the core refuses the input by a rule that the schema does not
// have.
type Trial struct {
	Schema string          `json:"schema"` // the name of a document, or of a form
	Input  json.RawMessage `json:"input"`
	Valid  *bool           `json:"valid"`
	Errors []string        `json:"errors"` // that the core finds
}

var now = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// contexts returns the contexts in which a document is checked. The first has the
// providers and the market that suit the input.
var contexts = []porting.Context{
	{Now: now, Providers: []porting.ServiceProvider{{ID: "svp_1", RecipientProviders: []string{"p9"}}}},
	{Now: now, Market: "US"}, {Now: now, Market: "GB"}, {Now: now, Market: "IE"},
}

// Documents returns trials of each document that describes what a user submits.
func Documents(random *rand.Rand, each int, inexpressible Inexpressible) ([]Trial, error) {
	var trials []Trial
	for _, name := range []schema.Name{schema.Create, schema.BeforePayment, schema.AfterPayment, schema.Update} {
		fields, required, err := fieldsOf(schema.Document(name, schema.Draft07))
		if err != nil {
			return nil, err
		}
		for _, made := range pool(documentValues).inputs(random, each, fields, required, nil) {
			input, err := json.Marshal(made)
			if err != nil {
				return nil, err
			}
			trial := Trial{Schema: string(name), Input: input, Errors: []string{}}
			refused, expressible := true, false
			for i, context := range contexts {
				issues, err := ask(name, input, required, context)
				if err != nil {
					return nil, err
				}
				found := errors(issues)
				refused = refused && len(found) > 0
				if i == 0 {
					trial.Errors = found
					expressible = inexpressible.says(issues, NoSchema, NoDocument)
				}
			}
			trial.setValid(refused, expressible)
			trials = append(trials, trial)
		}
	}
	return trials, nil
}

// setValid decides whether the schema has to accept the input. It has to if the core
// accepts it; it must not if the core refuses it by a rule that a schema can express.
func (t *Trial) setValid(refused, expressible bool) {
	if !refused || expressible {
		valid := !refused
		t.Valid = &valid
	}
}

// ask returns the issues that the core finds in an input.
func ask(name schema.Name, input json.RawMessage, required []string, context porting.Context) ([]porting.Issue, error) {
	document := map[string]any{"input": input}
	verb := porting.WriteValidated
	switch name {
	case schema.Create:
		verb = porting.WriteCreate
	case schema.Update:
		verb = porting.WriteUpdate
		document["porting"] = map[string]any{"status": porting.StatusDraft}
	default:
		context.Required = []porting.Field{}
		for _, field := range required {
			context.Required = append(context.Required, porting.Field(field))
		}
	}
	return issues(verb, document, context)
}

func issues(
	verb func(*codec.Writer, []byte, porting.Context) error, document any, context porting.Context,
) ([]porting.Issue, error) {
	text, err := json.Marshal(document)
	if err != nil {
		return nil, err
	}
	var answer struct{ Issues []porting.Issue }
	w := codec.NewWriter(nil)
	err = verb(w, text, context)
	if err == nil {
		err = json.Unmarshal(w.Bytes(), &answer)
	}
	return answer.Issues, err
}

// errors returns the errors among the issues, each as "field code".
func errors(issues []porting.Issue) []string {
	found := []string{}
	for _, issue := range issues {
		if issue.Severity == porting.SeverityError {
			found = append(found, fmt.Sprintf("%s %s", issue.Field, issue.Code))
		}
	}
	return found
}

// fieldsOf returns the paths of a schema's properties, including those of the address,
// and the names that it requires at the top level.
func fieldsOf(document []byte) (fields, required []string, err error) {
	var s struct {
		Properties map[string]struct{ Properties map[string]any }
		Required   []string
	}
	if err := json.Unmarshal(document, &s); err != nil {
		return nil, nil, err
	}
	for name, property := range s.Properties {
		fields = append(fields, name)
		for member := range property.Properties {
			fields = append(fields, name+"."+member)
		}
	}
	slices.Sort(fields)
	return fields, s.Required, nil
}
