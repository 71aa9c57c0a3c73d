package codec

import "unicode/utf8"

// text reads a string, whose quote has been peeked.
func (r *Reader) text() string {
	r.pos++
	var unescaped []byte // what comes before start, if there was an escape
	start := r.pos
	for r.err == nil && r.pos < len(r.data) {
		switch c := r.data[r.pos]; {
		case c == '"':
			text := r.data[start:r.pos]
			if unescaped != nil {
				text = append(unescaped, text...)
			}
			r.pos++
			return string(text)
		case c == '\\':
			unescaped = append(unescaped, r.data[start:r.pos]...)
			unescaped = utf8.AppendRune(unescaped, r.escape())
			start = r.pos
		case c < ' ':
			r.fail(UnexpectedByte)
		case c < utf8.RuneSelf:
			r.pos++
		default:
			char, size := utf8.DecodeRune(r.data[r.pos:])
			if char == utf8.RuneError && size == 1 {
				r.fail(InvalidUTF8)
			}
			r.pos += size
		}
	}
	r.fail(UnexpectedEnd)
	return ""
}

// escape reads one escape, and both halves of a surrogate pair.
func (r *Reader) escape() rune {
	start := r.pos
	r.pos++ // the backslash
	if r.pos == len(r.data) {
		return 0 // text sees the end
	}
	c := r.data[r.pos]
	r.pos++
	switch c {
	case '"', '\\', '/':
		return rune(c)
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	case 'u':
		return r.unicodeEscape(start)
	}
	r.failAt(r.pos-1, UnexpectedByte)
	return 0
}

func (r *Reader) unicodeEscape(start int) rune {
	high := r.hex4()
	if high < 0xd800 || high > 0xdfff || r.err != nil {
		return high
	}
	if high < 0xdc00 && r.pos+1 < len(r.data) && r.data[r.pos] == '\\' && r.data[r.pos+1] == 'u' {
		r.pos += 2
		low := r.hex4()
		if low >= 0xdc00 && low <= 0xdfff {
			return (high-0xd800)<<10 + (low - 0xdc00) + 0x10000
		}
	}
	r.failAt(start, LoneSurrogate)
	return 0
}

func (r *Reader) hex4() rune {
	value := rune(0)
	for range 4 {
		if r.pos == len(r.data) {
			r.fail(UnexpectedEnd)
			return 0
		}
		digit := hexDigit(r.data[r.pos])
		if digit < 0 {
			r.fail(UnexpectedByte)
			return 0
		}
		value = value<<4 | digit
		r.pos++
	}
	return value
}

func hexDigit(c byte) rune {
	switch {
	case isDigit(c):
		return rune(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10
	}
	return -1
}
