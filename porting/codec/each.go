package codec

import "github.com/portin-dev/portin/porting/internal/text"

// Kind returns the first byte of the next value, which tells its type: '{', '[', '"',
// '-' or a digit, 't', 'f' or 'n'. It is 0 at the end and after an error.
func (r *Reader) Kind() byte { return r.peek() }

// Skip reads a value of any type and keeps nothing of it.
func (r *Reader) Skip() { r.skip() }

// AllowHalfSurrogates makes the reader accept half a surrogate pair, which a string in
// JavaScript can have. It reads as U+FFFD.
func (r *Reader) AllowHalfSurrogates() { r.allowsHalfSurrogates = true }

// Count returns how many elements the array that comes next has, at most limit, and reads
// nothing. It is 0 for any other value.
func (r *Reader) Count(limit int) (count int) {
	ahead := *r
	if ahead.peek() == '[' {
		ahead.Array(func() {
			if count == limit {
				ahead.TooMany() // which ends it
				return
			}
			count++
			ahead.skip()
		})
	}
	return count
}

// TooMany refuses the next value: there are more of them than anybody needs.
func (r *Reader) TooMany() { r.fail(TooLarge) }

// WrongType makes the reader fail with [WrongType]: a value that was read has not what
// its type wants.
func (r *Reader) WrongType() { r.fail(WrongType) }

// Each reads an object and calls a function with the name of each member, whose value
// the function reads. A name may occur twice.
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
			r.under(text.Prefix(m.name, maxSegment))
		}
	}
}

// maxSegment is the maximum number of bytes of an unknown name in the path of an
// error.
const maxSegment = 100
