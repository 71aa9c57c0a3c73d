// Package table reads tables that stand in a text.
package table

import (
	"strings"
	"unicode/utf8"
)

// Cut returns what stands in front of a separator and what behind it, which is
// all and nothing where there is none. strings.Cut separates by any text, which
// would be a quarter of a kilobyte of the module.
func Cut(text string, separator byte) (before, after string) {
	if i := strings.IndexByte(text, separator); i >= 0 {
		return text[:i], text[i+1:]
	}
	return text, ""
}

// Has reports whether a character is in one of some ranges. Each is two characters
// of a text, the first and the last of it, and they are in ascending order. A loop
// over the text would be a quarter of a kilobyte of the module.
func Has(ranges string, char rune) bool {
	for ranges != "" {
		first, size := utf8.DecodeRuneInString(ranges)
		ranges = ranges[size:]
		last, size := utf8.DecodeRuneInString(ranges)
		ranges = ranges[size:]
		if char <= last {
			return char >= first
		}
	}
	return false
}

// HasCode reports whether a code is in a list of two-letter codes with spaces
// between them.
func HasCode(codes, code string) bool {
	for i := 0; i+2 <= len(codes); i += 3 {
		if codes[i:i+2] == code {
			return true
		}
	}
	return false
}
