package schema

import (
	"encoding/json"

	"github.com/portin-dev/portin/porting"
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
}

// FieldProps returns what an input element has to know of a field of a porting,
// which may be nil: in the United States, for example, PINs and ZIP codes are
// typed on a keyboard of digits. A field of the future is a text.
func FieldProps(f porting.Field, p *porting.Porting) Props {
	var props Props
	text := porting.AppendFieldProps(nil, p, f, porting.Input{}, porting.Context{})
	if err := json.Unmarshal(text, &props); err != nil {
		panic(err) // the core writes JSON, whatever it is asked
	}
	return props
}
