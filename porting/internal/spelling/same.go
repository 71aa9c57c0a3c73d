package spelling

import "unicode/utf8"

// Same reports whether two names are the same but for the case of ASCII letters
// and for what is neither a letter nor a digit: "AT&T", "at & t" and "ATT" are,
// and a name of nothing else is the same as "".
func Same(a, b string) bool {
	for {
		one, restOfA := next(a)
		other, restOfB := next(b)
		if one != other {
			return false
		}
		if one == 0 {
			return true
		}
		a, b = restOfA, restOfB
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
		case r < 'À', '\u2000' <= r && r < '\u2c00': // spaces, hyphens, signs such as ® and ™
		default:
			return r, name
		}
	}
	return 0, ""
}
