package spelling

import "unicode/utf8"

// Same reports whether two names are the same but for the case of ASCII letters
// and for what is neither a letter nor a digit: "AT&T", "at & t" and "ATT" are,
// and a name of nothing else is the same as "".
func Same(a, b string) bool {
	rest, found := After(a, b)
	return found && Length(rest) == 0
}

// After returns what follows the beginning of a name, and false where the name
// begins otherwise. It compares as [Same] does.
func After(name, beginning string) (rest string, found bool) {
	for {
		letter, others := next(beginning)
		if letter == 0 {
			return name, true
		}
		first, rest := next(name)
		if first != letter {
			return "", false
		}
		name, beginning = rest, others
	}
}

// Length returns how many letters and digits a name has.
func Length(name string) int {
	for count := 0; ; count++ {
		letter, rest := next(name)
		if letter == 0 {
			return count
		}
		name = rest
	}
}

// next returns the first letter or digit of a name, a small one where ASCII has
// both, and what is behind it, or 0 where there is none.
func next(name string) (letter rune, rest string) {
	for name != "" {
		r, size := utf8.DecodeRuneInString(name)
		name = name[size:]
		switch {
		case 'A' <= r && r <= 'Z':
			return r + 'a' - 'A', name
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			return r, name
		case r < 'À', '\u02b0' <= r && r < '\u0300', '\u2000' <= r && r < '\u2c00':
			// spaces, hyphens, apostrophes such as that of Hawaiʻi, signs such as ® and ™
		default:
			return r, name
		}
	}
	return 0, ""
}
