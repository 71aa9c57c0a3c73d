package text

import "unicode/utf8"

// SameName reports whether two names are the same but for the case of Latin letters
// and for what is neither a letter nor a digit: "AT&T", "at & t" and "ATT" are,
// and a name of nothing else is the same as "".
func SameName(a, b string) bool {
	rest, found := CutName(a, b)
	return found && NameLength(rest) == 0
}

// CutName returns what follows the beginning of a name, and false where the name
// begins otherwise. It compares as [SameName] does.
func CutName(name, beginning string) (rest string, found bool) {
	for {
		want, wanted := next(beginning)
		if want == 0 {
			return name, true
		}
		letter, after := next(name)
		if letter != want {
			return "", false
		}
		name, beginning = after, wanted
	}
}

// NameLength returns the number of letters and digits in a name.
func NameLength(name string) int {
	for count := 0; ; count++ {
		letter, rest := next(name)
		if letter == 0 {
			return count
		}
		name = rest
	}
}

// next returns the first letter or digit of a name, a Latin letter in lower case,
// and the rest of the name after it. The letter is 0 if there is none.
func next(name string) (letter rune, rest string) {
	for name != "" {
		char, size := utf8.DecodeRuneInString(name)
		name = name[size:]
		switch {
		case 'A' <= char && char <= 'Z':
			return char + 'a' - 'A', name
		case 'a' <= char && char <= 'z', '0' <= char && char <= '9':
			return char, name
		case 'À' <= char && char <= 'Þ' && char != '×':
			return char + 'à' - 'À', name
		case char < 'À', '\u02b0' <= char && char < '\u0300', '\u2000' <= char && char < '\u2c00':
			// spaces, hyphens, apostrophes such as that of Hawaiʻi, signs such as ® and ™
		default:
			return char, name
		}
	}
	return 0, ""
}
