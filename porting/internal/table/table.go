// Package table reads tables that stand in a text, a row a line.
package table

import "strings"

// Cut returns what stands in front of a separator and what behind it, which is
// all and nothing where there is none. strings.Cut separates by any text, which
// would be a quarter of a kilobyte of the module.
func Cut(text string, separator byte) (before, after string) {
	if i := strings.IndexByte(text, separator); i >= 0 {
		return text[:i], text[i+1:]
	}
	return text, ""
}
