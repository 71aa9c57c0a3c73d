package codec

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

// Write implements [Value].
func (t *Text) Write(w *Writer, name string) { w.Text(name, string(*t)) }

// Empty implements [Value].
func (t *Text) Empty() bool { return *t == "" }

// NullText is a string or null; null is "" in Go, and "" is null in JSON.
type NullText string

// Read implements [Value].
func (t *NullText) Read(r *Reader) { (*Text)(t).Read(r) }

// Write implements [Value].
func (t *NullText) Write(w *Writer, name string) { w.NullText(name, string(*t)) }

// Empty implements [Value].
func (t *NullText) Empty() bool { return *t == "" }

// Carried is a string or null as [NullText] is, but one that no rule reads: half
// a surrogate pair in it reads as U+FFFD.
type Carried string

// Read implements [Value].
func (t *Carried) Read(r *Reader) {
	lenient := r.lenient
	r.lenient = true
	(*Text)(t).Read(r)
	r.lenient = lenient
}

// Write implements [Value].
func (t *Carried) Write(w *Writer, name string) { w.NullText(name, string(*t)) }

// Empty implements [Value].
func (t *Carried) Empty() bool { return *t == "" }

// Bool is true or false. A null reads as false.
type Bool bool

// Read implements [Value].
func (v *Bool) Read(r *Reader) {
	switch c := r.peek(); c {
	case 't', 'f', 'n':
		r.literal()
		*v = c == 't'
	default:
		r.refuse()
	}
}

// Write implements [Value].
func (v *Bool) Write(w *Writer, name string) { w.Bool(name, bool(*v)) }

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

// Write implements [Value].
func (v *Int) Write(w *Writer, name string) { w.Int(name, int(*v)) }

// Empty implements [Value].
func (v *Int) Empty() bool { return *v == 0 }

// List is an array of strings. A null reads as the empty list.
type List[T ~string] []T

// Read implements [Value].
func (l *List[T]) Read(r *Reader) {
	*l = nil
	r.Array(func() {
		if r.peek() != '"' {
			r.refuse()
			return
		}
		*l = append(*l, T(r.text()))
	})
}

// Write implements [Value].
func (l *List[T]) Write(w *Writer, name string) { Texts(w, name, *l) }

// Empty implements [Value].
func (l *List[T]) Empty() bool { return len(*l) == 0 }
