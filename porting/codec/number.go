package codec

import "strings"

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// number reads a number, whose first byte has been peeked, and returns its text.
func (r *Reader) number() string {
	start := r.pos
	if r.byte() == '-' {
		r.pos++
	}
	if r.byte() == '0' {
		r.pos++ // no digit may follow a leading zero
	} else {
		r.digits()
	}
	if r.byte() == '.' {
		r.pos++
		r.digits()
	}
	if r.byte()|0x20 == 'e' {
		r.pos++
		if c := r.byte(); c == '+' || c == '-' {
			r.pos++
		}
		r.digits()
	}
	return r.data[start:r.pos]
}

// digits reads one or more digits.
func (r *Reader) digits() {
	if !isDigit(r.byte()) {
		r.unexpected()
	}
	for isDigit(r.byte()) {
		r.pos++
	}
}

// int reads a whole number of at most 9 digits: more would not fit the module's int of
// 32 bits. A null reads as 0.
func (r *Reader) int() int {
	if r.null() {
		return 0
	}
	if c := r.peek(); c != '-' && !isDigit(c) {
		r.refuse()
		return 0
	}
	start := r.pos
	digits, negative := strings.CutPrefix(r.number(), "-")
	value := 0
	for i := range len(digits) { // strconv.Atoi would add 10 KB to the module
		if !isDigit(digits[i]) || len(digits) > 9 {
			r.failAt(start, WrongType)
			return 0
		}
		value = value*10 + int(digits[i]-'0')
	}
	if negative {
		return -value
	}
	return value
}
