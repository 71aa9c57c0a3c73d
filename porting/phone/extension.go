package phone

import "unicode/utf8"

// The words before an extension.
var extensionWords = [...]string{"x", "xt", "xtn", "ext", "extn", "extension", "extensión", "int", "anexo", "доб", "ｘ"}

// isExtension reports whether a text that follows a number is an extension: a
// word or a sign for it, and digits.
func isExtension(text string) bool {
	var word [16]byte
	letters, signs, digits := 0, 0, 0
	for i := 0; i < len(text); {
		char, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case digitOf(char) >= 0:
			digits++
		case char == '#' || char == ',' || char == ';' || char == '~' || char == '＃' || char == '～':
			signs++
		case isSeparator(char) || char == ':' || char == '=':
		case digits > 0 || letters+size > len(word):
			return false
		default:
			copy(word[letters:], text[i:i+size])
			if char >= 'A' && char <= 'Z' {
				word[letters] |= 0x20
			}
			letters += size
		}
		i += size
	}
	if digits == 0 {
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
