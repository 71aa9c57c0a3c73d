package schema

import (
	"slices"
	"strconv"
	"strings"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// filler makes a form of what porting.AppendForm says it depends on. It does
// what js/src/forms/form.ts does.
type filler struct{ messages.Catalog }

// level is an object of a form: the form itself, or the address.
type level struct {
	names      []any
	properties object
	required   []any
	ui         object
}

func (l *level) add(name string, property, ui object, required bool) {
	l.names = append(l.names, name)
	l.properties = append(l.properties, member{name, property})
	l.ui = append(l.ui, member{name, ui})
	if required {
		l.required = append(l.required, name)
	}
}

// schema returns the rest of the level's schema.
func (l *level) schema() object {
	return object{
		{"type", "object"},
		{"properties", l.properties},
		{"required", slices.Concat([]any{}, l.required)},
		{"additionalProperties", false},
	}
}

// uiSchema returns the level's uiSchema.
func (l *level) uiSchema() object {
	return append(object{{"ui:order", slices.Concat([]any{}, l.names)}}, l.ui...)
}

// form makes a schema and a uiSchema. The address stands where its first member
// does.
func (f filler) form(composed object) (root level) {
	address, at := level{}, -1
	for _, m := range composed {
		of, _ := m.value.(object)
		field := porting.Field(m.name)
		property, ui := f.field(field, of)
		if name, inAddress := strings.CutPrefix(m.name, "address."); inAddress && name != "" {
			if at < 0 {
				at = len(root.names)
				root.add("address", nil, nil, true)
			}
			address.add(name, property, ui, !of.has("optional"))
			continue
		}
		root.add(m.name, property, ui, true)
	}
	if at >= 0 {
		root.properties[at].value = append(f.words(porting.FieldAddress, ""), address.schema()...)
		root.ui[at].value = address.uiSchema()
	}
	return root
}

// field makes the schema and the uiSchema of a field.
func (f filler) field(field porting.Field, of object) (schema, ui object) {
	props := propsOf(field)
	kind, _ := of.value("kind").(string)
	schema = f.words(field, kind)
	ui = object{{"ui:autocomplete", props.AutoComplete}}
	if kind != "" {
		ui = append(ui, member{"ui:kind", kind})
	}
	held, _ := of.value("default").(string)
	values, names := f.choices(field, of.value("choices"))
	switch {
	case len(values) > 0:
		schema = append(schema, member{"type", "string"}, member{"enum", values})
		ui = append(ui, member{"ui:widget", "select"}, member{"ui:enumNames", names})
		if !slices.Contains(values, any(held)) {
			held = ""
		}
	case props.Type == "checkbox":
		// Generators tick what has to be a constant.
		schema = append(schema, member{"type", "boolean"}, member{"enum", []any{true}})
		ui = append(ui, member{"ui:widget", props.Type})
	case props.Type == "date":
		schema = append(schema, member{"type", "string"}, member{"format", props.Type})
		ui = append(ui, member{"ui:widget", props.Type})
	default:
		schema = append(schema, typeOf(of))
		if pattern, _ := of.value("pattern").(string); pattern != "" {
			schema = append(schema, member{"pattern", porting.FillPattern(pattern)})
		}
		if props.Type == "tel" {
			ui = append(ui, member{"ui:inputType", props.Type})
		}
		ui = append(ui, member{"ui:autocapitalize", props.AutoCapitalize})
		for _, hint := range of {
			if strings.HasPrefix(hint.name, "ui:") && hint.name != "ui:help" {
				ui = ui.with(hint)
			}
		}
	}
	if held != "" {
		schema = append(schema, member{"default", held})
	}
	help, _ := of.value("ui:help").(string)
	if help = f.help(field, help); help != "" {
		ui = append(ui, member{"ui:help", help})
	}
	return schema, ui
}

// typeOf returns the type of a text: what may be left out may be null, as the API
// has it and a body.
func typeOf(of object) member {
	if of.has("optional") {
		return member{"type", []any{"string", "null"}}
	}
	return member{"type", "string"}
}

// words returns the title and the description of a field of a kind.
func (f filler) words(field porting.Field, kind string) object {
	label := f.FieldOfKind(field, kind)
	words := object{{"title", label.Label}}
	// The hint for a state is for who types one in the United States: a form has a list.
	if label.Hint != "" && field != porting.FieldAddressState {
		words = append(words, member{"description", label.Hint})
	}
	return words
}

// choices returns the values of a field that is one of a few, and their names:
// the field's own where there is no other choice.
func (f filler) choices(field porting.Field, of any) (values, names []any) {
	options := f.Field(field).Options
	add := func(value, name string) {
		if option, found := options[value]; found {
			name = option
		}
		values, names = append(values, value), append(names, name)
	}
	switch of := of.(type) {
	case string:
		codes, states := porting.FillStates(of)
		for i := range codes {
			add(codes[i], states[i])
		}
	case []any:
		for i := 0; i+1 < len(of); i += 2 {
			add(of[i].(string), of[i+1].(string))
		}
	default:
		switch field {
		case porting.FieldAccountType:
			for _, value := range porting.AccountTypes() {
				add(string(value), "")
			}
		case porting.FieldBehavior:
			for _, value := range porting.Behaviors() {
				add(string(value), "")
			}
		}
	}
	return values, names
}

// help is what a carrier's customers have to know of a field.
func (f filler) help(field porting.Field, of string) string {
	days, id, _ := strings.Cut(of, " ")
	carrier := f.Carrier(id)
	if field == porting.FieldAccountNumber {
		return carrier.AccountNumber
	}
	if carrier.Pin == "" || days == "0" {
		return carrier.Pin
	}
	count, _ := strconv.Atoi(days)
	return carrier.Pin + " " + f.PinDays(count)
}

// confirm adds the checkbox of porting.DetailsMatch, on the last page.
func (f filler) confirm(root *level) {
	title := f.Check(porting.CheckItem{Code: porting.CheckDetailsMatch})
	root.add(porting.DetailsMatch,
		object{{"title", title}, {"type", "boolean"}, {"enum", []any{true}}},
		object{{"ui:autocomplete", "off"}, {"ui:widget", "checkbox"}}, true)
}

// steps returns the pages of a wizard for some fields, which are in form order.
func (f filler) steps(names []any) []Step {
	steps := []Step{}
	for _, name := range names {
		name := name.(string)
		step := porting.Field(name).Step()
		if name == porting.DetailsMatch && len(steps) > 0 {
			step = steps[len(steps)-1].Step
		}
		if last := len(steps) - 1; last < 0 || steps[last].Step != step {
			steps = append(steps, Step{Step: step, Title: f.FormStep(step)})
		}
		last := &steps[len(steps)-1]
		last.Fields = append(last.Fields, name)
	}
	return steps
}
