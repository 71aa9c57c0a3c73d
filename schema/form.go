package schema

import (
	"encoding/json"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// FormOptions is what a form depends on besides the porting.
type FormOptions struct {
	Catalog messages.Catalog // the texts; English if it is the zero value
	Dialect Dialect          // Draft07 if it is not a dialect
	For     Generator        // RJSF if it is not a generator
	Input   porting.Input    // what was typed so far, if anything
	Context porting.Context  // what else is known, if anything
	Confirm bool             // adds the checkbox porting.DetailsMatch, which is not in the body of a request
}

// FormSpec is a form for exactly one porting. Its JSON is what form() of the npm package
// returns.
type FormSpec struct {
	// Schema is the JSON Schema of the fields to ask for. Its defaults are what the
	// porting holds. It never has a PIN.
	Schema json.RawMessage `json:"schema"`
	// UISchema tells react-jsonschema-form, or JSON Forms, how to show the form. It is
	// empty for other generators.
	UISchema json.RawMessage `json:"uiSchema"`
	// Steps are the pages of a wizard, for an app that does not show the form on one page.
	Steps []Step `json:"steps"`
}

// Step is one page of a wizard.
type Step struct {
	Step   porting.FormStep `json:"step"`
	Title  string           `json:"title"`
	Fields []string         `json:"fields"` // properties of the schema
}

// Form returns the form that asks for what a decision says to collect: a flat schema of
// the fields of [porting.Form], without conditions. The schema has the rules of the
// porting's market, and those of the country in o.Input's address or, if that has none,
// in the porting's address. Make a new form when the user chooses another country. With
// o.Context.Providers, the donor provider is one of those that the recipient can receive
// from.
//
// The schema takes a date as a date input gives it, without blanks around it. An
// optional field may be null: the second line of an address, the state in a country
// without states, and a secret that the porting holds.
func Form(p *porting.Porting, d porting.Decision, o FormOptions) FormSpec {
	if o.Dialect.URI() == "" {
		o.Dialect = Draft07
	}
	fields := porting.Form(p, d, porting.FormOptions{Input: o.Input, Context: o.Context, Confirm: o.Confirm})
	texts := filler{o.Catalog}
	root := texts.form(fields)
	steps := texts.steps(fields)
	properties, ui := forGenerator(o.For, root, steps)
	root.properties = properties
	return FormSpec{
		Schema:   append(object{{"$schema", o.Dialect.URI()}}, root.schema()...).json(),
		UISchema: ui.json(),
		Steps:    steps,
	}
}
