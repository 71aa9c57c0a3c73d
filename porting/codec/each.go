package codec

// Kind returns the first byte of the next value, which tells its type: '{',
// '[', '"', '-' or a digit, 't', 'f' or 'n'. It is 0 after an error and at the
// end.
func (r *Reader) Kind() byte { return r.peek() }

// Skip reads a value of any type and keeps nothing of it.
func (r *Reader) Skip() { r.skip() }

// AllowHalfSurrogates makes the reader read half a surrogate pair, which a text of
// JavaScript may have, as U+FFFD.
func (r *Reader) AllowHalfSurrogates() { r.allowsHalfSurrogates = true }

// Each reads an object whose members are for the caller to read: it is called
// with each name. A name may occur twice.
func (r *Reader) Each(read func(name string)) {
	if r.peek() != '{' {
		r.refuse()
		return
	}
	r.open()
	for first := true; r.more(first, '}'); first = false {
		m := r.name()
		if r.err == nil {
			read(m.name)
			r.under(m.name[:min(len(m.name), maxSegment)])
		}
	}
}

// maxSegment is how many bytes of a name that can be anything are told in the
// path of an error.
const maxSegment = 100
