package codec

import "slices"

// Value is a Go variable that holds one JSON value.
type Value interface {
	Read(r *Reader)               // replaces the variable by the next value
	Write(w *Writer, name string) // writes the variable under the name
	Empty() bool                  // null, false, "", [] or {}
}

// Object is a JSON object: the members this version knows, in the API's order,
// and what else there was.
type Object struct {
	members []known // at most 64
	rest    *Rest   // nil where the object has no memory
}

// known is a member that this version knows.
type known struct {
	name  string
	value Value
}

// NewObject returns an object with room for so many members and none yet. It
// has no memory where rest is nil.
func NewObject(rest *Rest, room int) *Object {
	return &Object{rest: rest, members: make([]known, 0, room)}
}

// Add adds a member, for which there has to be room.
func (o *Object) Add(name string, value Value) {
	i := len(o.members)
	o.members = o.members[:i+1]
	o.members[i] = known{name, value}
}

// Rest remembers of an object that was read what its Go variables cannot hold:
// which members it had, and those this version does not know. The zero value is
// that of an object made in Go, which writes every known member.
type Rest struct {
	read    bool
	present uint64    // bit i: the object had the ith known member
	unknown []*member // sorted by name
}

// Read implements [Value]. An unknown member is kept in the rest.
func (o *Object) Read(r *Reader) {
	if r.peek() != '{' {
		r.refuse()
		return
	}
	rest := Rest{read: true}
	mark := len(r.members)
	r.open()
	for first := true; r.more(first, '}'); first = false {
		m := r.name()
		i := o.find(m.name)
		if i < 0 {
			u := m
			u.value = r.raw()
			r.members = append(r.members, &u)
			continue
		}
		if rest.present&(1<<i) != 0 {
			r.failAt(m.offset, DuplicateKey)
		}
		rest.present |= 1 << i
		o.members[i].value.Read(r)
		r.under(m.name)
	}
	rest.unknown = slices.Clone(r.closeMembers(mark))
	if o.rest != nil {
		*o.rest = rest
	}
}

func (o *Object) find(name string) int {
	for i := range o.members {
		if o.members[i].name == name {
			return i
		}
	}
	return -1
}

// Write implements [Value]: the known members in their order, then the unknown
// ones in the order of their names. A known member that the object read did not
// have is left out while it is empty.
func (o *Object) Write(w *Writer, name string) {
	w.Open(name, '{')
	for i, m := range o.members {
		if o.rest == nil || !o.rest.read || o.rest.present&(1<<i) != 0 || !m.value.Empty() {
			m.value.Write(w, m.name)
		}
	}
	if o.rest != nil {
		for _, u := range o.rest.unknown {
			w.beginAny(u.name)
			w.raw(u.value)
		}
	}
	w.Close('}')
}

// Append appends the JSON to a buffer.
func (o *Object) Append(json []byte) []byte {
	w := NewWriter(json)
	o.Write(w, "")
	return w.Bytes()
}

// Empty reports whether no known member has a value and there is no other.
func (o *Object) Empty() bool {
	for _, m := range o.members {
		if !m.value.Empty() {
			return false
		}
	}
	return o.rest == nil || len(o.rest.unknown) == 0
}

// Has reports whether the object has a value under the name, a known member or
// not: one that is neither null nor "", [] or {}. A known false is no value.
func (o *Object) Has(name string) bool {
	if i := o.find(name); i >= 0 {
		return !o.members[i].value.Empty()
	}
	switch o.unknown(name) {
	case "", "null", `""`, "[]", "{}":
		return false
	}
	return true
}

// HasTrue reports whether the object has true under a name that is no known
// member's.
func (o *Object) HasTrue(name string) bool { return o.unknown(name) == "true" }

// unknown returns the text of an unknown member, "" where there is none.
func (o *Object) unknown(name string) string {
	if o.rest == nil {
		return ""
	}
	return find(o.rest.unknown, name)
}

// Unmarshal reads one document; the error is an [*Error].
func Unmarshal(data []byte, v Value) error {
	r := NewReader(data)
	v.Read(r)
	return r.End()
}

// UnmarshalText reads one document, a string or null, which reads as ""; the
// error is an [*Error].
func UnmarshalText(data []byte) (string, error) {
	var text Text
	err := Unmarshal(data, &text)
	return string(text), err
}
