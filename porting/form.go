package porting

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/portin-dev/portin/porting/internal/text"
	"github.com/portin-dev/portin/porting/internal/usps"
)

// FormField is one field of a form: how to ask for it, what may be chosen or typed,
// and what the porting already holds. It has no words: messages.Catalog.FieldText
// returns those.
type FormField struct {
	Name Field     `json:"name"` // a member of the address stands alone: "address.line1"
	Step FormStep  `json:"step"`
	Kind FieldKind `json:"kind"`
	// Variant is the key of the words where one label does not fit all: for a PIN in Great
	// Britain "PAC", "STAC" or, while it may be either, "GB"; for a member of the address
	// the code of the country.
	Variant string `json:"variant,omitempty"`
	// Carrier is the id of the donor carrier, for a field that its texts help with.
	Carrier string `json:"carrier,omitempty"`
	// PinDays is how many days the carrier's transfer PINs last, if that is known.
	PinDays int `json:"pinDays,omitempty"`
	// Options is what a select offers.
	Options []FieldOption `json:"options,omitempty"`
	// Optional reports whether the field may stay empty.
	Optional bool `json:"optional"`
	// Initial is what the porting holds, unless it is a secret or has an error.
	Initial string `json:"initial,omitempty"`
	// Props are the attributes of an input element for the field, whatever its kind.
	Props FieldProps `json:"props"`
}

// FieldKind is the kind of element that asks for a field.
type FieldKind string

// The four kinds.
const (
	FieldKindText     FieldKind = "text"
	FieldKindDate     FieldKind = "date"
	FieldKindCheckbox FieldKind = "checkbox" // one that has to be checked
	FieldKindSelect   FieldKind = "select"
)

// FieldKinds returns every [FieldKind].
func FieldKinds() []FieldKind {
	return []FieldKind{FieldKindText, FieldKindDate, FieldKindCheckbox, FieldKindSelect}
}

// FieldOption is one value that a select offers. The label is the name of a carrier
// or a state; it is "" where a message catalog has it.
type FieldOption struct {
	Value string `json:"value"`
	Label string `json:"label,omitempty"`
}

// FieldProps are the attributes of an input element, under React's names.
type FieldProps struct {
	Type           string `json:"type"`                     // "text", "tel", "date" or "checkbox"
	AutoComplete   string `json:"autoComplete"`             // an autofill token of the HTML standard
	InputMode      string `json:"inputMode,omitempty"`      // the keyboard: "text", "numeric" or "tel"
	AutoCapitalize string `json:"autoCapitalize,omitempty"` // "none", "words" or "characters"
	SpellCheck     *bool  `json:"spellCheck,omitempty"`     // false for what is typed
	MaxLength      int    `json:"maxLength,omitempty"`      // leaves room for spaces and hyphens
	// Pattern is what the whole text has to match: for the attribute, and for a RegExp
	// without a flag or with u or v.
	Pattern     string `json:"pattern,omitempty"`
	Placeholder string `json:"placeholder,omitempty"` // an example of a code that always looks alike
	Max         Date   `json:"max,omitempty"`         // the last day that can be chosen
}

// FormOptions is what a form depends on besides the porting.
type FormOptions struct {
	// Input is what was typed so far. Its country decides the rules of the address, its
	// donor provider the help.
	Input   Input
	Context Context // what else is known
	Confirm bool    // adds the checkbox DetailsMatch as the last field
}

// Form returns the fields of a form for what a decision says to collect or, where
// o.Context.Required names fields, for those, in form order. The address is asked for by
// its members.
//
// Without a porting it returns the form that creates one, before payment: the phone
// number, the donor provider and the address, whatever the decision. Its market is the
// context's or that of the phone number in the input. The phone number comes first there,
// on the page of the donor provider.
//
// A secret that the porting holds is optional, unless the porting was declined for
// that very secret.
//
// The country is a text, since an address may be in any country.
func Form(p *Porting, d Decision, o FormOptions) []FormField {
	return newForm(p, o.Input.submission(), &o.Context).askFor(d.Collect, o.Confirm)
}

// FormFieldFor returns one field as a form asks for it, whether the porting collects it or
// not.
func FormFieldFor(f Field, p *Porting, o FormOptions) FormField {
	return newForm(p, o.Input.submission(), &o.Context).askForOne(f)[0]
}

// form makes the fields of a form from what the rules know.
type form struct {
	*check
	asked   [fieldCount + 1]bool // by field index; the last entry stands for any unknown field
	creates bool                 // there is no porting yet
	fields  []FormField
}

func newForm(p *Porting, input *submission, context *Context) *form {
	held := p.orEmpty().current()
	if country := &input.values[indexAddressCountry]; country.text == "" {
		country.text = held.values[indexAddressCountry].text
	}
	f := &form{check: newCheck(validate, context, input, p.orEmpty()), creates: p == nil, fields: []FormField{}}
	held.normalise(&f.facts)
	f.current = held
	return f
}

// askFor returns a field for each of those to collect, and the checkbox that confirms
// them if asked to.
func (f *form) askFor(collect []Field, confirm bool) []FormField {
	switch {
	case len(f.required) > 0:
		collect = inFormOrder(f.required)
	case f.creates: // "Porting in the US, Collecting Information"
		collect = []Field{FieldPhoneNumber, FieldDonorProvider, FieldAddress}
	}
	collect = distinct(collect)
	for _, field := range collect {
		f.asked[field.index()] = true
	}
	for _, field := range collect {
		i := field.index()
		switch {
		case field == "", i.inAddress() && f.asked[indexAddress]:
		case i == indexAddress:
			for i = indexAddressLine1; i <= indexAddressCountry; i++ {
				f.add(i, fields[i].field)
			}
		default:
			f.add(i, field)
		}
	}
	if last := len(f.fields) - 1; confirm && last >= 0 && !slices.Contains(collect, DetailsMatch) {
		f.add(fieldCount, DetailsMatch)
		f.fields[last+1].Step = f.fields[last].Step
	}
	return f.fields
}

// askForOne returns the field of a form that asks for nothing else.
func (f *form) askForOne(field Field) []FormField {
	f.asked[field.index()] = true
	f.add(field.index(), field)
	return f.fields
}

// add adds one field to the form.
func (f *form) add(i fieldIndex, name Field) {
	f.index, f.field = i, name
	f.fields = append(f.fields, FormField{})
	field := &f.fields[len(f.fields)-1]
	field.Name, field.Step, field.Kind = name, i.step(), FieldKindText
	f.addProps(&field.Props)
	field.Variant = f.variant()
	field.Options = f.options()
	field.Initial = f.initial(field.Options)
	isAsked := f.asked[i] // itself, and not only the address it belongs to
	isHeld := f.keepsSecret(i)
	field.Optional = f.mayBeEmpty(i) && !isAsked || isHeld
	switch {
	case field.Props.InputMode == "":
		field.Kind = FieldKind(field.Props.Type) // a date or a checkbox
	case len(field.Options) > 0:
		field.Kind = FieldKindSelect
		fallthrough
	default:
		field.Props.Pattern = f.patternOf(isAsked, isHeld)
	}
	switch {
	case len(name) > len(addressPrefix) && strings.HasPrefix(string(name), addressPrefix):
		field.Step = FormStepAddress // of an unknown member, too: a form has the address in one place
	case f.creates && i == indexPhoneNumber:
		field.Step = FormStepDonorProvider
	case i == indexAccountNumber:
		field.Carrier = f.carrier.ID
	case i == indexAccountPin:
		field.Carrier, field.PinDays = f.carrier.ID, f.carrier.PinDays
	}
}

// variant returns which words a field has where they are not the same everywhere.
func (f *form) variant() string {
	switch {
	case f.index.inAddress():
		return f.country
	case f.index == indexAccountPin && f.isUndecided():
		return market.GB
	}
	return f.kind()
}

// isUndecided reports whether the same form asks if the number moves or ends: a PAC
// does the one, a STAC the other.
func (f *form) isUndecided() bool {
	return f.market == market.GB && f.asked[indexBehavior] && f.values[indexBehavior].text == ""
}

// options returns what may be chosen for the field, nil where it is typed.
func (f *form) options() []FieldOption {
	switch f.index {
	case indexDonorProvider:
		return f.carrierOptions()
	case indexAccountType:
		return optionsOf(AccountTypes())
	case indexBehavior:
		options := optionsOf(Behaviors())
		if f.isOutsideGB() {
			return options[:1] // portIn
		}
		return options
	case indexAddressState:
		if f.country == market.US {
			return stateOptions()
		}
	}
	return nil
}

// optionsOf returns options whose labels are in the catalogs.
func optionsOf[T ~string](values []T) []FieldOption {
	options := make([]FieldOption, len(values))
	for i, value := range values {
		options[i].Value = string(value)
	}
	return options
}

// carrierOptions returns the donors that the recipient can receive from, each once.
func (f *form) carrierOptions() []FieldOption {
	var options []FieldOption
	again := repeats(len(f.providers), func(i int) string { return f.providers[i].ID })
	for i := range f.providers {
		if donor := &f.providers[i]; !again[i] && f.receivesFrom(donor) {
			name := donor.Name
			if text.Trim(name) == "" {
				name = donor.ID // better than an empty line
			}
			options = append(options, FieldOption{donor.ID, name})
		}
	}
	return options
}

// stateOptions returns the states, each under the first of its names.
func stateOptions() []FieldOption {
	options := make([]FieldOption, 0, 62)
	for rest := usps.States; rest != ""; {
		var line string
		line, rest = table.Cut(rest, '\n')
		if last := len(options) - 1; last < 0 || options[last].Value != line[:2] {
			options = append(options, FieldOption{line[:2], line[3:]})
		}
	}
	return options
}

// initial returns what the porting holds of the field, unless there is an error in it
// or it is none of the options.
func (f *form) initial(options []FieldOption) string {
	held := f.current.values[f.index].text
	if f.index == indexAddressCountry {
		held = f.country
	}
	isOption := len(options) == 0
	for i := range options {
		isOption = isOption || options[i].Value == held
	}
	if held == "" || !isOption {
		return ""
	}
	f.issues = nil
	if f.index < fieldCount {
		f.checkValue(held)
	}
	if hasErrors(f.issues) {
		return ""
	}
	return held
}

// input is what an input element of a text has to know, whatever the porting.
type input struct {
	autoComplete   string // "" is "off"
	autoCapitalize string // "" is "none"
	maxLength      int
}

// inputs is what is known of the fields that are texts.
var inputs = [fieldCount + 1]input{
	indexAccountNumber:     {maxLength: 100},
	indexAccountPin:        {maxLength: 64},
	indexBillingPin:        {maxLength: 64},
	indexFirstName:         {"given-name", "words", 200},
	indexLastName:          {"family-name", "words", 200},
	indexBirthday:          {autoComplete: "bday"},
	indexAddressLine1:      {"address-line1", "words", 0},
	indexAddressLine2:      {"address-line2", "words", 0},
	indexAddressCity:       {"address-level2", "words", 0},
	indexAddressState:      {"address-level1", "characters", 0},
	indexAddressPostalCode: {"postal-code", "characters", 16},
	indexAddressCountry:    {"country", "characters", 0},
	indexPhoneNumber:       {autoComplete: "tel"},
}

// addProps adds the attributes of an input element for the field at hand, but for its
// pattern.
func (f *form) addProps(props *FieldProps) {
	input := &inputs[f.index]
	props.AutoComplete = "off"
	if input.autoComplete != "" {
		props.AutoComplete = input.autoComplete
	}
	switch {
	case f.index == indexBirthday || f.index == indexScheduledOn:
		props.Type = "date"
		if f.index == indexBirthday && f.clock.isKnown() {
			props.Max = Date(f.clock.today().String())
		}
		return
	case f.index == indexDonorProviderApproval || f.field == DetailsMatch:
		props.Type = "checkbox"
		return
	}
	props.Type, props.InputMode = "text", "text"
	props.AutoCapitalize = "none"
	if input.autoCapitalize != "" {
		props.AutoCapitalize = input.autoCapitalize
	}
	props.SpellCheck = new(bool)
	props.MaxLength = input.maxLength
	switch {
	case f.index == indexPhoneNumber:
		props.Type, props.InputMode = "tel", "tel"
	case f.index == indexAccountPin && f.hasNumericPins():
		props.InputMode = "numeric"
	case f.index == indexAccountPin && f.market == market.GB:
		props.AutoCapitalize = "characters"
		props.Placeholder = "ABC123456"
		if f.pinGB() == stac {
			props.Placeholder = "123456ABC"
		}
	case f.index == indexAddressPostalCode && f.isAmericanAddress():
		props.InputMode = "numeric"
		props.Placeholder = "10001"
	case f.index == indexAddressPostalCode && f.country == market.GB:
		props.Placeholder = "SW1A 1AA"
	}
}

// hasNumericPins reports whether the carrier's PINs are known to have digits only. A
// keypad has no letters, so it is no choice where that is not known.
func (f *form) hasNumericPins() bool {
	pattern := f.carrier.PinPattern
	return pattern != "" && strings.IndexByte(pattern, 'A') < 0
}

// patternOf returns the pattern of what may be typed, which is something where the
// field itself is asked for, and may be blank for a secret that is held.
func (f *form) patternOf(isAsked, isHeld bool) string {
	pattern := f.pattern(f.index)
	switch {
	case f.index == indexAccountPin && f.isUndecided():
		pattern = typedPACOrSTAC
	case isAsked && (f.index == indexAddressLine2 || f.index == indexAddressState && f.isForeignAddress()):
		pattern = typedText
	}
	if isHeld {
		pattern = "^(?:" + separators + "|" + pattern[1:len(pattern)-1] + ")$"
	}
	return pattern
}

// writeFormFields writes the fields of a form as encoding/json does by their tags.
func writeFormFields(w *codec.Writer, all []FormField) {
	w.Open("", '[')
	for i := range all {
		all[i].write(w)
	}
	w.Close(']')
}

func (f *FormField) write(w *codec.Writer) {
	w.Open("", '{')
	w.Text("name", string(f.Name))
	w.Text("step", string(f.Step))
	w.Text("kind", string(f.Kind))
	writeText(w, "variant", f.Variant)
	writeText(w, "carrier", f.Carrier)
	writeInt(w, "pinDays", f.PinDays)
	if len(f.Options) > 0 {
		w.Open("options", '[')
		for i := range f.Options {
			w.Open("", '{')
			w.Text("value", f.Options[i].Value)
			writeText(w, "label", f.Options[i].Label)
			w.Close('}')
		}
		w.Close(']')
	}
	w.Bool("optional", f.Optional)
	writeText(w, "initial", f.Initial)
	f.Props.write(w)
	w.Close('}')
}

func (p *FieldProps) write(w *codec.Writer) {
	w.Open("props", '{')
	w.Text("type", p.Type)
	w.Text("autoComplete", p.AutoComplete)
	writeText(w, "inputMode", p.InputMode)
	writeText(w, "autoCapitalize", p.AutoCapitalize)
	if p.SpellCheck != nil {
		w.Bool("spellCheck", *p.SpellCheck)
	}
	writeInt(w, "maxLength", p.MaxLength)
	writeText(w, "pattern", p.Pattern)
	writeText(w, "placeholder", p.Placeholder)
	writeText(w, "max", string(p.Max))
	w.Close('}')
}

// writeText writes a member unless it is empty.
func writeText(w *codec.Writer, name, value string) {
	if value != "" {
		w.Text(name, value)
	}
}

// writeInt writes a member unless it is 0.
func writeInt(w *codec.Writer, name string, value int) {
	if value != 0 {
		w.Int(name, value)
	}
}
