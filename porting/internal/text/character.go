package text

import (
	"github.com/portin-dev/portin/porting/internal/digit"
	"github.com/portin-dev/portin/porting/internal/table"
)

// The characters that a text may lose, as pairs of the first and last character of a
// range. The patterns of forms have the same ranges.
const (
	// spaces is Unicode's White_Space.
	spaces = "\t\r  \u0085\u0085\u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000"

	// controls is Unicode's category Cc without the spaces.
	controls = "\x00\x08\x0e\x1f\x7f\u0084\u0086\u009f"

	// invisibles is Unicode's Default_Ignorable_Code_Point, and U+2800, the pattern
	// of Braille without a dot. Fonts show nothing for them, so people do not see that
	// they typed or pasted them.
	invisibles = "\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u17b4\u17b5\u180b\u180f\u200b\u200f\u202a\u202e" +
		"\u2060\u206f\u2800\u2800\u3164\u3164\ufe00\ufe0f\ufeff\ufeff\uffa0\uffa0\ufff0\ufff8" +
		"\U0001bca0\U0001bca3\U0001d173\U0001d17a\U000e0000\U000e0fff"

	// hyphens are what people write in place of the one of ASCII between the parts of a code.
	hyphens = "\u2010\u2015\u2212\u2212\ufe58\ufe58\ufe63\ufe63\uff0d\uff0d"
)

// What [clean] leaves out.
const (
	dropped = -1
	joining = -2 // kept between letters
)

// isSpace reports whether a character is a space of any width, or a line's end.
func isSpace(char rune) bool { return table.Has(spaces, char) }

// isControl reports whether a character is meant for a machine, such as NUL.
func isControl(char rune) bool { return table.Has(controls, char) }

// isInvisible reports whether fonts show neither the character nor a space for it.
func isInvisible(char rune) bool { return isControl(char) || table.Has(invisibles, char) }

// isJoiner reports whether the character joins letters, or keeps them apart. Texts
// in Persian and in the scripts of India are spelled with them.
func isJoiner(char rune) bool { return char == '\u200c' || char == '\u200d' }

// mayBeLetter reports whether the character is a letter of ASCII, or one beyond it
// that is seen and no space. Marks count, since joiners follow them, too.
func mayBeLetter(char rune) bool {
	if char < 0x80 {
		return 'a' <= char|0x20 && char|0x20 <= 'z'
	}
	return !isSpace(char) && !isInvisible(char)
}

// isUsual reports whether a character is the usual space or a visible one of ASCII, as most
// are. No table has to be looked at for those.
func isUsual(char rune) bool { return ' ' <= char && char < 0x7f }

// visible leaves out what nobody sees.
func visible(char rune) rune {
	switch {
	case isUsual(char):
		return char
	case isJoiner(char):
		return joining
	case isInvisible(char):
		return dropped
	}
	return char
}

// spaced makes the usual space of any, and leaves out what nobody sees.
func spaced(char rune) rune {
	if !isUsual(char) && isSpace(char) {
		return ' '
	}
	return visible(char)
}

// solid returns dropped for a space or a hyphen, and the plain character for any other.
func solid(char rune) rune {
	char = plain(char)
	if char == ' ' || char == '-' {
		return dropped
	}
	return char
}

// plain returns the character of ASCII that a code has in place of another: a
// space and a hyphen for all that look like one, and a digit or a letter for one
// of full width, and a digit for one of any script, as in telephone numbers. It
// drops what is invisible.
func plain(char rune) rune {
	switch {
	case isUsual(char):
		return char
	case isSpace(char):
		return ' '
	case table.Has(hyphens, char):
		return '-'
	case isInvisible(char):
		return dropped
	case '！' <= char && char <= '～':
		return char - '！' + '!'
	}
	if value := digit.Of(char); value >= 0 {
		return rune('0' + value)
	}
	return char
}
