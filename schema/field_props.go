package schema

import (
	"cmp"

	"github.com/portin-dev/portin/porting"
)

// Props has the attributes of an input element, under React's names.
type Props struct {
	porting.FieldProps
	Title string `json:"title,omitempty"` // what a browser shows if the pattern does not match
}

// FieldProps returns the attributes of an input element for a field. They depend on the
// porting, which may be nil: a ZIP code, for example, gets a numeric keyboard, and so
// does the PIN of a carrier whose PINs are digits only. A field that this version does
// not know is a text.
func FieldProps(f porting.Field, p *porting.Porting, o FormOptions) Props {
	field := porting.FormFieldFor(f, p, porting.FormOptions{Input: o.Input, Context: o.Context})
	props := Props{FieldProps: field.Props}
	if label := o.Catalog.FieldOfKind(f, field.Variant); props.Pattern != "" {
		props.Title = cmp.Or(label.Hint, label.Label)
	}
	return props
}
