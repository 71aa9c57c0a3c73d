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

// collapse trims and makes one space of several. Invisible characters inside
// stay: in Persian they are part of the spelling.
func collapse(text string) string {
	return clean(trim(text), " ", func(char rune) bool { return false })
}

// compact drops every space, hyphen and invisible character.
func compact(text string) string {
	if isCode(text) {
		return text
	}
	return clean(text, "", func(char rune) bool { return isInvisible(char) || isHyphen(char) })
}

// clean drops some characters, and puts one text in place of spaces.
func clean(text, space string, drops func(rune) bool) string {
	cleaned := make([]byte, 0, len(text))
	spaces := false
	for i := 0; i < len(text); {
		char, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case isSpace(char):
			spaces = true
		case !drops(char):
			if spaces {
				cleaned = append(cleaned, space...)
				spaces = false
			}
			cleaned = append(cleaned, text[i:i+size]...)
		}
		i += size
	}
	return string(cleaned)
}

// upper makes capitals of ASCII letters. Codes have no others.
func upper(text string) string {
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
func isPlain(c byte) bool { return ' ' < c && c < utf8.RuneSelf }

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
	return len(text) > most && utf8.RuneCountInString(text) > most
}

func isSpace(char rune) bool {
	switch {
	case char == ' ', '\t' <= char && char <= '\r', char == 0x85, char == 0xA0, char == 0x1680,
		0x2000 <= char && char <= 0x200A, char == 0x2028, char == 0x2029, char == 0x202F, char == 0x205F, char == 0x3000:
		return true
	}
	return false
}

func isInvisible(char rune) bool {
	switch {
	case 0x200B <= char && char <= 0x200F, 0x202A <= char && char <= 0x202E, 0x2060 <= char && char <= 0x2069, char == 0xFEFF:
		return true
	}
	return false
}

func isHyphen(char rune) bool {
	switch {
	case char == '-', char == 0xAD, 0x2010 <= char && char <= 0x2015, char == 0x2212, char == 0xFE63, char == 0xFF0D:
		return true
	}
	return false
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
