package porting

// Result is what [Validate] answers.
type Result struct {
	Value  Input   `json:"value"`  // normalised; without what is no field or has a wrong type
	Issues []Issue `json:"issues"` // in form order, errors before warnings within a field
}

// OK reports whether no issue is an error.
func (r Result) OK() bool { return !hasErrors(r.Issues) }

func hasErrors(issues []Issue) bool {
	for i := range issues {
		if issues[i].Severity == SeverityError {
			return true
		}
	}
	return false
}

// Validate normalises what was submitted and says what is wrong with it. An
// error is what the API or every donor would refuse, a warning what is likely
// wrong. It checks the fields that are present, and that those of c.Required
// are.
func Validate(in Input, c Context) Result {
	v := in.values()
	issues := v.prepare(validate, &Porting{}, &c)
	return Result{Value: v.input(), Issues: issues}
}

// ValidateJSON is [Validate] for callers that have JSON on both sides, such as
// the WebAssembly module: {"input","context"} gives {"value","issues"}. The time
// is not a member of the context there: it is taken from c, as is whatever else
// the document does not say. The error is a [*codec.Error].
func ValidateJSON(document []byte, c Context) ([]byte, error) {
	return answer(validate, document, nil, &c)
}
