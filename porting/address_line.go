package porting

import "strings"

// streetOrCity warns of a post office box: donors compare where the holder
// lives.
func (c *check) streetOrCity(text string) {
	inWord := false
	for i := range len(text) {
		was := inWord
		inWord = isWordByte(text[i])
		if !inWord || was || text[i]|0x20 != 'p' {
			continue
		}
		if words := squashed(text[i:]); strings.HasPrefix(words, "pobox") || words == "postofficebox" {
			c.warn(CodePOBox)
			return
		}
	}
}

// squashed returns the first letters and digits of a text in lower case, as
// many as "postofficebox" has.
func squashed(text string) string {
	var squashed []byte
	for i := 0; i < len(text) && len(squashed) < len("postofficebox"); i++ {
		if isWordByte(text[i]) {
			squashed = append(squashed, text[i]|0x20) // which changes no digit
		}
	}
	return string(squashed)
}

func isWordByte(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}
