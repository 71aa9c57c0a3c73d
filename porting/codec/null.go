package codec

// NullObject is an object that may be null: a nil pointer in Go. It returns the
// object behind the pointer, nil if there is none, and first points it to a new
// one if asked to. A null leaves the pointer as it is.
type NullObject func(renew bool) *Object

// Read implements [Value].
func (n NullObject) Read(r *Reader) {
	if !r.null() {
		n(true).Read(r)
	}
}

// Write implements [Value].
func (n NullObject) Write(w *Writer, name string) {
	if o := n(false); o != nil {
		o.Write(w, name)
	} else {
		w.Null(name)
	}
}

// Empty implements [Value].
func (n NullObject) Empty() bool {
	o := n(false)
	return o == nil || o.Empty()
}

// NullBool is true, false or null: a nil pointer in Go.
type NullBool struct{ Pointer **bool }

// Read implements [Value].
func (n NullBool) Read(r *Reader) {
	*n.Pointer = nil
	if !r.null() {
		*n.Pointer = new(bool)
		(*Bool)(*n.Pointer).Read(r)
	}
}

// Write implements [Value].
func (n NullBool) Write(w *Writer, name string) {
	if *n.Pointer == nil {
		w.Null(name)
	} else {
		w.Bool(name, **n.Pointer)
	}
}

// Empty implements [Value].
func (n NullBool) Empty() bool { return *n.Pointer == nil || !**n.Pointer }
