package schema

import (
	"strings"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// filler puts texts where porting.AppendForm says which. It does what
// js/src/form.ts does.
type filler struct {
	messages.Catalog
	states []any // their names, once the schema has been filled, if it has a choice of them
}

// schema puts titles, descriptions and patterns into a schema's properties, whose
// fields' paths begin with a prefix.
func (f *filler) schema(s object, prefix porting.Field) {
	properties := s.get("properties")
	for n, property := range properties {
		of := property.value.(object)
		for i := range of {
			text, _ := of[i].value.(string)
			switch of[i].name {
			case "pattern":
				of[i].value = porting.FillPattern(text)
			case "enum":
				if text != "" {
					of[i].value, f.states = states(text)
				}
			}
		}
		field := prefix + porting.Field(property.name)
		f.schema(of, field+".")
		label := f.Field(field)
		of = append(of, member{"title", label.Label})
		if label.Hint != "" {
			of = append(of, member{"description", label.Hint})
		}
		properties[n].value = of
	}
}

// ui puts help and the names of choices into the uiSchema of an object, whose
// fields' paths begin with a prefix.
func (f *filler) ui(s object, prefix porting.Field) {
	for n, m := range s {
		of, isObject := m.value.(object)
		if !isObject { // ui:order
			continue
		}
		field := prefix + porting.Field(m.name)
		for i := range of {
			switch value := of[i].value.(type) {
			case string:
				if of[i].name == "ui:help" {
					of[i].value = none(f.help(field, value))
				}
			case []any:
				if of[i].name == "ui:enumNames" {
					f.names(value, f.Field(field).Options)
				}
			}
		}
		if field == porting.FieldAddressState && f.states != nil {
			of = append(of, member{"ui:enumNames", f.states})
		}
		f.ui(of, field+".")
		s[n].value = of
	}
}

// help is what a carrier's customers have to know of a field.
func (f *filler) help(field porting.Field, of string) string {
	days, id, _ := strings.Cut(of, " ")
	carrier := f.Carrier(id)
	if field == porting.FieldAccountNumber {
		return carrier.AccountNumber
	}
	if carrier.Pin == "" || days == "0" {
		return carrier.Pin
	}
	return carrier.Pin + " " + f.PinDays(int(days[0]-'0'))
}

// names puts labels in place of the values that have one. Others are names
// already, of states and carriers.
func (f *filler) names(values []any, labels map[string]string) {
	for i := range values {
		if label, found := labels[values[i].(string)]; found {
			values[i] = label
		}
	}
}

// none makes no member of no text.
func none(text string) any {
	if text == "" {
		return nil
	}
	return text
}

// states returns the codes and the names of the states that are in one text.
func states(text string) (codes, names []any) {
	c, n := porting.FillStates(text)
	for i := range c {
		codes = append(codes, c[i])
		names = append(names, n[i])
	}
	return codes, names
}
