package codec

import "github.com/portin-dev/portin/porting/internal/text"

// Reader reads one document. After the first error it reads nothing more: every later
// read leaves its variable unchanged.
type Reader struct {
	data                 string
	pos                  int
	depth                int
	allowsHalfSurrogates bool
	members              []*member // of the objects still open
	walk                 Members   // of the innermost object
	err                  *Error
}

// NewReader returns a reader of one document of at most [MaxSize] bytes.
func NewReader(data []byte) *Reader {
	r := new(Reader)
	if len(data) > MaxSize {
		r.failAt(MaxSize, TooLarge)
	} else {
		r.data = textOf(data) // texts are slices of it, not copies
	}
	return r
}

// End checks that nothing but white space is left and returns the first error,
// an [*Error], or nil.
func (r *Reader) End() error {
	if r.err == nil {
		r.space()
		if r.pos < len(r.data) {
			r.fail(TrailingBytes)
		}
	}
	if r.err == nil { // a nil *Error in an error would not be nil
		return nil
	}
	return r.err
}

func (r *Reader) fail(code ErrorCode) { r.failAt(r.pos, code) }

// unexpected fails at a byte that JSON does not allow there, or at the end.
func (r *Reader) unexpected() {
	if r.pos == len(r.data) {
		r.fail(UnexpectedEnd)
	} else {
		r.fail(UnexpectedByte)
	}
}

func (r *Reader) failAt(offset int, code ErrorCode) {
	if r.err == nil {
		r.err = &Error{Code: code, Offset: offset}
	}
}

// under prefixes the path of an error with the member or element in which it occurred.
func (r *Reader) under(segment string) {
	if r.err == nil {
		return
	}
	if r.err.Path != "" {
		segment += "." + r.err.Path
	}
	r.err.Path = segment
}

// byte returns the next byte, or 0 at the end. A 0 byte in a document is not JSON
// either.
func (r *Reader) byte() byte {
	if r.pos < len(r.data) {
		return r.data[r.pos]
	}
	return 0
}

func (r *Reader) space() {
	for c := r.byte(); c == ' ' || c == '\t' || c == '\n' || c == '\r'; c = r.byte() {
		r.pos++
	}
}

// peek skips white space and returns the next byte, or 0 at the end and after an
// error.
func (r *Reader) peek() byte {
	if r.err != nil {
		return 0
	}
	if c := r.byte(); c > ' ' {
		return c
	}
	r.space()
	return r.byte()
}

// refuse fails at the next value, which has another type than wanted: with WrongType
// if a value begins there.
func (r *Reader) refuse() {
	switch c := r.peek(); {
	case c == '{', c == '[', c == '"', c == '-', isDigit(c), c == 't', c == 'f', c == 'n':
		r.fail(WrongType)
	default:
		r.unexpected()
	}
}

// expect reads one punctuation mark.
func (r *Reader) expect(mark byte) {
	if r.peek() == mark {
		r.pos++
	} else {
		r.unexpected()
	}
}

// open enters an array or an object. Its first byte has been peeked.
func (r *Reader) open() {
	if r.depth == MaxDepth {
		r.fail(TooDeep)
	}
	r.depth++
	r.pos++
}

// more reports whether an element or member follows, and reads the comma
// before it. At the closing mark it leaves the array or object.
func (r *Reader) more(first bool, closing byte) bool {
	switch c := r.peek(); {
	case c == closing:
		r.pos++
		r.depth--
		return false
	case first:
	case c == ',':
		r.pos++
	default:
		r.unexpected()
	}
	return r.err == nil
}

// literal reads null, true or false. Its first byte has been peeked.
func (r *Reader) literal() {
	word := "null"
	switch r.byte() {
	case 't':
		word = "true"
	case 'f':
		word = "false"
	}
	for i := 0; i < len(word); i++ {
		if r.byte() != word[i] {
			r.unexpected()
			return
		}
		r.pos++
	}
}

// bool reads true or false. A null reads as false.
func (r *Reader) bool() bool {
	c := r.peek()
	switch c {
	case 't', 'f', 'n':
		r.literal()
	default:
		r.refuse()
	}
	return c == 't'
}

// null reads a null if one comes next, and reports whether it did.
func (r *Reader) null() bool {
	if r.peek() != 'n' {
		return false
	}
	r.literal()
	return r.err == nil
}

// skip reads a value of any type and keeps nothing of it. The value must be JSON, but
// it may have half a surrogate pair or a name twice: nothing depends on it.
func (r *Reader) skip() {
	switch c := r.peek(); {
	case c == '{':
		r.open()
		for first := true; r.more(first, '}'); first = false {
			r.name()
			r.skip()
		}
	case c == '[':
		r.open()
		for first := true; r.more(first, ']'); first = false {
			r.skip()
		}
	case c == '"':
		r.Carried()
	case c == '-', isDigit(c):
		r.number()
	case c == 't', c == 'f', c == 'n':
		r.literal()
	default:
		r.refuse()
	}
}

// Array reads an array and calls a function for each element. A null has no elements.
func (r *Reader) Array(element func()) {
	if r.null() {
		return
	}
	if r.peek() != '[' {
		r.refuse()
		return
	}
	r.open()
	for i := 0; r.more(i == 0, ']'); i++ {
		element()
		if r.err != nil {
			r.under(Decimal(i))
		}
	}
}

// raw reads a value of any type and returns its text without white space.
func (r *Reader) raw() string {
	r.peek()
	start := r.pos
	r.skip()
	if r.err != nil {
		return ""
	}
	packed := make([]byte, 0, r.pos-start)
	quoted := false
	for i := start; i < r.pos; i++ {
		c := r.data[i]
		if c > ' ' || quoted {
			packed = append(packed, c)
		}
		switch c {
		case '"':
			quoted = !quoted
		case '\\': // it occurs in strings only; a quote after it does not end one
			i++
			packed = append(packed, r.data[i])
		}
	}
	return text.Of(packed)
}
