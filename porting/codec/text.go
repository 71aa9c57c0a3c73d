package codec

import (
	"strings"
	"unicode/utf8"

	"github.com/portin-dev/portin/porting/internal/text"
)

// Text reads a string. A null reads as "".
func (r *Reader) Text() string {
	switch r.peek() {
	case '"':
		return r.text()
	case 'n':
		r.literal()
	default:
		r.refuse()
	}
	return ""
}

// Carried reads a string that no rule depends on. Half a surrogate pair in it reads as
// U+FFFD, and a null as "".
func (r *Reader) Carried() string {
	lenient := r.allowsHalfSurrogates
	r.allowsHalfSurrogates = true
	text := r.Text()
	r.allowsHalfSurrogates = lenient
	return text
}

// text reads a string. Its quote has been peeked.
func (r *Reader) text() string {
	r.pos++
	var unescaped []byte // what comes before start, if there was an escape
	start := r.pos
	for r.err == nil {
		data, i := r.data, r.pos // in registers
		for i < len(data) && data[i] >= ' ' && data[i] < utf8.RuneSelf && data[i] != '"' && data[i] != '\\' {
			i++
		}
		r.pos = i
		switch c := r.byte(); {
		case c == '"':
			rest := r.data[start:r.pos]
			r.pos++
			if unescaped == nil {
				return rest
			}
			return text.Of(append(unescaped, rest...))
		case c == '\\':
			if unescaped == nil {
				unescaped = make([]byte, 0, r.lengthOfText(start))
			}
			unescaped = append(unescaped, r.data[start:r.pos]...)
			unescaped = utf8.AppendRune(unescaped, r.escape())
			start = r.pos
		case c < ' ':
			r.unexpected()
		default:
			char, size := utf8.DecodeRuneInString(r.data[r.pos:])
			if char == utf8.RuneError && size == 1 {
				r.fail(InvalidUTF8)
			}
			r.pos += size
		}
	}
	return ""
}

// lengthOfText returns how many bytes there are until the quote that ends a string, or until
// the end of the document. An escape has more bytes than the character for which it stands.
func (r *Reader) lengthOfText(start int) int {
	end := start
	for end < len(r.data) && r.data[end] != '"' {
		if r.data[end] == '\\' {
			end++
		}
		end++
	}
	return end - start
}

// escapes are pairs: the letter after a backslash, and the character that both stand
// for.
const escapes = `""\\//` + "b\bf\fn\nr\rt\t"

// escape reads one escape; of a surrogate pair, both.
func (r *Reader) escape() rune {
	start := r.pos
	r.pos++ // the backslash
	c := r.byte()
	if c == 'u' {
		r.pos++
		return r.unicodeEscape(start)
	}
	for i := 0; i < len(escapes); i += 2 {
		if c == escapes[i] {
			r.pos++
			return rune(escapes[i+1])
		}
	}
	r.unexpected()
	return 0
}

func (r *Reader) unicodeEscape(start int) rune {
	high := r.hex4()
	if high < 0xd800 || high > 0xdfff || r.err != nil {
		return high
	}
	if high < 0xdc00 && strings.HasPrefix(r.data[r.pos:], `\u`) {
		r.pos += 2
		low := r.hex4()
		if low >= 0xdc00 && low <= 0xdfff {
			return (high-0xd800)<<10 + (low - 0xdc00) + 0x10000
		}
	}
	if !r.allowsHalfSurrogates {
		r.failAt(start, LoneSurrogate)
	}
	return utf8.RuneError
}

func (r *Reader) hex4() rune {
	value := rune(0)
	for range 4 {
		digit := hexDigit(r.byte())
		if digit < 0 {
			r.unexpected()
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
