package porting

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/usps"
)

// AppendForm appends the form of the fields to collect, {"schema","uiSchema",
// "steps"}, for package schema and the npm package to put its texts in. The
// input is what was typed so far: the rules of the address are those of its
// country, what to say of the carrier is of its donor provider. The defaults are
// what the porting holds.
//
// Titles and descriptions are to be added, as are the names of choices, in place
// of which there are the values, or in the case of the states of the United
// States nothing, see [FillStates]. In place of help there is what it is about:
// how many days a PIN lasts and the carrier's id, such as "7 att-postpaid". Of
// patterns there is a short form, see [FillPattern].
func AppendForm(json []byte, p *Porting, collect []Field, in Input, c Context) []byte {
	return appendForm(json, p.orEmpty(), collect, in.values(), &c)
}

// FormJSON is [AppendForm] of what [Decide] says to collect, for callers that
// have JSON on both sides: {"porting","input","context"} gives {"schema",
// "uiSchema","steps"}. See [ValidateJSON].
func FormJSON(document []byte, c Context) ([]byte, error) {
	p := new(Porting)
	v, err := readArguments(document, p, nil, &c)
	if err != nil {
		return nil, err
	}
	return appendForm(make([]byte, 0, 8<<10), p, p.asked(), v, &c), nil
}

func appendForm(json []byte, p *Porting, collect []Field, v *values, c *Context) []byte {
	f := newForm(json, p, v, c)
	f.fields = formFields(collect)
	w := f.w
	w.Open("", '{')
	w.Open("schema", '{')
	f.object("")
	w.Close('}')
	w.Open("uiSchema", '{')
	f.ui("")
	w.Close('}')
	f.steps(formSteps(collect))
	w.Close('}')
	return w.Bytes()
}

// FillStates returns the codes and the names of the states that [AppendForm] has
// in one text: each on a line, and behind it what else it is called.
func FillStates(states string) (codes, names []string) {
	for _, state := range strings.Split(states, "\n") {
		code, name, _ := strings.Cut(state, " ")
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
			names = append(names, name)
		}
	}
	return codes, names
}

// form composes a form with what the rules know.
type form struct {
	check
	w      *codec.Writer
	held   *values
	fields []Field // not the address itself but its members

	entry          // of the field that is written
	example string // of a code that always looks alike
}

// newForm settles what there is to know, of what was typed before what is held.
func newForm(json []byte, p *Porting, v *values, c *Context) *form {
	f := &form{w: codec.NewWriter(json), held: p.held()}
	f.check = check{Context: c, values: v, porting: p}
	if country := &v.list[rowAddressCountry]; country.text == "" {
		country.text = f.held.list[rowAddressCountry].text
	}
	if c.Behavior == "" {
		c.Behavior = p.Behavior
	}
	f.settle()
	return f
}

// formFields returns the fields of a form that collects some.
func formFields(collect []Field) []Field {
	var all []Field
	for _, field := range collect {
		if field != FieldAddress {
			all = append(all, field)
			continue
		}
		for r := rowAddressLine1; r <= rowAddressCountry; r++ {
			all = append(all, fields[r].field)
		}
	}
	return all
}

// names returns the members of an object of the form: of the form itself, or
// with the prefix "address." of the address.
func (f *form) names(prefix Field) []string {
	var names list
	for _, field := range f.fields {
		name, inAddress := strings.CutPrefix(string(field), addressPrefix)
		switch {
		case prefix != "" && !inAddress:
			continue
		case prefix == "" && inAddress && name != "":
			name = string(FieldAddress)
		case prefix == "":
			name = string(field)
		}
		if name != "" && !slices.Contains(names, name) {
			names.add(name)
		}
	}
	return names
}

// object writes what is inside the schema of an object.
func (f *form) object(prefix Field) {
	w, names := f.w, f.names(prefix)
	w.Text("type", "object")
	w.Open("properties", '{')
	for _, name := range names {
		w.OpenAny(name)
		f.property(prefix + Field(name))
		w.Close('}')
	}
	w.Close('}')
	w.Open("required", '[')
	for _, name := range names {
		f.row = (prefix + Field(name)).row()
		if prefix == "" || !f.mayBeEmpty() {
			w.Text("", name)
		}
	}
	w.Close(']')
	w.Bool("additionalProperties", false)
}

// property writes what is inside the schema of a field.
func (f *form) property(field Field) {
	w := f.w
	if field == FieldAddress {
		f.object(FieldAddress + ".")
		return
	}
	f.enter(field.row())
	if f.kind == checkbox {
		w.Text("type", "boolean")
		w.Open("enum", '[') // generators tick what has to be a constant
		w.Bool("", true)
		w.Close(']')
		return
	}
	w.Text("type", "string")
	text := f.held.list[f.row].text
	if f.row == rowAddressCountry {
		text = f.country
		if len(text) != 2 { // a number of no country has the region 001
			text = ""
		}
	}
	if f.isStateUS() {
		w.Text("enum", usps.States)
		if !usps.IsCode(text) {
			text = ""
		}
	} else if values := f.choices(false); values != nil {
		codec.Texts(w, "enum", values)
		if !slices.Contains(values, text) {
			text = ""
		}
	} else if pattern := f.pattern(f.row); pattern != "" {
		w.Text("pattern", pattern)
	} else if f.kind == dateInput {
		w.Text("format", "date")
	}
	if text != "" {
		w.Text("default", text)
	}
}

// isStateUS reports whether the field is a state of the United States. A form has
// them all in one text: apart they would take a third of the time.
func (f *form) isStateUS() bool { return f.row == rowAddressState && f.country == marketUS }

// choices returns the values of a field that is one of a few, or their names. It
// is empty for any other field.
func (f *form) choices(names bool) []string {
	var all list
	switch f.row {
	case rowAccountType:
		for _, accountType := range AccountTypes() {
			all.add(string(accountType))
		}
	case rowBehavior:
		all.add(string(BehaviorPortIn))
		if f.market == marketGB {
			all.add(string(BehaviorCancelOnly))
		}
	case rowDonorProvider:
		for i := range f.Providers {
			donor := &f.Providers[i]
			if donor != f.provider(donor.ID) || !f.receivesFrom(donor) {
				continue
			}
			if names {
				all.add(donor.Name)
			} else {
				all.add(donor.ID)
			}
		}
	}
	return all
}

// list is a list of texts.
type list []string

func (l *list) add(text string) { *l = append(*l, text) }

// ui writes what is inside the uiSchema of an object.
func (f *form) ui(prefix Field) {
	w, names := f.w, f.names(prefix)
	codec.Texts(w, "ui:order", names)
	for _, name := range names {
		field := prefix + Field(name)
		w.OpenAny(name)
		if field == FieldAddress {
			f.ui(FieldAddress + ".")
		} else {
			f.input(field)
		}
		w.Close('}')
	}
}

// input writes what is inside the uiSchema of a field. React-jsonschema-form
// has no place for an input mode, but the type "tel" shows digits as well.
func (f *form) input(field Field) {
	f.enter(field.row())
	w, names := f.w, f.choices(true)
	if names != nil {
		codec.Texts(w, "ui:enumNames", names)
	}
	switch {
	case names != nil, f.isStateUS():
		w.Text("ui:widget", "select")
	case f.kind >= dateInput:
		w.Text("ui:widget", inputKinds[f.kind])
	default:
		if f.kind != textInput {
			w.Text("ui:inputType", "tel")
		}
		w.Text("ui:autocapitalize", capitals[f.capitalize])
	}
	w.Text("ui:autocomplete", f.autoComplete)
	if f.example != "" {
		w.Text("ui:placeholder", f.example)
	}
	if f.carrier.ID != "" && (f.row == rowAccountNumber || f.row == rowAccountPin) {
		w.Text("ui:help", codec.Decimal(f.carrier.PinDays)+" "+f.carrier.ID)
	}
}

// steps writes the pages of a wizard.
func (f *form) steps(steps []FormStep) {
	w, names := f.w, f.names("")
	w.Open("steps", '[')
	for _, step := range steps {
		w.Open("", '{')
		w.Text("step", string(step))
		w.Open("fields", '[')
		for _, name := range names {
			if Field(name).row().step() == step {
				w.Text("", name)
			}
		}
		w.Close(']')
		w.Close('}')
	}
	w.Close(']')
}
