package codec

// Members calls each member of one object in turn: to read it, to write it, or only to
// look at it.
type Members struct {
	r *Reader // while it reads
	w *Writer // while it writes

	wanted  bool   // every member is written, whether it has a value or not
	present uint64 // as in Rest
	bit     uint64 // the bit of the current member in present

	// While it reads.
	next  member // the next member of the document
	first bool
	more  bool // there is a next member
	taken bool // its value has been read
	found bool // a member has been read since the list began

	// While it looks.
	name string // the name of the member to look at
	any  bool   // look at every member
	seen bool   // the object has the member
	full bool   // the member has a value
}

// takes reports whether a member is to be read or written now: whether it comes next
// in the document, or has to be written.
func (m *Members) takes(name string, empty bool) bool {
	bit := m.bit
	m.bit <<= 1
	switch {
	case m.w != nil:
		return !empty || m.wanted || m.present&bit != 0
	case m.r == nil:
		if m.any || name == m.name {
			m.seen = true
			m.full = m.full || !empty
		}
		return false
	}
	if m.taken {
		m.advance()
	}
	if !m.more || name != m.next.name {
		return false
	}
	m.taken, m.found = true, true
	if m.present&bit != 0 {
		m.r.failAt(m.next.offset, DuplicateKey)
		return false
	}
	m.present |= bit
	return true
}

// advance reads the name of the next member of the document.
func (m *Members) advance() {
	m.r.under(m.next.name)
	m.taken = false
	m.more = m.r.more(m.first, '}')
	m.first = false
	if m.more {
		m.next = m.r.name()
		m.more = m.r.err == nil
	}
}

// Text is a string. A null reads as "".
func (m *Members) Text(name string, text *string) {
	if m.takes(name, *text == "") {
		if m.r != nil {
			*text = m.r.Text()
		} else {
			m.w.Text(name, *text)
		}
	}
}

// NullText is a string or null; null is "" in Go, and "" is null in JSON.
func (m *Members) NullText(name string, text *string) {
	if m.takes(name, *text == "") {
		if m.r != nil {
			*text = m.r.Text()
		} else {
			m.w.NullText(name, *text)
		}
	}
}

// Carried is a string or null as [Members.NullText] is, but no rule depends on it:
// half a surrogate pair in it reads as U+FFFD.
func (m *Members) Carried(name string, text *string) {
	if m.r == nil {
		m.NullText(name, text)
	} else if m.takes(name, false) {
		*text = m.r.Carried()
	}
}

// Bool is true or false. A null reads as false.
func (m *Members) Bool(name string, value *bool) {
	if m.takes(name, !*value) {
		if m.r != nil {
			*value = m.r.bool()
		} else {
			m.w.Bool(name, *value)
		}
	}
}

// NullBool is true, false or null: a nil pointer in Go.
func (m *Members) NullBool(name string, value **bool) {
	if !m.takes(name, *value == nil || !**value) {
		return
	}
	switch {
	case m.r == nil && *value == nil:
		m.w.Null(name)
	case m.r == nil:
		m.w.Bool(name, **value)
	case m.r.null():
		*value = nil
	default:
		*value = new(bool)
		**value = m.r.bool()
	}
}

// Int is a whole number of at most 9 digits. A null reads as 0.
func (m *Members) Int(name string, value *int) {
	if m.takes(name, *value == 0) {
		if m.r != nil {
			*value = m.r.int()
		} else {
			m.w.Int(name, *value)
		}
	}
}

// List is an array of at most [MaxList] strings, in at most [MaxListSize] bytes. A null
// reads as nil.
func List[T ~string](m *Members, name string, list *[]T) {
	if !m.takes(name, len(*list) == 0) {
		return
	}
	if m.r == nil {
		Texts(m.w, name, *list)
		return
	}
	*list = nil
	if m.r.null() {
		return
	}
	*list = []T{}
	start := m.r.pos
	m.r.Array(func() {
		if len(*list) == MaxList || m.r.pos-start > MaxListSize {
			m.r.TooMany()
		}
		if m.r.peek() == '"' {
			*list = append(*list, T(m.r.text()))
		} else {
			m.r.refuse()
		}
	})
}

// NullList is a [List] or null, which is nil in Go.
func NullList[T ~string](m *Members, name string, list *[]T) {
	if m.w == nil || *list != nil {
		List(m, name, list)
	} else if m.takes(name, true) {
		m.w.Null(name)
	}
}

// Object is an object that is never null.
func (m *Members) Object(name string, object Object) {
	if m.takes(name, m.r == nil && object.Empty()) {
		if m.r != nil {
			object.Read(m.r)
		} else {
			object.Write(m.w, name)
		}
	}
}

// NullObject is an object that may be null. The function returns it, after making a
// new one if renew is true. A null leaves it unchanged.
func (m *Members) NullObject(name string, there bool, object func(renew bool) Object) {
	empty := !there
	if there && m.r == nil && (m.w == nil || !m.wanted && m.present&m.bit == 0) {
		empty = object(false).Empty()
	}
	if !m.takes(name, empty) {
		return
	}
	switch {
	case m.r == nil && there:
		object(false).Write(m.w, name)
	case m.r == nil:
		m.w.Null(name)
	case !m.r.null():
		object(true).Read(m.r)
	}
}

// Reader returns the reader of a member that the caller reads, if that member comes
// next in the document, or nil. The member is never written.
func (m *Members) Reader(name string) *Reader {
	if m.takes(name, true) {
		return m.r
	}
	return nil
}
