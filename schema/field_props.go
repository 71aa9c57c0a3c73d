package schema

import (
	"cmp"

	"github.com/portin-dev/portin/porting"
)

// Props is what an input element has to know of a field, under React's names
// for what HTML calls it.
type Props struct {
	porting.FieldProps
	Title string `json:"title,omitempty"` // what a browser says where the pattern does not match
}

// FieldProps returns what an input element has to know of a field of a porting,
// which may be nil: ZIP codes, for example, and the PINs of carriers that give
// out digits only are typed on a keyboard of digits. A field of the future is a text.
func FieldProps(f porting.Field, p *porting.Porting, o FormOptions) Props {
	field := porting.FormFieldFor(f, p, porting.FormOptions{Input: o.Input, Context: o.Context})
	props := Props{FieldProps: field.Props}
	if label := o.Catalog.FieldOfKind(f, field.Variant); props.Pattern != "" {
		props.Title = cmp.Or(label.Hint, label.Label)
	}
	return props
}
