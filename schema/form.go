package schema

import (
	"encoding/json"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// FormOptions is what a form depends on besides the porting.
type FormOptions struct {
	Catalog messages.Catalog // its language; English unless given
	Dialect Dialect          // Draft07 unless it is one
	For     Generator        // RJSF unless it is one
	Input   porting.Input    // what was typed so far, if anything
	Context porting.Context  // what else is known, if anything
	Confirm bool             // adds the checkbox porting.DetailsMatch, which no body has
}

// FormSpec is a form for exactly one porting. Its JSON is the npm package's.
type FormSpec struct {
	// Schema is the JSON Schema of what there is to provide, with what the
	// porting holds as defaults. There is never a PIN in it.
	Schema json.RawMessage `json:"schema"`
	// UISchema tells react-jsonschema-form, or JSON Forms, how to show it. For
	// other generators it is empty.
	UISchema json.RawMessage `json:"uiSchema"`
	// Steps are the pages of a wizard, for a form that is too long for one.
	Steps []Step `json:"steps"`
}

// Step is one page of a wizard.
type Step struct {
	Step   porting.FormStep `json:"step"`
	Title  string           `json:"title"`
	Fields []string         `json:"fields"` // properties of the schema
}

// Form returns the form of what a decision says to collect: a flat schema of the
// fields of [porting.Form], without conditions. It has the rules of the porting's market
// and of the country of its address or, before that, of the address in o.Input: make
// another form when the user chooses another country. With o.Context.Providers, the donor
// provider is one of those that the recipient can receive from.
//
// A date in a form is as a date input gives it, without blanks around it. What
// may be left out may be null: the second line of an address, the state where
// the country has none, and a secret that the porting holds.
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
