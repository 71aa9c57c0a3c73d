package codec

import "strconv"

// Text is a string. A null reads as "".
type Text string

// Read implements [Value].
func (t *Text) Read(r *Reader) {
	switch {
	case r.null():
		*t = ""
	case r.peek() == '"':
		*t = Text(r.text())
	default:
		r.refuse()
	}
}

// Append implements [Value].
func (t *Text) Append(json []byte) []byte { return appendText(json, string(*t)) }

// Empty implements [Value].
func (t *Text) Empty() bool { return *t == "" }

// NullText is a string or null; null is "" in Go, and "" is null in JSON.
type NullText string

// Read implements [Value].
func (t *NullText) Read(r *Reader) { (*Text)(t).Read(r) }

// Append implements [Value].
func (t *NullText) Append(json []byte) []byte {
	if *t == "" {
		return append(json, "null"...)
	}
	return appendText(json, string(*t))
}

// Empty implements [Value].
func (t *NullText) Empty() bool { return *t == "" }

// Bool is true or false. A null reads as false.
type Bool bool

// Read implements [Value].
func (v *Bool) Read(r *Reader) {
	switch r.peek() {
	case 't':
		r.literal("true")
		*v = true
	case 'f':
		r.literal("false")
		*v = false
	case 'n':
		r.literal("null")
		*v = false
	default:
		r.refuse()
	}
}

// Append implements [Value].
func (v *Bool) Append(json []byte) []byte { return strconv.AppendBool(json, bool(*v)) }

// Empty implements [Value].
func (v *Bool) Empty() bool { return !bool(*v) }

// Int is a whole number of at most 9 digits. A null reads as 0.
type Int int

// Read implements [Value].
func (v *Int) Read(r *Reader) {
	if r.null() {
		*v = 0
	} else {
		*v = Int(r.integer())
	}
}

// Append implements [Value].
func (v *Int) Append(json []byte) []byte { return strconv.AppendInt(json, int64(*v), 10) }

// Empty implements [Value].
func (v *Int) Empty() bool { return *v == 0 }

// List is an array of strings. A null reads as the empty list.
type List[T ~string] []T

// Read implements [Value].
func (l *List[T]) Read(r *Reader) {
	*l = nil
	r.array(func() {
		if r.peek() != '"' {
			r.refuse()
			return
		}
		*l = append(*l, T(r.text()))
	})
}

// Append implements [Value].
func (l *List[T]) Append(json []byte) []byte {
	json = append(json, '[')
	for i, text := range *l {
		if i > 0 {
			json = append(json, ',')
		}
		json = appendText(json, string(text))
	}
	return append(json, ']')
}

// Empty implements [Value].
func (l *List[T]) Empty() bool { return len(*l) == 0 }
