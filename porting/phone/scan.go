package phone

import "unicode/utf8"

// maxInput is how long a text may be, in bytes: as in libphonenumber.
const maxInput = 250

// scan is the digits of a text.
type scan struct {
	digits [maxInput]byte // from 0 to 9
	count  int
	plus   bool // a plus comes first
	apart  bool // a separator is behind a digit

	transformed [2][maxInput + 4]byte // see strip
	spare       int
}

// read reads the digits of a text that holds a number and nothing else.
func (s *scan) read(text string) Code {
	if len(text) > maxInput {
		return TooLong
	}
	text, isURI := scheme(trim(text))
	var code Code
	if isURI {
		code = s.readURI(text)
	} else {
		code = s.readDigits(text)
	}
	switch {
	case code != "":
		return code
	case s.count == 0:
		return NotANumber
	case s.count < minLength, s.count == minLength && (s.plus || s.apart):
		return TooShort
	}
	return ""
}

// readDigits reads a text of digits, separators and a plus before them.
func (s *scan) readDigits(text string) Code {
	for i := 0; i < len(text); {
		char, size := utf8.DecodeRuneInString(text[i:])
		digit := digitOf(char)
		switch {
		case digit >= 0:
			s.digits[s.count] = byte(digit)
			s.count++
		case char == '+' || char == '＋':
			if s.plus || s.count > 0 {
				return NotANumber
			}
			s.plus = true
		case isSeparator(char):
			s.apart = s.apart || s.count > 0
		case s.count >= minLength && isExtension(text[i:]):
			return HasExtension
		default:
			return NotANumber
		}
		i += size
	}
	return ""
}

// trim removes white space of either end that is not between digits.
func trim(text string) string {
	for len(text) > 0 && isSpace(text[0]) {
		text = text[1:]
	}
	for len(text) > 0 && isSpace(text[len(text)-1]) {
		text = text[:len(text)-1]
	}
	return text
}

func isSpace(c byte) bool { return c == ' ' || c >= '\t' && c <= '\r' }

// digitOf returns the value of a digit, also a full-width or an Arabic one, and
// -1 for anything else.
func digitOf(char rune) int {
	for _, zero := range [...]rune{'0', '０', '٠', '۰'} {
		if char >= zero && char <= zero+9 {
			return int(char - zero)
		}
	}
	return -1
}

// isSeparator reports whether a character groups the digits of a number.
func isSeparator(char rune) bool {
	switch char {
	case ' ', '-', '.', '/', '(', ')', '[', ']', '\u00a0', '\u00ad', '\u2212', '\u3000', '\u30fc',
		'（', '）', '［', '］', '－', '．', '／':
		return true
	}
	return char >= '\u2010' && char <= '\u2015' || // dashes
		char >= '\u2000' && char <= '\u200f' || // spaces and marks of direction
		char >= '\u202a' && char <= '\u202f' || char >= '\u2060' && char <= '\u2069'
}
