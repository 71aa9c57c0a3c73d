package messages

import "github.com/portin-dev/portin/porting"

// FieldText is the words of one field of a form.
type FieldText struct {
	Label   string
	Hint    string                // "" where none helps
	Help    string                // the carrier's own instructions; "" where there are none
	Options []porting.FieldOption // of a select, each with a label: for a country without a name in the catalog, its code
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
		name, found := names[option.Value]
		switch {
		case found:
			option.Label = name
		case f.Name == porting.FieldAddressCountry && len(names) > 0:
			continue // an app that takes only some countries names them in its catalog
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
	switch f.Name {
	case porting.FieldAccountNumber:
		return carrier.AccountNumber
	case porting.FieldAccountPin:
		return c.pinHelp(carrier, f.PinDays)
	}
	return ""
}

// pinHelp returns what the carrier calls its PIN, how to get one and how long it works.
func (c Catalog) pinHelp(carrier Carrier, days int) string {
	if carrier.Pin == "" {
		return carrier.PinName
	}
	help := carrier.Pin
	if carrier.PinName != "" {
		help = carrier.PinName + ": " + help
	}
	if days > 0 {
		help += " " + c.PinDays(days)
	}
	return help
}
