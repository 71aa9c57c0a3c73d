package porting

import "unicode/utf8"

// What people paste has characters around and between the others that nobody
// means: spaces of every width, marks of the direction of writing.

// trim drops such characters at both ends.
func trim(text string) string {
	if text == "" || isPlain(text[0]) && isPlain(text[len(text)-1]) {
		return text
	}
	start, end := len(text), 0
	for i := 0; i < len(text); {
		char, size := utf8.DecodeRuneInString(text[i:])
		if !isSpace(char) && !isInvisible(char) {
			start = min(start, i)
			end = i + size
		}
		i += size
	}
	if start == len(text) {
		return ""
	}
	return text[start:end]
}

// line trims, and drops control characters.
func line(text string) string { return clean(trim(text), printable, false) }

// collapse trims, drops control characters, and makes one space of several.
// Other invisible characters stay: in Persian they are part of the spelling.
func collapse(text string) string { return clean(trim(text), spaced, true) }

// compact makes a code of what matters in one: it drops every space, hyphen and
// invisible character.
func compact(text string) string {
	if isCode(text) {
		return text
	}
	return clean(text, solid, false)
}

// hyphenated makes a code in which hyphens and single spaces matter, such as a
// date or the postal code of most countries.
func hyphenated(text string) string { return clean(trim(text), plain, true) }

// clean puts an ASCII character in place of each, keeps it or leaves it out. Where
// spaces are to be single, it leaves out those behind another.
func clean(text string, become func(rune) rune, single bool) string {
	i := 0
	for i < len(text) && isPlain(text[i]) && text[i] != '-' {
		i++
	}
	if i == len(text) {
		return text // as most do
	}
	cleaned := make([]byte, len(text))
	end := 0 // of what is clean
	last := rune(0)
	for i = 0; i < len(text); {
		char, size := rune(text[i]), 1
		to := char
		if !isPlain(text[i]) || char == '-' { // the others become themselves
			char, size = utf8.DecodeRuneInString(text[i:])
			to = become(char)
		}
		if to != dropped && !(single && to == ' ' && last == ' ') {
			last = to
			if to == char {
				end += copy(cleaned[end:], text[i:i+size])
			} else {
				cleaned[end] = byte(to)
				end++
			}
		}
		i += size
	}
	return string(cleaned[:end])
}

// upper makes capitals of ASCII letters. Codes have no others.
func upper(text string) string {
	if !hasASCII(text, 'a', 'z') {
		return text
	}
	upper := []byte(text)
	for i, c := range upper {
		if 'a' <= c && c <= 'z' {
			upper[i] = c - 'a' + 'A'
		}
	}
	return string(upper)
}

// isCode reports whether a text has nothing but letters and digits of ASCII.
func isCode(text string) bool {
	for i := range len(text) {
		if !isWordByte(text[i]) {
			return false
		}
	}
	return true
}

// isPlain reports whether a byte is a character by itself that one can see.
func isPlain(c byte) bool { return ' ' < c && c < 0x7f }

// isUnicode reports whether a text has no half characters.
func isUnicode(text string) bool {
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		char, size := utf8.DecodeRuneInString(text[i:])
		if char == utf8.RuneError {
			return false
		}
		i += size
	}
	return true
}

// longer reports whether a text has more characters than so many.
func longer(text string, most int) bool {
	for i := range len(text) {
		if utf8.RuneStart(text[i]) {
			most--
		}
	}
	return most < 0
}

// hasASCII reports whether a text has a character between two others.
func hasASCII(text string, first, last byte) bool {
	for i := range len(text) {
		if first <= text[i] && text[i] <= last {
			return true
		}
	}
	return false
}

func isWordByte(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

func hasLetters(text string) bool { return hasASCII(text, 'A', 'Z') || hasASCII(text, 'a', 'z') }
