package porting

import (
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/portin-dev/portin/porting/internal/pattern"
	"github.com/portin-dev/portin/porting/internal/text"
)

const maxName = 100 // characters

// name checks a first or last name. A single ASCII letter is only an initial, but a
// single character of another script may be a name.
func (c *check) name(value string) {
	if text.IsLongerThan(value, maxName) {
		c.report(SeverityError, CodeTooLong, "max", codec.Decimal(maxName))
	}
	if text.HasBetween(value, '0', '9') {
		c.warn(CodeDigits)
	}
	if len(value) == 1 && text.HasLetters(value) {
		c.warn(CodeSingleLetter)
	}
}

const datePattern = `\d{4}-\d{2}-\d{2}`

// Ages, in years.
const (
	maxAge   = 130
	adultAge = 18
)

func (c *check) birthday(value string) {
	day, ok := civil.ParseDate(value)
	switch {
	case !pattern.Match(datePattern, value):
		c.error(CodeFormat)
	case !ok:
		c.error(CodeNotADate)
	case c.clock.isKnown():
		c.age(day)
	}
}

// age checks the age of a person born on a day. Days are those of UTC.
func (c *check) age(day civil.Date) {
	switch {
	case !c.clock.hasReached(day.Midnight()):
		c.error(CodeInFuture)
	case c.clock.hasReached(day.AfterYears(maxAge + 1).Midnight()):
		c.error(CodeTooOld)
	case !c.clock.hasReached(day.AfterYears(adultAge).Midnight()):
		c.warn(CodeUnderage)
	}
}
