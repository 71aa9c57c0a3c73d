package phone

import (
	"unicode/utf8"

	"github.com/portin-dev/portin/porting/internal/digit"
	"github.com/portin-dev/portin/porting/internal/table"
)

// maxInput is the maximum length of a text in bytes, as in libphonenumber.
const maxInput = 250

// scan has the digits of a text.
type scan struct {
	digits [maxInput]byte // from 0 to 9
	count  int
	plus   bool   // a plus comes first
	apart  bool   // a separator follows a digit
	tail   string // the text after the last digit
	parts  uint64 // bit i: a sign that no format of a number has follows the first i digits

	transformed [2][maxInput + 4]byte // see strip
	spare       int
}

// read reads the digits of a text that has a number and nothing else.
func (s *scan) read(text string) Code {
	if len(text) > maxInput {
		return TooLong
	}
	text, isURI := scheme(trim(text))
	var code Code
	if isURI {
		code = s.readURI(text)
		s.tail, s.parts = "", 0 // they were those of a part of the URI
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

// readDigits reads a text of digits and separators, perhaps with a plus before them and
// with other signs around the number.
func (s *scan) readDigits(text string) Code {
	for i := 0; i < len(text); {
		char, size := utf8.DecodeRuneInString(text[i:])
		if value := digit.Of(char); value >= 0 {
			s.digits[s.count] = byte(value)
			s.count++
			i += size
			s.tail = text[i:]
			continue
		}
		separates := table.Has(separators, char)
		if !separates || table.Has(dividers, char) {
			s.parts |= 1 << s.count // beyond bit 63 nothing is set: no number has so many digits
		}
		switch {
		case (char == '+' || char == '＋') && s.count == 0:
			s.plus = true
		case s.extensible() && (!separates || mayExtend(char)) && isExtension(text[i:]):
			return HasExtension
		case separates:
			s.apart = s.apart || s.count > 0
		case s.count == 0 && char != '*' && table.Has(signs, char): // *67 is no number
		case s.count > 0 && isNoise(text[i:]):
			return ""
		default:
			return NotANumber
		}
		i += size
	}
	return ""
}

// extensible reports whether the digits are a number that can have an extension.
func (s *scan) extensible() bool { return s.count > minLength || s.count == minLength && !s.plus }

// trim removes the white space at both ends.
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

// separators are the characters that may be between the digits of a number, as ranges:
// the punctuation of libphonenumber, and invisible characters.
const separators = "  ()-/XX[[]]xx~~\u00a0\u00a0\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u180b\u180e" +
	"\u2000\u2015\u202a\u202f\u2053\u2053\u2060\u206f\u2212\u2212\u223c\u223c\u3000\u3000\u30fc\u30fc\u3164\u3164" +
	"\ufe00\ufe0f\ufeff\ufeff\uff08\uff09\uff0d\uff0f\uff3b\uff3b\uff3d\uff3d\uff5e\uff5e\uffa0\uffa0"

// dividers are the separators that no format of a number has. People put them between
// two numbers, or before an extension.
const dividers = "//XXxx~~\u2053\u2053\u223c\u223c\uff0f\uff0f\uff5e\uff5e"

// signs are the characters that may be around a number, as ranges: as in libphonenumber,
// neither letters nor digits. A # is part of an extension.
const signs = "!\"$/:@[`{~\u00a1\u00a9\u00ab\u00b1\u00b4\u00b4\u00b6\u00b8\u00bb\u00bb\u00bf\u00bf" +
	"\u2010\u206f\u20a0\u20cf\u2190\u245f\u2500\u2775\u2794\u2bff\u3001\u3003\u3008\u3020\ufe10\ufe6f" +
	"\uff01\uff02\uff04\uff0f\uff1a\uff20\uff3b\uff40\uff5b\uff65\U0001f300\U0001faff"

// isNoise reports whether a text has nothing but signs and separators.
func isNoise(text string) bool {
	for text != "" {
		char, size := utf8.DecodeRuneInString(text)
		text = text[size:]
		if !table.Has(separators, char) && !table.Has(signs, char) {
			return false
		}
	}
	return true
}
