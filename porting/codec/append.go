package codec

import "unicode/utf8"

// appendText writes a string exactly as encoding/json does, so that both give
// the same bytes: characters that could end a script element are escaped, and
// what is not UTF-8 becomes U+FFFD.
func appendText(json []byte, text string) []byte {
	json = append(json, '"')
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			json = appendASCII(json, c)
			i++
			continue
		}
		char, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case char == utf8.RuneError && size == 1:
			json = append(json, `\ufffd`...)
		case char == '\u2028' || char == '\u2029': // line breaks in old JavaScript
			json = append(json, `\u202`...)
			json = append(json, hexDigits[char&0xf])
		default:
			json = append(json, text[i:i+size]...)
		}
		i += size
	}
	return append(json, '"')
}

const hexDigits = "0123456789abcdef"

func appendASCII(json []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(json, '\\', c)
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
	case '<', '>', '&':
	default:
		if c >= ' ' {
			return append(json, c)
		}
	}
	return append(json, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xf])
}
