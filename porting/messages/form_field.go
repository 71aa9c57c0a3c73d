package messages

import "github.com/portin-dev/portin/porting"

// FieldText is the words of one field of a form.
type FieldText struct {
	Label   string
	Hint    string                // "" where none helps
	Help    string                // the carrier's own instructions; "" where there are none
	Options []porting.FieldOption // of a select, each with a label
}

// FieldText returns the words of one field of porting.Form.
func (c Catalog) FieldText(f porting.FormField) FieldText {
	label := c.FieldOfKind(f.Name, f.Variant)
	text := FieldText{Label: label.Label, Hint: label.Hint, Help: c.fieldHelp(f)}
	if f.Name == porting.FieldAddressState {
		text.Hint = "" // it is for a state that is typed in the United States, where a form has a list
	}
	names := c.Field(f.Name).Options
	for _, option := range f.Options {
		if name, found := names[option.Value]; found {
			option.Label = name
		}
		if option.Label == "" {
			option.Label = option.Value
		}
		text.Options = append(text.Options, option)
	}
	return text
}

// fieldHelp returns the instructions of the field's carrier.
func (c Catalog) fieldHelp(f porting.FormField) string {
	carrier := c.Carrier(f.Carrier)
	switch {
	case f.Name == porting.FieldAccountNumber:
		return carrier.AccountNumber
	case f.Name != porting.FieldAccountPin:
		return ""
	case carrier.Pin == "" || f.PinDays == 0:
		return carrier.Pin
	}
	return carrier.Pin + " " + c.PinDays(f.PinDays)
}
