package codec

import "unicode/utf8"

// appendText writes a string exactly as encoding/json does, so that both give
// the same bytes: characters that could end a script element are escaped, and
// what is not UTF-8 becomes U+FFFD.
func appendText(json []byte, text string) []byte {
	json = append(json, '"')
	start := 0 // of what is to be copied as it is
	for i := 0; i < len(text); {
		if plain(text[i]) {
			i++
			continue
		}
		char, size := utf8.DecodeRuneInString(text[i:])
		if char >= utf8.RuneSelf && char != '\u2028' && char != '\u2029' && (char != utf8.RuneError || size > 1) {
			i += size
			continue
		}
		json = append(json, text[start:i]...)
		json = appendEscape(json, char)
		i += size
		start = i
	}
	json = append(json, text[start:]...)
	return append(json, '"')
}

// plain reports whether a byte is a character by itself that needs no escape.
func plain(c byte) bool {
	return c >= ' ' && c < utf8.RuneSelf && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&'
}

func appendEscape(json []byte, char rune) []byte {
	switch char {
	case '"', '\\':
		return append(json, '\\', byte(char))
	case '\b':
		return append(json, `\b`...)
	case '\f':
		return append(json, `\f`...)
	case '\n':
		return append(json, `\n`...)
	case '\r':
		return append(json, `\r`...)
	case '\t':
		return append(json, `\t`...)
	}
	json = append(json, `\u`...)
	for shift := 12; shift >= 0; shift -= 4 {
		json = append(json, "0123456789abcdef"[char>>shift&0xf])
	}
	return json
}
