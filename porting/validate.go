package porting

// Result is what [Validate] answers.
type Result struct {
	Value  Input   `json:"value"`  // normalised; unknown members and values of a wrong type are left out
	Issues []Issue `json:"issues"` // in form order, errors before warnings within a field
}

// OK reports whether no issue is an error.
func (r Result) OK() bool { return !hasErrors(r.Issues) }

// Validate normalises what was submitted and says what is wrong with it. An
// error is what the API or every donor would refuse, a warning what is likely
// wrong. It checks the fields that are present, and that those of c.Required
// are.
func Validate(in Input, c Context) Result {
	v := in.submission()
	issues := v.prepare(validate, &noPorting, &c)
	return Result{Value: v.input(), Issues: issues}
}
