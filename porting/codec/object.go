package codec

import "slices"

// Object is a JSON object whose members are Go variables.
type Object struct {
	Rest    *Rest          // what the variables cannot hold; nil if nothing of it is kept
	Members func(*Members) // calls each known member, in the API's order; at most 64
	Check   func() string  // what to do about an object that is another one than expected; "" if it is not
}

// Rest holds what a document had that the Go variables of an object cannot hold: which
// known members it had, and its unknown ones. The zero value belongs to an object made
// in Go, which writes every known member.
type Rest struct {
	read    bool
	present uint64    // bit i: the object had the ith known member
	unknown []*member // sorted by name
}

// Read reads the object and keeps unknown members in its Rest, at most [MaxUnknown]. Members in the API's
// order are read in one pass; each that is out of order takes another.
func (o Object) Read(r *Reader) {
	if r.peek() != '{' {
		r.refuse()
		return
	}
	start := r.pos
	mark := len(r.members)
	m := &r.walk
	outer := *m
	*m = Members{r: r, first: true}
	r.open()
	for m.advance(); m.more; {
		m.bit, m.found = 1, false
		o.Members(m)
		if !m.found {
			if len(r.members)-mark == MaxUnknown {
				r.TooMany()
			}
			unknown := m.next
			unknown.value = r.raw()
			r.members = append(r.members, &unknown)
			m.next.name = "" // which no error tells
			m.taken = true
		}
		if m.taken {
			m.advance()
		}
	}
	unknown := slices.Clone(r.closeMembers(mark))
	if o.Rest != nil {
		*o.Rest = Rest{read: true, present: m.present, unknown: unknown}
	}
	*m = outer
	if o.Check != nil && r.err == nil {
		if remedy := o.Check(); remedy != "" {
			r.err = &Error{Code: WrongType, Offset: start, Remedy: remedy}
		}
	}
}

// Write writes the object: the known members in their order, then the unknown ones by
// name. A known member that the document did not have is left out while it is empty:
// null, false, 0, "", [] or {}.
func (o Object) Write(w *Writer, name string) {
	m := &w.walk
	outer := *m
	*m = Members{w: w, bit: 1, wanted: true}
	if o.Rest != nil && o.Rest.read {
		m.wanted, m.present = false, o.Rest.present
	}
	w.Open(name, '{')
	o.Members(m)
	if o.Rest != nil {
		for _, unknown := range o.Rest.unknown {
			w.beginAny(unknown.name)
			w.raw(unknown.value)
		}
	}
	w.Close('}')
	*m = outer
}

// Append appends the JSON to a buffer.
func (o Object) Append(json []byte) []byte {
	w := NewWriter(json)
	o.Write(w, "")
	return w.Bytes()
}

// Empty reports whether no known member has a value and there are no unknown members.
func (o Object) Empty() bool {
	m := Members{any: true}
	o.Members(&m)
	return !m.full && (o.Rest == nil || len(o.Rest.unknown) == 0)
}

// Has reports whether the object has a value under a name, known or not. null, "", []
// and {} are no value, and a known false is none.
func (o Object) Has(name string) bool {
	m := Members{name: name}
	o.Members(&m)
	if m.seen {
		return m.full
	}
	switch o.Unknown(name) {
	case "", "null", `""`, "[]", "{}":
		return false
	}
	return true
}

// HasTrue reports whether an unknown member with a name is true.
func (o Object) HasTrue(name string) bool { return o.Unknown(name) == "true" }

// Unknown returns the JSON of an unknown member, or "".
func (o Object) Unknown(name string) string {
	if o.Rest == nil {
		return ""
	}
	return find(o.Rest.unknown, name)
}

// Unmarshal reads one document with a function such as [Object.Read]. The error is an
// [*Error].
func Unmarshal(data []byte, read func(*Reader)) error {
	r := NewReader(data)
	read(r)
	return r.End()
}

// UnmarshalArguments reads a document that has several arguments as members, each of which
// may be nested as deep as a document that is one argument alone.
func UnmarshalArguments(data []byte, read func(*Reader)) error {
	return Unmarshal(data, func(r *Reader) {
		r.depth--
		read(r)
	})
}

// UnmarshalText reads a document that is a string, or null, which reads as "". The
// error is an [*Error].
func UnmarshalText(data []byte) (text string, err error) {
	r := NewReader(data)
	text = r.Text()
	return text, r.End()
}
