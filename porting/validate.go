package porting

// Result is what [Validate] answers.
type Result struct {
	Value  Input   `json:"value"`  // the input, normalised; unknown members and values of a wrong type are left out
	Issues []Issue `json:"issues"` // what is wrong with it, in form order, errors before warnings within a field
}

// OK reports whether no issue is an error.
func (r Result) OK() bool { return !hasErrors(r.Issues) }

// Validate normalises the input and says what is wrong with it. An error is what the
// API or every donor would refuse, a warning is what is likely wrong. It checks the
// fields that are present, and that those in c.Required are present.
func Validate(in Input, c Context) Result {
	s := in.submission()
	issues := s.prepare(validate, &emptyPorting, &c)
	return Result{Value: s.input(), Issues: issues}
}

// Request is what [PrepareCreate] and [PrepareUpdate] answer.
type Request struct {
	Body    Input   `json:"body"`             // the body to send if no issue is an error; a value with an error is left out
	Issues  []Issue `json:"issues"`           // what is wrong with the input, in form order, errors before warnings within a field
	Missing []Field `json:"missing,omitzero"` // the required fields that are still missing after an update
}

// OK reports whether no issue is an error: the body may be sent.
func (r Request) OK() bool { return !hasErrors(r.Issues) }

// PrepareCreate returns the body of the request that creates a porting ("Portings API,
// Create a porting"). Values that are the default are left out, and no status locks a
// field.
func PrepareCreate(in Input, c Context) Request {
	s := in.submission()
	issues := s.prepare(create, &emptyPorting, &c)
	return Request{Body: s.input(), Issues: issues}
}

// PrepareUpdate returns the smallest body that makes the porting what was submitted
// ("Portings API, Update a porting"): only the fields that change, and the whole
// address if any of it does. An empty body changes nothing; for a declined porting it
// tries again. Market, status, behavior, required fields and carrier are the porting's
// unless the context has others.
//
// A form may send its pages one by one: a required field that nobody has provided yet
// is in Missing, but is an error only if it is in c.Required.
func PrepareUpdate(p *Porting, in Input, c Context) Request {
	p = p.orEmpty()
	s := in.submission()
	issues := s.prepare(update, p, &c)
	return Request{Body: s.input(), Issues: issues, Missing: p.missingAfter(s, &c)}
}
