package porting

import (
	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/portin-dev/portin/porting/internal/market"
)

// allowedBehavior checks what the porting is for. It can be chosen while the porting
// is a draft, and only in the United Kingdom a porting can end a service without
// moving the number ("Portings API, Create a porting").
func (c *check) allowedBehavior(value string) {
	locked := c.status != "" && c.status != StatusDraft
	switch behavior := Behavior(value); {
	case locked, behavior != BehaviorPortIn && behavior != BehaviorCancelOnly,
		behavior == BehaviorCancelOnly && c.isOutsideGB():
		c.error(CodeNotAllowed)
	}
}

// scheduledOn checks the day of the move. Scheduling exists in the United Kingdom
// only, so the day is a day in London ("Portings API, Create a porting").
func (c *check) scheduledOn(value string) {
	day, ok := civil.ParseDate(value)
	switch {
	case !ok:
		c.error(CodeNotADate)
	case c.clock.isKnown() && c.clock.hasReached(civil.LondonMidnight(day)):
		c.error(CodeNotInFuture)
	case c.market == market.GB:
		if effective := civil.WorkingDay(day); effective != day { // the number moves on that day
			c.warnOf(CodeNonWorkingDay, "effective", effective.String())
		}
		if c.isBeyondCode(day) {
			c.warn(CodeBeyondCode)
		}
	}
	if !c.schedules() {
		c.error(CodeNotSupported)
	}
}

// isBeyondCode reports whether a code will have expired by a day, even if it is given out
// today where that is not known.
func (c *check) isBeyondCode(day civil.Date) bool {
	if c.knowsPinIssued {
		return day > c.pinIssued+codeDays
	}
	return c.clock.isKnown() && !c.clock.hasReached(civil.LondonMidnight(day-codeDays))
}

// schedules reports whether the day of the move can be set. In an update, only where
// [Decide] says that it is editable; otherwise, a market that is not known yet may
// still be the United Kingdom.
func (c *check) schedules() bool {
	return c.market == market.GB || !c.isOutsideGB() && c.purpose != update
}
