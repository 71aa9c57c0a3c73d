package porting

import "github.com/portin-dev/portin/porting/codec"

const maxName = 100 // characters

// name judges a first or last name. One letter is an initial, but one character
// of another script may be a name.
func (c *check) name(text string) {
	if longer(text, maxName) {
		c.report(SeverityError, CodeTooLong, "max", codec.Decimal(maxName))
	}
	if hasASCII(text, '0', '9') {
		c.warn(CodeDigits)
	}
	if len(text) == 1 && hasLetters(text) {
		c.warn(CodeSingleLetter)
	}
}
