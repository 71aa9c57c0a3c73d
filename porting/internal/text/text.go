// Package text cleans what people type or paste, and compares the names they
// write. What they paste has characters that nobody means: spaces of every width,
// marks of the direction of writing.
package text

import (
	"unicode/utf8"
	"unsafe"
)

// Of returns bytes as a text, without copying them. Nobody may write to them any more.
func Of(bytes []byte) string { return unsafe.String(unsafe.SliceData(bytes), len(bytes)) }

// Trim returns the text without spaces and invisible characters at both ends.
func Trim(text string) string {
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

// Line returns the text trimmed and without invisible characters, but for joiners
// between letters.
func Line(text string) string { return clean(Trim(text), visible, false) }

// Collapse returns the text as [Line] does, with one space in place of several.
func Collapse(text string) string { return clean(Trim(text), spaced, true) }

// Compact returns a code without spaces, hyphens and invisible characters.
func Compact(text string) string {
	if IsCode(text) {
		return text
	}
	return clean(text, solid, false)
}

// Hyphenated returns a code in which hyphens and single spaces matter, such as a
// date or the postal code of most countries: trimmed, and in plain ASCII.
func Hyphenated(text string) string { return clean(Trim(text), plain, true) }

// clean replaces each character by what become returns for it, an ASCII character
// or the character itself, and leaves out those for which it returns dropped, or
// joining unless they are between letters. With single, it also leaves out a space
// that follows another one.
func clean(text string, become func(rune) rune, single bool) string {
	if isClean(text, become(' ') == ' ', become('-') == '-', single) {
		return text // most texts are clean
	}
	cleaned := make([]byte, len(text))
	end := 0 // of the bytes written to cleaned
	last := rune(0)
	for i := 0; i < len(text); {
		char, size := rune(text[i]), 1
		to := char
		if !isPlain(text[i]) || char == '-' { // other plain characters become themselves
			char, size = utf8.DecodeRuneInString(text[i:])
			to = become(char)
		}
		if to == joining {
			next, _ := utf8.DecodeRuneInString(text[i+size:])
			to = dropped
			if mayBeLetter(last) && mayBeLetter(next) && i+size < len(text) {
				to = char
			}
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
	return Of(cleaned[:end])
}

// isClean reports whether nothing in the text has to be replaced or left out: it is
// plain ASCII, with spaces and hyphens only where they stay, and with single only
// one space at a time.
func isClean(text string, spacesStay, hyphensStay, single bool) bool {
	last := byte(0)
	for i := range len(text) {
		c := text[i]
		switch {
		case c == ' ':
			if !spacesStay || single && last == ' ' {
				return false
			}
		case !isPlain(c), c == '-' && !hyphensStay:
			return false
		}
		last = c
	}
	return true
}

// Upper returns the text with ASCII letters as capitals. Codes have no others.
func Upper(text string) string {
	if !HasBetween(text, 'a', 'z') {
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

// IsCode reports whether the text has only ASCII letters and digits.
func IsCode(text string) bool {
	for i := range len(text) {
		if !IsLetterOrDigit(text[i]) {
			return false
		}
	}
	return true
}

// isPlain reports whether a byte is a visible ASCII character.
func isPlain(c byte) bool { return ' ' < c && c < 0x7f }

// IsUnicode reports whether the text is valid: it has no incomplete character, and
// no U+FFFD, which other programs write in place of one.
func IsUnicode(text string) bool {
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

// IsLongerThan reports whether the text has more characters than a maximum.
func IsLongerThan(text string, maximum int) bool {
	for i := range len(text) {
		if utf8.RuneStart(text[i]) {
			maximum--
		}
	}
	return maximum < 0
}

// HasBetween reports whether the text has an ASCII character from first to last.
func HasBetween(text string, first, last byte) bool {
	for i := range len(text) {
		if first <= text[i] && text[i] <= last {
			return true
		}
	}
	return false
}

// IsLetterOrDigit reports whether a byte is an ASCII letter or digit.
func IsLetterOrDigit(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

// HasLetters reports whether the text has an ASCII letter.
func HasLetters(text string) bool { return HasBetween(text, 'A', 'Z') || HasBetween(text, 'a', 'z') }

// Prefix returns the beginning of a text: at most so many bytes, and no part of a
// character.
func Prefix(text string, most int) string {
	if len(text) <= most {
		return text
	}
	for most > 0 && !utf8.RuneStart(text[most]) {
		most--
	}
	return text[:most]
}
