package schema

import (
	"slices"
	"strings"
)

// Generator is a library that shows a form: it makes inputs from a schema.
type Generator string

// The generators. Each reads other keywords.
const (
	RJSF      Generator = "rjsf"      // react-jsonschema-form: choices are an enum, named in the uiSchema
	JSONForms Generator = "jsonforms" // JSON Forms: choices have a title each; the uiSchema is a layout
	Plain     Generator = "plain"     // any other: everything is in the schema
)

// Generators returns every [Generator].
func Generators() []Generator { return []Generator{RJSF, JSONForms, Plain} }

// forGenerator rewrites a form, which is made for react-jsonschema-form, for another
// generator. js/src/forms/generator.ts does the same in JavaScript.
func forGenerator(of Generator, root level, steps []Step) (properties, ui object) {
	switch of {
	case JSONForms:
		return plainProperties(root.properties, root.ui), layout(root, steps)
	case Plain:
		return plainProperties(root.properties, root.ui), object{}
	}
	return root.properties, root.uiSchema()
}

// plainProperties moves into the properties of an object what their uiSchema says.
func plainProperties(properties, ui object) object {
	plain := object{}
	for _, m := range properties {
		property, _ := m.value.(object)
		plain = append(plain, member{m.name, plainProperty(property, ui.get(m.name))})
	}
	return plain
}

// plainProperty moves into a property's schema what its uiSchema says: the titles of the
// choices, and the help, which is added to the description.
func plainProperty(property, ui object) object {
	plain := object{}
	help, _ := ui.value("ui:help").(string)
	for _, m := range property {
		switch m.name {
		case "description":
			continue
		case "type":
			description, _ := property.value("description").(string)
			if text := strings.TrimSpace(description + " " + help); text != "" {
				plain = append(plain, member{"description", text})
			}
			plain = append(plain, m)
		case "enum":
			plain = append(plain, choice(m.value.([]any), ui))
		case "properties":
			plain = append(plain, member{m.name, plainProperties(m.value.(object), ui)})
		default:
			plain = append(plain, m)
		}
	}
	return plain
}

// choice lists the values of a field with their titles. For a checkbox that has to be
// checked, the schema rejects false in place of asking for true: given a constant,
// generators check the box by themselves, or show a list with one value.
func choice(values []any, ui object) member {
	names, _ := ui.value("ui:enumNames").([]any)
	if names == nil {
		return member{"not", object{{"const", false}}}
	}
	choices := []any{}
	for i := range values {
		choices = append(choices, object{{"const", values[i]}, {"title", names[i]}})
	}
	return member{"oneOf", choices}
}

// layout returns the uiSchema of JSON Forms: a group for each page of the wizard, one
// below the other. The group of the address has its members.
func layout(root level, steps []Step) object {
	groups := []any{}
	for _, step := range steps {
		controls := []any{}
		for _, name := range step.Fields {
			property := root.properties.get(name)
			path := "#/properties/" + pointer.Replace(name)
			if members := property.get("properties"); members != nil {
				for _, m := range members {
					of := control(path+"/properties/"+pointer.Replace(m.name), m.value.(object), root.ui.get(name).get(m.name))
					controls = append(controls, of)
				}
				continue
			}
			controls = append(controls, control(path, property, root.ui.get(name)))
		}
		groups = append(groups, object{{"type", "Group"}, {"label", step.Title}, {"elements", controls}})
	}
	return object{{"type", "VerticalLayout"}, {"elements", groups}}
}

// pointer escapes a name for a JSON Pointer.
var pointer = strings.NewReplacer("~", "~0", "/", "~1")

// control returns the element of the layout for a field. What the uiSchema says about the
// field becomes its options. The description is always visible, because that of a PIN
// says how to get one.
func control(scope string, property, ui object) object {
	options := object{}
	for _, hint := range ui {
		name, found := strings.CutPrefix(hint.name, "ui:")
		if found && !slices.Contains([]string{"widget", "enumNames", "help", "kind"}, name) {
			options = append(options, member{name, hint.value})
		}
	}
	if property.has("description") || ui.has("ui:help") {
		options = append(options, member{"showUnfocusedDescription", true})
	}
	return object{{"type", "Control"}, {"scope", scope}, {"options", options}}
}
