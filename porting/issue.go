package porting

import (
	"github.com/portin-dev/portin/porting/codec"
)

// Issue is one thing wrong with a value. It never contains the value.
type Issue struct {
	Field    Field             `json:"field"`
	Code     IssueCode         `json:"code"`
	Severity Severity          `json:"severity"`
	Params   map[string]string `json:"params"` // what a message needs to name, such as "expected"
}

// IssueCode says what is wrong.
type IssueCode string

// Severity says how sure it is.
type Severity string

// The two severities.
const (
	SeverityError   Severity = "error"   // the API or every donor would refuse it
	SeverityWarning Severity = "warning" // likely wrong, but the user may insist
)

// Severities returns every [Severity].
func Severities() []Severity { return []Severity{SeverityError, SeverityWarning} }

// MarshalJSON implements [encoding/json.Marshaler].
func (i Issue) MarshalJSON() ([]byte, error) {
	w := codec.NewWriter(nil)
	i.write(w, "")
	return w.Bytes(), nil
}

func (i *Issue) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.Text("field", string(i.Field))
	w.Text("code", string(i.Code))
	w.Text("severity", string(i.Severity))
	w.Open("params", '{')
	for _, param := range sortedKeys(i.Params) {
		w.Text(param, i.Params[param])
	}
	w.Close('}')
	w.Close('}')
}

// sortedKeys inserts one key after the other: there are never more than a few.
func sortedKeys(params map[string]string) []string {
	keys := []string{}
	for key := range params {
		keys = append(keys, key)
		for i := len(keys) - 1; i > 0 && keys[i] < keys[i-1]; i-- {
			keys[i], keys[i-1] = keys[i-1], keys[i]
		}
	}
	return keys
}
