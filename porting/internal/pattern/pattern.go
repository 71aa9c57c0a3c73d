package pattern

import "strings"

// Match reports whether the whole text matches a pattern. A pattern has no
// anchors and no groups: it is one or more alternatives with "|" between them,
// each a sequence of
//
//	\d              a digit
//	[A-Za-z0-9\d]   a class of ranges, single characters and \d
//	A               any other ASCII character
//
// each of which may be followed by {n}, {m,n} or ?. A quantifier takes as many
// characters as it can and never gives one back, so `\d{1,2}\d` does not match "12",
// as it would elsewhere. A pattern is ASCII; no other character of the text matches.
//
// Such a pattern means the same in ECMAScript, with the flag u or v or without, so it
// can also be used in JSON Schema and for an input element of HTML. Any other text is
// no pattern: Match does not panic, but what it returns has no meaning.
func Match(pattern, text string) bool {
	read, matched := 0, true // how many bytes this alternative has matched
	for pattern != "" {
		if pattern[0] == '|' {
			if matched && read == len(text) {
				return true
			}
			pattern = pattern[1:]
			read, matched = 0, true
			continue
		}
		var set string
		var least, most int
		set, pattern = atom(pattern)
		least, most, pattern = quantifier(pattern)
		times := 0
		for times < most && read < len(text) && contains(set, text[read]) {
			times++
			read++
		}
		matched = matched && times >= least
	}
	return matched && read == len(text)
}

// atom returns what the first atom of a pattern matches, as the inside of a class, and
// the rest of the pattern.
func atom(pattern string) (set, rest string) {
	length := 1
	switch pattern[0] {
	case '[':
		end := strings.IndexByte(pattern, ']')
		if end < 0 {
			return "", ""
		}
		return pattern[1:end], pattern[end+1:]
	case '\\':
		length = min(2, len(pattern))
	}
	return pattern[:length], pattern[length:]
}

// quantifier returns how often an atom occurs, and the rest of the pattern after the
// quantifier, if there is one.
func quantifier(pattern string) (least, most int, rest string) {
	if pattern == "" {
		return 1, 1, ""
	}
	switch pattern[0] {
	case '?':
		return 0, 1, pattern[1:]
	case '{':
		least, rest = number(pattern[1:])
		most = least
		if rest != "" && rest[0] == ',' {
			most, rest = number(rest[1:])
		}
		if rest != "" { // the closing brace
			rest = rest[1:]
		}
		return least, most, rest
	}
	return 1, 1, pattern
}

func number(pattern string) (n int, rest string) {
	for pattern != "" && '0' <= pattern[0] && pattern[0] <= '9' {
		n = n*10 + int(pattern[0]-'0')
		pattern = pattern[1:]
	}
	return n, pattern
}

// contains reports whether a class has a character. The class is what stands between the
// brackets.
func contains(set string, c byte) bool {
	for i := 0; i < len(set); i++ {
		first, last := set[i], set[i]
		if first == '\\' { // \d is the only escape there is
			first, last = '0', '9'
			i++
		} else if i+2 < len(set) && set[i+1] == '-' {
			last = set[i+2]
			i += 2
		}
		if first <= c && c <= last {
			return true
		}
	}
	return false
}
