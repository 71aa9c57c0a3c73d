package porting

// Request is what [PrepareCreate] and [PrepareUpdate] answer.
type Request struct {
	Body    Input   `json:"body"`             // to send if no issue is an error; a value with an error is left out
	Issues  []Issue `json:"issues"`           // as of Validate
	Missing []Field `json:"missing,omitzero"` // required and still missing after the update; nil for a create
}

// OK reports whether no issue is an error: the body may be sent.
func (r Request) OK() bool { return !hasErrors(r.Issues) }

// PrepareCreate returns the body that makes a porting of what was submitted
// ("Portings API, Create a porting"). Defaults are left out, and no status locks
// a field.
func PrepareCreate(in Input, c Context) Request {
	v := in.submission()
	issues := v.prepare(create, &noPorting, &c)
	return Request{Body: v.input(), Issues: issues}
}

// PrepareUpdate returns the least body that changes the porting to what was
// submitted: fields that change, and the address whole if any of it does
// ("Portings API, Update a porting"). An empty body changes nothing, and in
// declined tries again. Market, status, behavior, required fields and carrier
// are the porting's unless the context has others.
//
// A form may send what it has page by page: what the porting requires and
// nobody has provided yet is in Missing, and an error only where c.Required
// names it.
func PrepareUpdate(p *Porting, in Input, c Context) Request {
	p = p.orEmpty()
	v := in.submission()
	issues := v.prepare(update, p, &c)
	return Request{Body: v.input(), Issues: issues, Missing: p.missingAfter(v, c.Required)}
}
