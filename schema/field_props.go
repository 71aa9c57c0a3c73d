package schema

import (
	"cmp"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// Props is what an input element has to know of a field, under React's names
// for what HTML calls it.
type Props struct {
	Type           string `json:"type"`                     // "text", "tel", "date" or "checkbox"
	AutoComplete   string `json:"autoComplete"`             // an autofill token of WHATWG
	InputMode      string `json:"inputMode,omitempty"`      // the keyboard: "text", "numeric" or "tel"
	AutoCapitalize string `json:"autoCapitalize,omitempty"` // "none", "words" or "characters"
	SpellCheck     *bool  `json:"spellCheck,omitempty"`     // false
	MaxLength      int    `json:"maxLength,omitempty"`      // with room for blanks and hyphens
	Pattern        string `json:"pattern,omitempty"`        // of the whole text: see porting.Pattern
	Title          string `json:"title,omitempty"`          // what a browser says where the pattern does not match
}

// FieldProps returns what an input element has to know of a field of a porting,
// which may be nil: ZIP codes, for example, and the PINs of carriers that give
// out digits only are typed on a keyboard of digits. A field of the future is a text.
// The language of the title is a BCP 47 tag, English where there are no texts in it.
func FieldProps(f porting.Field, p *porting.Porting, lang string) Props {
	props := propsOf(f)
	composed := readObject(porting.AppendForm(nil, p, []porting.Field{f}, porting.Input{}, porting.Context{}))
	for _, hint := range composed.get(string(f)) {
		switch hint.name {
		case "ui:inputType":
			props.InputMode = "numeric"
		case "ui:autocapitalize":
			props.AutoCapitalize, _ = hint.value.(string)
		case "pattern":
			short, _ := hint.value.(string)
			kind, _ := composed.get(string(f)).value("kind").(string)
			label := messages.For(lang).FieldOfKind(f, kind)
			props.Pattern, props.Title = porting.FillPattern(short), cmp.Or(label.Hint, label.Label)
		}
	}
	return props
}

// propsOf returns the props that depend on nothing but the field.
func propsOf(f porting.Field) Props {
	spellCheck := false
	props := Props{Type: "text", AutoComplete: "off", InputMode: "text", AutoCapitalize: "none", SpellCheck: &spellCheck}
	switch f {
	case porting.FieldAccountNumber:
		props.MaxLength = 100
	case porting.FieldAccountPin, porting.FieldBillingPin:
		props.MaxLength = 64
	case porting.FieldFirstName:
		props.AutoComplete, props.AutoCapitalize, props.MaxLength = "given-name", "words", 200
	case porting.FieldLastName:
		props.AutoComplete, props.AutoCapitalize, props.MaxLength = "family-name", "words", 200
	case porting.FieldBirthday:
		return Props{Type: "date", AutoComplete: "bday"}
	case porting.FieldScheduledOn:
		return Props{Type: "date", AutoComplete: "off"}
	case porting.FieldDonorProviderApproval, porting.DetailsMatch:
		return Props{Type: "checkbox", AutoComplete: "off"}
	case porting.FieldAddressLine1:
		props.AutoComplete, props.AutoCapitalize = "address-line1", "words"
	case porting.FieldAddressLine2:
		props.AutoComplete, props.AutoCapitalize = "address-line2", "words"
	case porting.FieldAddressCity:
		props.AutoComplete, props.AutoCapitalize = "address-level2", "words"
	case porting.FieldAddressState:
		props.AutoComplete, props.AutoCapitalize = "address-level1", "characters"
	case porting.FieldAddressPostalCode:
		props.AutoComplete, props.AutoCapitalize, props.MaxLength = "postal-code", "characters", 16
	case porting.FieldAddressCountry:
		props.AutoComplete, props.AutoCapitalize, props.MaxLength = "country", "characters", 2
	case porting.FieldPhoneNumber:
		props.Type, props.AutoComplete, props.InputMode = "tel", "tel", "tel"
	}
	return props
}
