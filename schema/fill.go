package schema

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// filler makes a schema and a uiSchema from the fields of a form. js/src/forms/form.ts
// does the same in JavaScript.
type filler struct{ messages.Catalog }

// level is one object of a form's schema: the form itself, or the address in it.
type level struct {
	names      []any
	properties object
	required   []any
	ui         object
}

func (l *level) add(name string, property, ui object, required bool) {
	l.names = append(l.names, name)
	l.properties = append(l.properties, member{name, property})
	if !strings.HasPrefix(name, "ui:") { // in a uiSchema, such a name is about the form itself
		l.ui = append(l.ui, member{name, ui})
	}
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

// form makes the schema and the uiSchema. The address comes where the first of its
// members is.
func (f filler) form(fields []porting.FormField) (root level) {
	address, at, atUI := level{}, -1, 0
	for _, field := range fields {
		property, ui := f.field(field)
		name, inAddress := memberOfAddress(field.Name)
		if !inAddress {
			root.add(name, property, ui, !field.Optional)
			continue
		}
		if at < 0 {
			at, atUI = len(root.names), len(root.ui)
			root.add(string(porting.FieldAddress), nil, nil, true)
		}
		address.add(name, property, ui, !field.Optional)
	}
	if at >= 0 {
		label := f.Field(porting.FieldAddress)
		root.properties[at].value = append(words(label.Label, label.Hint), address.schema()...)
		root.ui[atUI].value = address.uiSchema()
	}
	return root
}

// memberOfAddress returns the name of a field in its object, and whether that object is
// the address.
func memberOfAddress(field porting.Field) (name string, inAddress bool) {
	name, inAddress = strings.CutPrefix(string(field), string(porting.FieldAddress)+".")
	if name == "" {
		return string(field), false
	}
	return name, inAddress
}

// words returns the title and the description of a property.
func words(title, description string) object {
	words := object{{"title", title}}
	if description != "" {
		words = append(words, member{"description", description})
	}
	return words
}

// field makes the schema and the uiSchema of a field.
func (f filler) field(field porting.FormField) (schema, ui object) {
	text, props := f.FieldText(field), field.Props
	schema = words(text.Label, text.Hint)
	ui = object{{"ui:autocomplete", props.AutoComplete}}
	if field.Variant != "" {
		ui = append(ui, member{"ui:kind", field.Variant})
	}
	kind := field.Kind
	if field.Name == porting.FieldAddressCountry && len(f.Field(field.Name).Options) == 0 {
		kind = porting.FieldKindText // a list of codes would help nobody
	}
	switch kind {
	case porting.FieldKindSelect:
		var values, names []any
		for _, option := range text.Options {
			values, names = append(values, option.Value), append(names, option.Label)
		}
		schema = append(schema, member{"type", "string"}, member{"enum", values})
		ui = append(ui, member{"ui:widget", "select"}, member{"ui:enumNames", names})
	case porting.FieldKindCheckbox:
		// Generators check a checkbox by themselves if its schema is a constant.
		schema = append(schema, member{"type", "boolean"}, member{"enum", []any{true}})
		ui = append(ui, member{"ui:widget", "checkbox"})
	case porting.FieldKindDate:
		schema = append(schema, member{"type", "string"}, member{"format", "date"})
		ui = append(ui, member{"ui:widget", "date"})
	default:
		schema = append(schema, typeOf(field))
		if props.Pattern != "" {
			schema = append(schema, member{"pattern", props.Pattern})
		}
		ui = append(ui, typing(props)...)
	}
	if field.Initial != "" {
		schema = append(schema, member{"default", field.Initial})
	}
	if text.Help != "" {
		ui = append(ui, member{"ui:help", text.Help})
	}
	return schema, ui
}

// typeOf returns the type of a text. An optional one may also be null, as in the API and
// in the body of a request.
func typeOf(field porting.FormField) member {
	if field.Optional {
		return member{"type", []any{"string", "null"}}
	}
	return member{"type", "string"}
}

// typing returns the members of a uiSchema that describe a text input.
func typing(props porting.FieldProps) object {
	ui := object{{"ui:autocapitalize", props.AutoCapitalize}}
	if props.Type == "tel" || props.InputMode == "numeric" {
		ui = append(ui, member{"ui:inputType", "tel"}) // for a numeric keyboard
	}
	if props.Placeholder != "" {
		ui = append(ui, member{"ui:placeholder", props.Placeholder})
	}
	return ui
}

// steps returns the pages of a wizard. The address counts as one property.
func (f filler) steps(fields []porting.FormField) []Step {
	steps := []Step{}
	for _, field := range fields {
		name, inAddress := memberOfAddress(field.Name)
		if inAddress {
			name = string(porting.FieldAddress)
		}
		if last := len(steps) - 1; last < 0 || steps[last].Step != field.Step {
			steps = append(steps, Step{Step: field.Step, Title: f.FormStep(field.Step)})
		}
		page := &steps[len(steps)-1]
		if last := len(page.Fields) - 1; last < 0 || page.Fields[last] != name {
			page.Fields = append(page.Fields, name)
		}
	}
	return steps
}
