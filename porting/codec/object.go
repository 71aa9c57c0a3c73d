package codec

import "slices"

// Value is a Go variable that holds one JSON value.
type Value interface {
	Read(r *Reader)            // replaces the variable by the next value
	Append(json []byte) []byte // writes the variable
	Empty() bool               // null, false, "", [] or {}
}

// Member is a named value of an object.
type Member struct {
	Name  string
	Value Value
}

// Object is a JSON object: the members this version knows, in the API's order,
// and what else there was.
type Object struct {
	Members []Member // at most 64
	Rest    *Rest    // nil where the object has no memory
}

// Rest remembers of an object that was read what its Go variables cannot hold:
// which members it had, and those this version does not know. The zero value is
// that of an object made in Go, which writes every known member.
type Rest struct {
	read    bool
	present uint64   // bit i: the object had Members[i]
	unknown []member // sorted by name
}

// Read reads an object. An unknown member is kept in Rest.
func (o Object) Read(r *Reader) {
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
			m.value = r.raw()
			r.members = append(r.members, m)
			continue
		}
		if rest.present&(1<<i) != 0 {
			r.failAt(m.offset, DuplicateKey)
		}
		rest.present |= 1 << i
		o.Members[i].Value.Read(r)
		r.under(m.name)
	}
	rest.unknown = slices.Clone(r.closeMembers(mark))
	if o.Rest != nil {
		*o.Rest = rest
	}
}

func (o Object) find(name string) int {
	for i := range o.Members {
		if o.Members[i].Name == name {
			return i
		}
	}
	return -1
}

// Append writes the object: the known members in their order, then the unknown
// ones in the order of their names. A known member that the object read did not have is left
// out while it is empty.
func (o Object) Append(json []byte) []byte {
	json = append(json, '{')
	start := len(json)
	for i, m := range o.Members {
		if o.Rest != nil && o.Rest.read && o.Rest.present&(1<<i) == 0 && m.Value.Empty() {
			continue
		}
		json = appendName(json, start, m.Name)
		json = m.Value.Append(json)
	}
	if o.Rest != nil {
		for _, u := range o.Rest.unknown {
			json = appendName(json, start, u.name)
			json = append(json, u.value...)
		}
	}
	return append(json, '}')
}

func appendName(json []byte, start int, name string) []byte {
	if len(json) > start {
		json = append(json, ',')
	}
	json = appendText(json, name)
	return append(json, ':')
}

// Empty reports whether no known member has a value and there is no other.
func (o Object) Empty() bool {
	for _, m := range o.Members {
		if !m.Value.Empty() {
			return false
		}
	}
	return o.Rest == nil || len(o.Rest.unknown) == 0
}

// Has reports whether the object has a value under the name, a known member or
// not: one that is neither null nor "", [] or {}. A known false is no value.
func (o Object) Has(name string) bool {
	if i := o.find(name); i >= 0 {
		return !o.Members[i].Value.Empty()
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

// Unmarshal reads one document into the value; the error is an [*Error].
func Unmarshal(data []byte, v Value) error {
	r := NewReader(data)
	v.Read(r)
	return r.End()
}
