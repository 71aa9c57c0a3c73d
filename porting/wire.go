package porting

import (
	"slices"
	"strings"
	"time"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/portin-dev/portin/porting/internal/market"
)

// What this file exports is for the WebAssembly module and the generators of this
// repository only. It is no promise: it may change in every release.
//
// The JSON of every type goes through package codec. What the API sends is read strictly,
// with errors of type *codec.Error unless encoding/json has found an error before. What
// this library answers has the same bytes from the standard library and from the module.

// arguments are the members of the document that a function of this file takes:
// {"porting","input","context"}. It does not take a porting that is nil.
type arguments struct {
	input   submission
	porting *Porting
	context *Context
	form    *formArguments // nil unless the function makes a form
}

// formArguments are the members that only a form takes.
type formArguments struct {
	porting *Porting // nil: the form creates one
	field   Field    // the only one to ask for
	isOne   bool     // there is a field
	confirm bool
}

func (a *arguments) members(m *codec.Members) {
	if r := m.Reader("input"); r != nil {
		a.input.read(r)
	}
	m.Object("context", a.context.object())
	if a.porting != nil {
		m.Object("porting", a.porting.object())
	}
	if form := a.form; form != nil {
		nullable(m, "porting", &form.porting)
		if r := m.Reader("field"); r != nil {
			form.field, form.isOne = Field(r.Text()), true
		}
		m.Bool("confirm", &form.confirm)
	}
}

func (a *arguments) read(document []byte) error {
	err := a.input.allowDeepNesting(codec.UnmarshalArguments(document, codec.Object{Members: a.members}.Read), "input.")
	if err == nil && !market.IsCode(a.context.Market) {
		err = &codec.Error{Code: codec.WrongType, Path: "context.market", Remedy: market.Expected}
	}
	if _, ok := a.context.pinIssued(); err == nil && a.context.PinIssuedOn != "" && !ok {
		err = &codec.Error{Code: codec.WrongType, Path: "context.pinIssuedOn"}
	}
	return err
}

// answer writes what Validate, PrepareCreate or PrepareUpdate answers.
func answer(w *codec.Writer, purpose purpose, document []byte, p *Porting, c *Context) error {
	a := &arguments{porting: p, context: c}
	if err := a.read(document); err != nil {
		return err
	}
	p = p.orEmpty()
	s := &a.input
	issues := s.prepare(purpose, p, c)
	w.Open("", '{')
	if purpose == validate {
		s.write(w, "value")
	} else {
		s.write(w, "body")
	}
	writeIssues(w, "issues", issues)
	if purpose == update {
		codec.Texts(w, "missing", p.missingAfter(s, c))
	}
	w.Close('}')
	return nil
}

// Context returns a context whose time is the clock's.
func (c *Clock) Context() Context { return Context{Now: c.Now, clock: c} }

// WriteDecision writes what [Decide] answers at the clock's time.
func (c *Clock) WriteDecision(w *codec.Writer, p *Porting) {
	context := c.Context()
	p.orEmpty().decide(&context).write(w, "")
}

// WriteNextChange writes what [NextChange] answers, or null.
func (c *Clock) WriteNextChange(w *codec.Writer, p *Porting) {
	context := c.Context()
	p.orEmpty().decide(&context)
	if at, ok := c.NextChange(); ok {
		w.Text("", string(TimestampOf(at)))
	} else {
		w.Null("")
	}
}

// WriteCancelability writes what [Cancelability] answers at the clock's time.
func (c *Clock) WriteCancelability(w *codec.Writer, p *Porting) {
	cancel := p.orEmpty().cancelability(c)
	cancel.write(w, "")
}

// WriteCarrier writes what [LookupCarrier] answers, or null.
func WriteCarrier(w *codec.Writer, name string) {
	if carrier, found := LookupCarrier(name); found {
		carrier.write(w, "")
	} else {
		w.Null("")
	}
}

// WriteAPIError writes what [APIErrorFrom] answers.
func WriteAPIError(w *codec.Writer, code, kind string, properties []string) {
	rule := APIErrorFrom(code, kind, properties)
	rule.write(w)
}

// CountryNames returns the names of countries that are read besides the codes, in
// capitals.
func CountryNames() []string {
	var names []string
	for line := range strings.SplitSeq(market.CountryNames, "\n") {
		names = append(names, line[3:])
	}
	return names
}

// WriteValidated is [Validate] for callers that have JSON on both sides, such as
// the WebAssembly module: {"input","context"} gives {"value","issues"}. The time
// is not a member of the context there: it is taken from c, as is whatever else
// the document does not say. The error is a [*codec.Error]; nothing is written then.
func WriteValidated(w *codec.Writer, document []byte, c Context) error {
	return answer(w, validate, document, nil, &c)
}

// WriteCreate is [PrepareCreate] for callers that have JSON on both sides:
// {"input","context"} gives {"body","issues"}. See [WriteValidated].
func WriteCreate(w *codec.Writer, document []byte, c Context) error {
	return answer(w, create, document, nil, &c)
}

// WriteUpdate is [PrepareUpdate] for callers that have JSON on both sides:
// {"porting","input","context"} gives {"body","issues","missing"}. See
// [WriteValidated].
func WriteUpdate(w *codec.Writer, document []byte, c Context) error {
	return answer(w, update, document, new(Porting), &c)
}

// WriteForm is [Form] of what [Decide] says to collect, or of one field, for callers
// that have JSON on both sides: {"porting","input","context","field","confirm"}. A
// porting that is null or absent is none. A whole form does not list the countries; the
// field of the country alone does. See [WriteValidated].
func WriteForm(w *codec.Writer, document []byte, c Context) error {
	form := new(formArguments)
	a := &arguments{context: &c, form: form}
	if err := a.read(document); err != nil {
		return err
	}
	f := newForm(form.porting, &a.input, &c)
	if form.isOne {
		f.askForOne(form.field)
	} else {
		f.isBrief = true
		f.askFor(f.porting.fieldsToCollect(), form.confirm)
	}
	writeFormFields(w, f.fields)
	return nil
}

// WriteNotices is [Notices] for callers that have JSON on both sides:
// {"porting","schedule"} gives the notices. See [WriteValidated].
func WriteNotices(w *codec.Writer, document []byte, since time.Time) error {
	var p Porting
	var schedule Schedule
	err := codec.UnmarshalArguments(document, codec.Object{Members: func(m *codec.Members) {
		m.Object("porting", p.object())
		m.Text("schedule", (*string)(&schedule))
	}}.Read)
	if err == nil && schedule != "" && !slices.Contains(Schedules(), schedule) {
		err = &codec.Error{Code: codec.WrongType, Path: "schedule"}
	}
	if err != nil {
		return err
	}
	notices := Notices(&p, since, schedule)
	w.Open("", '[')
	for i := range notices {
		notices[i].write(w)
	}
	w.Close(']')
	return nil
}

// WriteChecklist is [Checklist] for callers that have JSON on both sides:
// {"porting","context"} gives the items. See [WriteValidated].
func WriteChecklist(w *codec.Writer, document []byte, c Context) error {
	a := &arguments{porting: new(Porting), context: &c}
	if err := a.read(document); err != nil {
		return err
	}
	w.Open("", '[')
	items := checklist(a.porting, &c)
	for i := range items {
		items[i].write(w)
	}
	w.Close(']')
	return nil
}

// CheckEvent returns the error that [ParseEvent] would return, for callers that pass
// the event on unchanged.
func CheckEvent(json []byte) error {
	head, err := readHead(json)
	if err == nil && head.ofPorting() {
		err = new(Event).readPorting(json)
	}
	return err
}

// WriteReminders writes what [Reminders] answers.
func WriteReminders(w *codec.Writer, reminders []Reminder) {
	w.Open("", '[')
	for i := range reminders {
		w.Open("", '{')
		w.Text("status", string(reminders[i].Status))
		w.Int("day", reminders[i].Day)
		w.Text("at", civil.InstantOf(reminders[i].At).String())
		w.Close('}')
	}
	w.Close(']')
}
