// Package table reads tables that are written as one text.
package table

import (
	"strings"
	"unicode/utf8"
)

// Cut returns the text before and after a separator, or all of it and "" if there is
// none. strings.Cut, which takes any text as a separator, would add a quarter of a
// kilobyte to the module.
func Cut(text string, separator byte) (before, after string) {
	if i := strings.IndexByte(text, separator); i >= 0 {
		return text[:i], text[i+1:]
	}
	return text, ""
}

// Before returns the text before the first of some ASCII characters, or all of it.
// strings.IndexAny would add almost a kilobyte to the module.
func Before(text, characters string) string {
	for i := range len(text) {
		if strings.IndexByte(characters, text[i]) >= 0 {
			return text[:i]
		}
	}
	return text
}

// Has reports whether a character is in one of the ranges. The text has the first and
// the last character of each range, in ascending order. A range loop over the text
// would add a quarter of a kilobyte to the module.
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
