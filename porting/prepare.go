package porting

// Request is what [PrepareCreate] and [PrepareUpdate] answer.
type Request struct {
	Body    Input   `json:"body"`             // to send, once no issue is an error; what has one is left out
	Issues  []Issue `json:"issues"`           // as of Validate
	Missing []Field `json:"missing,omitzero"` // required and missing still when the update is done; nil for a create
}

// OK reports whether no issue is an error: the body may be sent.
func (r Request) OK() bool { return !hasErrors(r.Issues) }

// PrepareCreate returns the body that makes a porting of what was submitted
// ("Portings API, Create a porting"). Defaults are left out, and no status locks
// a field.
func PrepareCreate(in Input, c Context) Request {
	v := in.values()
	issues := v.prepare(create, &Porting{}, &c)
	return Request{Body: v.input(), Issues: issues}
}

// PrepareCreateJSON is [PrepareCreate] for callers that have JSON on both sides:
// {"input","context"} gives {"body","issues"}. See [ValidateJSON].
func PrepareCreateJSON(document []byte, c Context) ([]byte, error) {
	return answer(create, document, nil, &c)
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
	v := in.values()
	issues := v.prepare(update, p, &c)
	return Request{Body: v.input(), Issues: issues, Missing: p.missingAfter(v, c.Required)}
}

// PrepareUpdateJSON is [PrepareUpdate] for callers that have JSON on both sides:
// {"porting","input","context"} gives {"body","issues","missing"}. See
// [ValidateJSON].
func PrepareUpdateJSON(document []byte, c Context) ([]byte, error) {
	return answer(update, document, new(Porting), &c)
}

// purpose is what values are checked for.
type purpose int

const (
	validate purpose = iota
	review           // what a porting holds: what it lacks is not asked for
	create
	update
)

// prepare makes of what was submitted what the purpose wants of it, and says
// what is wrong with it: normalise, check, decide what to send.
func (v *values) prepare(purpose purpose, p *Porting, context *Context) []Issue {
	c := check{Context: context, values: v, porting: p, purpose: purpose, issues: []Issue{}}
	var held *values
	switch purpose {
	case create:
		context.Status = ""   // there is no porting yet whose status could lock a field
		context.Behavior = "" // the body says it, or it is the default
	case update:
		held = p.held()
		v.complete(held)
		if context.Market == "" && v.list[rowPhoneNumber].text != "" {
			context.Market = p.market()
		}
		if context.Status == "" {
			context.Status = p.Status
		}
		if context.Behavior == "" {
			context.Behavior = p.Behavior
		}
	}
	c.settle()
	if purpose == update {
		c.normalise(held) // what is as it was but for its spelling is no change
	}
	c.normalise(v)
	if purpose == update {
		v.change(held)
	}
	c.judge()
	if purpose >= create {
		v.dropRefused()
	}
	if purpose == create {
		v.dropDefaults()
	}
	return c.issues
}

// complete makes an address whole with what is held of it.
func (v *values) complete(held *values) {
	if v.list[rowAddress].kind != kindObject {
		return
	}
	for r := rowAddressLine1; r <= rowAddressCountry; r++ {
		if v.list[r].kind == kindAbsent {
			v.list[r] = value{kind: kindText, text: held.list[r].text}
		}
	}
}

// change leaves of the values what differs from those held.
func (v *values) change(held *values) {
	changed := v.list[rowAddress].kind != held.list[rowAddress].kind
	for r := range rows {
		to, from := &v.list[r], &held.list[r]
		same := to.text == from.text && (to.kind == from.kind || to.kind == kindText && r.nullable())
		switch {
		case r.inAddress():
			changed = changed || !same
		case same && r != rowAddress && to.kind != kindNo:
			to.kind = kindAbsent
		}
	}
	if !changed {
		v.dropAddress()
	}
}

// dropRefused leaves out what has an error, and the address whole if a member
// has.
func (v *values) dropRefused() {
	for r := range rows {
		if !v.list[r].refused {
			continue
		}
		v.list[r].kind = kindAbsent
		if r == rowAddress || r.inAddress() {
			v.dropAddress()
		}
	}
	v.list[rows].kind = kindAbsent
	v.unknown = nil
}

// dropDefaults leaves out what means the same where it is absent.
func (v *values) dropDefaults() {
	if v.list[rowBehavior].text == string(BehaviorPortIn) {
		v.list[rowBehavior].kind = kindAbsent
	}
	for r := range rows {
		if v.list[r].kind == kindText && v.list[r].text == "" {
			v.list[r].kind = kindAbsent
		}
	}
}

func (v *values) dropAddress() {
	for r := rowAddress; r <= rowAddressCountry; r++ {
		v.list[r].kind = kindAbsent
	}
}

// missingAfter returns the required fields that neither the porting nor the body
// of an update provides.
func (p *Porting) missingAfter(body *values, required []Field) []Field {
	if len(required) == 0 {
		required = p.Required
	}
	members := p.object()
	missing := []Field{}
	for _, field := range required {
		if !p.provided(field, members) && !body.provides(field) {
			missing = append(missing, field)
		}
	}
	return missing
}

// provides reports whether a body has a field.
func (v *values) provides(field Field) bool {
	of := &v.list[field.row()]
	return of.kind == kindObject || of.kind == kindYes || of.kind == kindText && of.text != ""
}
