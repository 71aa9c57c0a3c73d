package phone

import (
	"unicode/utf8"

	"github.com/portin-dev/portin/porting/internal/digit"
)

// The words before an extension.
var extensionWords = [...]string{
	"x", "xt", "xtn", "ext", "extn", "extension", "extensión", "int", "anexo", "доб", "ｘ",
}

// longestExtension is the maximum number of digits of an extension after the short
// words, as in libphonenumber.
const longestExtension = 9

// mayExtend reports whether a separator can also begin an extension.
func mayExtend(char rune) bool { return char|0x20 == 'x' || char == '~' || char == '～' }

// isExtension reports whether the text after a number is an extension: a word or a sign
// for one, then digits, and perhaps more signs.
func isExtension(text string) bool {
	var word [16]byte
	letters, signs, digits := 0, 0, 0
	apart := false // the word and the digits are apart
	for i := 0; i < len(text); {
		char, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case digit.Of(char) >= 0:
			digits++
		case digits > 0 && char == '#':
		case digits > 0:
			if !isNoise(text[i:]) {
				return false
			}
			size = len(text) - i
		case char == '#' || char == ',' || char == ';' || char == '~' || char == '＃' || char == '～':
			signs++
		case char == ' ' || char == '\u00a0' || char == '-':
			apart = letters+signs > 0
		case char == '.' || char == ':' || char == '=':
			if apart {
				return false
			}
		case letters+size > len(word):
			return false
		default:
			copy(word[letters:], text[i:i+size])
			if char >= 'A' && char <= 'Z' {
				word[letters] |= 0x20
			}
			letters += size
			apart = false
		}
		i += size
	}
	if digits == 0 || digits > longestExtension {
		return false
	}
	if letters == 0 {
		return signs > 0
	}
	for i := range extensionWords {
		if string(word[:letters]) == extensionWords[i] {
			return true
		}
	}
	return false
}
