package codec

import "slices"

// Object is a JSON object whose members are Go variables.
type Object struct {
	Rest    *Rest          // what the variables cannot hold; nil for an object without a memory
	Members func(*Members) // has each of the members that this version knows, at most 64, in the API's order
}

// Rest remembers of an object that was read what its Go variables cannot hold:
// which members it had, and those this version does not know. The zero value is
// that of an object made in Go, which writes every known member.
type Rest struct {
	read    bool
	present uint64    // bit i: the object had the ith known member
	unknown []*member // sorted by name
}

// Read reads the object. An unknown member is kept in the rest. Members that come
// in the API's order are read in one go; each that does not takes one more.
func (o Object) Read(r *Reader) {
	if r.peek() != '{' {
		r.refuse()
		return
	}
	mark := len(r.members)
	m := &r.walk
	outer := *m
	*m = Members{r: r, first: true}
	r.open()
	for m.advance(); m.more; {
		m.bit, m.found = 1, false
		o.Members(m)
		if !m.found {
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
}

// Write writes the object: the known members in their order, then the unknown
// ones in the order of their names. A known member that the object read did not
// have is left out while it is empty: null, false, 0, "", [] or {}.
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

// Empty reports whether no known member has a value and there is no other.
func (o Object) Empty() bool {
	m := Members{any: true}
	o.Members(&m)
	return !m.full && (o.Rest == nil || len(o.Rest.unknown) == 0)
}

// Has reports whether the object has a value under the name, a known member or
// not: one that is neither null nor "", [] or {}. A known false is no value.
func (o Object) Has(name string) bool {
	m := Members{name: name}
	o.Members(&m)
	if m.seen {
		return m.full
	}
	switch o.unknown(name) {
	case "", "null", `""`, "[]", "{}":
		return false
	}
	return true
}

// HasTrue reports whether the object has true under a name that is no known
// member's.
func (o Object) HasTrue(name string) bool { return o.unknown(name) == "true" }

// unknown returns the text of an unknown member, "" where there is none.
func (o Object) unknown(name string) string {
	if o.Rest == nil {
		return ""
	}
	return find(o.Rest.unknown, name)
}

// Unmarshal reads one document by a function such as [Object.Read]; the error is
// an [*Error].
func Unmarshal(data []byte, read func(*Reader)) error {
	r := NewReader(data)
	read(r)
	return r.End()
}

// UnmarshalText reads one document, a string or null, which reads as ""; the
// error is an [*Error].
func UnmarshalText(data []byte) (text string, err error) {
	r := NewReader(data)
	text = r.Text()
	return text, r.End()
}
