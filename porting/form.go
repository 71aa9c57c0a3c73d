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

// FormField is one field of a form: how to ask for it, which values it takes, and the
// value that the porting already holds. messages.Catalog.FieldText returns its words.
type FormField struct {
	Name Field     `json:"name"` // for a member of the address with its path: "address.line1"
	Step FormStep  `json:"step"`
	Kind FieldKind `json:"kind"`
	// Variant is the key of the words for a field whose label is not the same everywhere.
	// For a PIN in Great Britain it is "PAC", "STAC" or, while it may be either, "GB"; for a
	// member of the address it is the code of the country.
	Variant string `json:"variant,omitempty"`
	// Carrier is the id of the donor carrier, for a field that the carrier's texts explain.
	Carrier string `json:"carrier,omitempty"`
	// PinDays is how many days the carrier's transfer PINs last, if that is known.
	PinDays int `json:"pinDays,omitempty"`
	// Options are the choices of a select.
	Options []FieldOption `json:"options,omitempty"`
	// Optional reports whether the field may stay empty.
	Optional bool `json:"optional"`
	// Initial is the value that the porting holds, unless that is a secret or has an error.
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
	FieldKindCheckbox FieldKind = "checkbox" // has to be checked
	FieldKindSelect   FieldKind = "select"
)

// FieldKinds returns every [FieldKind].
func FieldKinds() []FieldKind {
	return []FieldKind{FieldKindText, FieldKindDate, FieldKindCheckbox, FieldKindSelect}
}

// FieldOption is one value that a select offers. The label is the name of a carrier
// or a state; it is "" where a message catalog has it, and for a country.
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
	SpellCheck     *bool  `json:"spellCheck,omitempty"`     // false for a text, absent otherwise
	MaxLength      int    `json:"maxLength,omitempty"`      // in characters, with room for spaces and hyphens
	// Pattern is a regular expression that the whole text has to match. It can be used for
	// the attribute of HTML, and for a RegExp without a flag or with u or v.
	Pattern     string `json:"pattern,omitempty"`
	Placeholder string `json:"placeholder,omitempty"` // an example of a code that always looks alike
	Max         Date   `json:"max,omitempty"`         // the last day that can be chosen
}

// FormOptions is what a form depends on besides the porting.
type FormOptions struct {
	// Input is what was typed so far. Its country decides which rules the address has, and
	// its donor provider which help is shown.
	Input   Input
	Context Context // what else is known
	Confirm bool    // adds the checkbox DetailsMatch as the last field
}

// Form returns the fields of a form, in form order. They are those that the decision says
// to collect or, if o.Context.Required names fields, those. The address is asked for by its
// members. Its country is one of all, whose names are not in the catalogs.
//
// Without a porting, Form returns the form that creates one, before payment, whatever the
// decision: the phone number, which comes first on the page of the donor provider, the
// donor provider and the address. Its market is that of the context or, if it has none, of
// the phone number in the input.
//
// A secret that the porting holds is optional, unless the porting was declined for that
// secret.
func Form(p *Porting, d Decision, o FormOptions) []FormField {
	return newForm(p, o.Input.submission(), &o.Context).askFor(d.Collect, o.Confirm)
}

// FormFieldFor returns one field as a form asks for it, also if the porting does not
// collect it.
func FormFieldFor(f Field, p *Porting, o FormOptions) FormField {
	return newForm(p, o.Input.submission(), &o.Context).askForOne(f)[0]
}

// form makes the fields of a form. It shares the facts and the rules of a check.
type form struct {
	*check
	asked   [fieldCount + 1]bool // by field index; the last entry stands for any unknown field
	creates bool                 // there is no porting yet
	isBrief bool                 // the countries are left out: 250 of them would take most of an answer's time
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

// askFor returns the fields of a form that collects fields. With confirm, the checkbox
// that confirms them is the last one.
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

// askForOne returns the fields of a form that asks for one field only.
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
	isAsked := f.asked[i] // by its own name, not only as a member of the address
	isHeld := f.keepsSecret(i)
	field.Optional = f.mayBeEmpty(i) && !isAsked || isHeld
	switch {
	case field.Props.InputMode == "":
		field.Kind = FieldKind(field.Props.Type) // a date or a checkbox
	case len(field.Options) > 0 || i == indexAddressCountry:
		field.Kind = FieldKindSelect
		fallthrough
	default:
		field.Props.Pattern = f.patternOf(isAsked, isHeld)
	}
	switch {
	case len(name) > len(addressPrefix) && strings.HasPrefix(string(name), addressPrefix):
		field.Step = FormStepAddress // also for an unknown member: a form has the address in one place
	case f.creates && i == indexPhoneNumber:
		field.Step = FormStepDonorProvider
	case i == indexAccountNumber:
		field.Carrier = f.carrier.ID
	case i == indexAccountPin:
		field.Carrier, field.PinDays = f.carrier.ID, f.carrier.PinDays
	}
}

// variant returns the key of the field's words, if they are not the same everywhere.
func (f *form) variant() string {
	switch {
	case f.index.inAddress():
		return f.country
	case f.index == indexAccountPin && f.isUndecided():
		return market.GB
	}
	return f.kind()
}

// isUndecided reports whether this form also asks whether to move the number, which needs a
// PAC, or to end it, which needs a STAC.
func (f *form) isUndecided() bool {
	return f.market == market.GB && f.asked[indexBehavior] && f.values[indexBehavior].text == ""
}

// options returns the choices for the field, or nil if it is typed.
func (f *form) options() []FieldOption {
	switch f.index {
	case indexDonorProvider:
		return f.carrierOptions()
	case indexAccountType:
		return optionsOf(AccountTypes())
	case indexAddressCountry:
		if f.isBrief {
			return nil
		}
		return optionsOf(market.Countries())
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

// optionsOf returns options without labels: the catalogs have those.
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

// initial returns the value that the porting holds for the field. It returns "" if that
// value has an error or is not among the options.
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

// input has those attributes of a text's input element that are the same for every porting.
type input struct {
	autoComplete   string // "" is "off"
	autoCapitalize string // "" is "none"
	maxLength      int
}

// inputs has the attributes of the fields that are texts.
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

// addProps sets the attributes of an input element for the current field, except for its
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

// hasNumericPins reports whether the carrier's PINs are known to have digits only. If that
// is not known, a numeric keyboard could keep a user from typing a letter.
func (f *form) hasNumericPins() bool {
	pattern := f.carrier.PinPattern
	return pattern != "" && strings.IndexByte(pattern, 'A') < 0
}

// patternOf returns the pattern of the texts that may be typed. A field that is asked for
// by its own name cannot be blank; a secret that the porting holds can.
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
	return spell(pattern)
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
