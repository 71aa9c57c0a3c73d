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
func answer(purpose purpose, document []byte, p *Porting, c *Context) ([]byte, error) {
	a := &arguments{porting: p, context: c}
	if err := a.read(document); err != nil {
		return nil, err
	}
	p = p.orEmpty()
	s := &a.input
	issues := s.prepare(purpose, p, c)
	w := codec.NewWriter(nil)
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
	return w.Bytes(), nil
}

// Context returns a context whose time is the clock's.
func (c *Clock) Context() Context { return Context{Now: c.Now, clock: c} }

// Decide is [Decide] at the clock's time.
func (c *Clock) Decide(p *Porting) Decision {
	context := c.Context()
	return p.orEmpty().decide(&context)
}

// Cancelability is [Cancelability] at the clock's time.
func (c *Clock) Cancelability(p *Porting) Cancel { return p.orEmpty().cancelability(c) }

// CountryNames returns the names of countries that are read besides the codes, in
// capitals.
func CountryNames() []string {
	var names []string
	for line := range strings.SplitSeq(market.CountryNames, "\n") {
		names = append(names, line[3:])
	}
	return names
}

// ValidateJSON is [Validate] for callers that have JSON on both sides, such as
// the WebAssembly module: {"input","context"} gives {"value","issues"}. The time
// is not a member of the context there: it is taken from c, as is whatever else
// the document does not say. The error is a [*codec.Error].
func ValidateJSON(document []byte, c Context) ([]byte, error) {
	return answer(validate, document, nil, &c)
}

// PrepareCreateJSON is [PrepareCreate] for callers that have JSON on both sides:
// {"input","context"} gives {"body","issues"}. See [ValidateJSON].
func PrepareCreateJSON(document []byte, c Context) ([]byte, error) {
	return answer(create, document, nil, &c)
}

// PrepareUpdateJSON is [PrepareUpdate] for callers that have JSON on both sides:
// {"porting","input","context"} gives {"body","issues","missing"}. See
// [ValidateJSON].
func PrepareUpdateJSON(document []byte, c Context) ([]byte, error) {
	return answer(update, document, new(Porting), &c)
}

// FormJSON is [Form] of what [Decide] says to collect, or of one field, for callers
// that have JSON on both sides: {"porting","input","context","field","confirm"}. A
// porting that is null or absent is none. See [ValidateJSON].
func FormJSON(document []byte, c Context) ([]byte, error) {
	form := new(formArguments)
	a := &arguments{context: &c, form: form}
	if err := a.read(document); err != nil {
		return nil, err
	}
	f := newForm(form.porting, &a.input, &c)
	if form.isOne {
		f.askForOne(form.field)
	} else {
		f.askFor(f.porting.fieldsToCollect(), form.confirm)
	}
	w := codec.NewWriter(nil)
	writeFormFields(w, f.fields)
	return w.Bytes(), nil
}

// NoticesJSON is [Notices] for callers that have JSON on both sides:
// {"porting","schedule"} gives the notices. See [ValidateJSON].
func NoticesJSON(document []byte, since time.Time) ([]byte, error) {
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
		return nil, err
	}
	return AppendNotices(nil, Notices(&p, since, schedule)), nil
}

// ChecklistJSON is [Checklist] for callers that have JSON on both sides:
// {"porting","context"} gives the items. See [ValidateJSON].
func ChecklistJSON(document []byte, c Context) ([]byte, error) {
	a := &arguments{porting: new(Porting), context: &c}
	if err := a.read(document); err != nil {
		return nil, err
	}
	w := codec.NewWriter(nil)
	w.Open("", '[')
	items := checklist(a.porting, &c)
	for i := range items {
		items[i].write(w)
	}
	w.Close(']')
	return w.Bytes(), nil
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

// AppendNotices appends the JSON of notices to a buffer.
func AppendNotices(json []byte, notices []Notice) []byte {
	w := codec.NewWriter(json)
	w.Open("", '[')
	for i := range notices {
		notices[i].write(w)
	}
	w.Close(']')
	return w.Bytes()
}

// AppendReminders appends the JSON of reminders to a buffer.
func AppendReminders(json []byte, reminders []Reminder) []byte {
	w := codec.NewWriter(json)
	w.Open("", '[')
	for i := range reminders {
		w.Open("", '{')
		w.Text("status", string(reminders[i].Status))
		w.Int("day", reminders[i].Day)
		w.Text("at", civil.InstantOf(reminders[i].At).String())
		w.Close('}')
	}
	w.Close(']')
	return w.Bytes()
}
