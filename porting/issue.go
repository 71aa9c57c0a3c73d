package porting

import "github.com/portin-dev/portin/porting/codec"

// Issue is one thing wrong with a value. It never contains the value.
type Issue struct {
	Field    Field     `json:"field"`
	Code     IssueCode `json:"code"`
	Severity Severity  `json:"severity"`
	Params   Params    `json:"params"` // what a message needs to name, such as "expected"
}

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
	writeParams(w, i.Params)
	w.Close('}')
	w.Close('}')
}

func writeIssues(w *codec.Writer, name string, issues []Issue) {
	w.Open(name, '[')
	for i := range issues {
		issues[i].write(w, "")
	}
	w.Close(']')
}
