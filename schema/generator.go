package schema

import (
	"slices"
	"strings"
)

// Generator is what makes inputs of a form.
type Generator string

// The kinds of generators, each with a dialect of its own.
const (
	RJSF      Generator = "rjsf"      // react-jsonschema-form: an enum, and the names of its values in the uiSchema
	JSONForms Generator = "jsonforms" // JSON Forms: each choice with its title, and a layout for a uiSchema
	Plain     Generator = "plain"     // any other: all there is to say is in the schema
)

// Generators returns every [Generator].
func Generators() []Generator { return []Generator{RJSF, JSONForms, Plain} }

// forGenerator says a form, which is made for react-jsonschema-form, as another
// generator reads it. It does what js/src/forms/generator.ts does.
func forGenerator(of Generator, root level, steps []Step) (properties, ui object) {
	switch of {
	case JSONForms:
		return plainProperties(root.properties, root.ui), layout(root, steps)
	case Plain:
		return plainProperties(root.properties, root.ui), object{}
	}
	return root.properties, root.uiSchema()
}

// plainProperties says the properties of an object without a uiSchema.
func plainProperties(properties, ui object) object {
	plain := object{}
	for _, m := range properties {
		property, _ := m.value.(object)
		plain = append(plain, member{m.name, plainProperty(property, ui.get(m.name))})
	}
	return plain
}

// plainProperty says what the uiSchema has to say in the schema: choices with
// their titles, and the help behind the description.
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

// choice says what a field is one of. Of a box that has to be ticked it says that
// it is not left unticked: generators tick what has to be a constant, or make a
// list of its one value.
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

// layout returns the uiSchema of JSON Forms: the pages of a wizard one below the
// other, each a group of its fields or of the members of the address.
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

// control returns an element of the layout, with what the uiSchema says of the
// field as options. Its description is always to be seen: of a PIN it says how to
// get one.
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
