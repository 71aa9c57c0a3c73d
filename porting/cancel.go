package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/civil"
)

// Cancel says whether a porting can be canceled.
type Cancel struct {
	Allowed bool         `json:"allowed"` // whether it can be canceled now
	Until   *time.Time   `json:"until"`   // when canceling stops being possible, in UTC; nil if unknown
	Reason  CancelReason `json:"reason"`  // why it can or cannot be canceled: the status, or what else decides
	Effect  CancelEffect `json:"effect"`  // what canceling does to the subscription
}

// CancelReason is why a porting can or cannot be canceled: its status, or one of the
// reasons below.
type CancelReason string

// The reasons that are not a status.
const (
	ReasonNotScheduled         CancelReason = "notScheduled"         // requested, and it moves as soon as possible
	ReasonScheduledDateReached CancelReason = "scheduledDateReached" // requested, and the day of the move has begun
	ReasonUnknownStatus        CancelReason = "unknownStatus"
)

// CancelReasons returns every [CancelReason] that is not a [Status].
func CancelReasons() []CancelReason {
	return []CancelReason{ReasonNotScheduled, ReasonScheduledDateReached, ReasonUnknownStatus}
}

// CancelEffect is what canceling does to the subscription.
type CancelEffect string

// EffectNewNumber means that the subscription activates with a new number. To end
// everything, end the subscription instead ("Portings API, Cancel a porting").
const EffectNewNumber CancelEffect = "newNumber"

// CancelEffects returns every [CancelEffect].
func CancelEffects() []CancelEffect { return []CancelEffect{EffectNewNumber} }

// Cancelability says whether the porting can be canceled now ("How Porting In Works,
// Porting Statuses"). A requested porting can be canceled while it is scheduled for a
// later day. Scheduling exists only in the United Kingdom, so days are London's.
func Cancelability(p *Porting, now time.Time) Cancel {
	return p.orEmpty().cancelability(&Clock{Now: now})
}

func (p *Porting) cancelability(clock *Clock) Cancel {
	rule := p.Status.rule()
	cancel := Cancel{Reason: CancelReason(p.Status), Effect: EffectNewNumber}
	switch {
	case rule == &unknownStatus:
		cancel.Reason = ReasonUnknownStatus
	case rule.cancel == always:
		cancel.Allowed = true
	case rule.cancel == whileScheduled:
		p.cancelWhileScheduled(&cancel, clock)
	}
	return cancel
}

func (p *Porting) cancelWhileScheduled(cancel *Cancel, clock *Clock) {
	day, scheduled := civil.ParseDate(string(p.ScheduledOn))
	switch {
	case !scheduled:
		cancel.Reason = ReasonNotScheduled
	case clock.hasReached(civil.LondonMidnight(day)):
		cancel.Reason = ReasonScheduledDateReached
	default:
		until := civil.LondonMidnight(day).Time()
		cancel.Allowed, cancel.Until = true, &until
	}
}

// MarshalJSON implements [encoding/json.Marshaler].
func (c Cancel) MarshalJSON() ([]byte, error) {
	return codec.Marshal(func(w *codec.Writer) { c.write(w, "") })
}

func (c *Cancel) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.Bool("allowed", c.Allowed)
	if c.Until == nil {
		w.Null("until")
	} else {
		w.Text("until", civil.InstantOf(*c.Until).String())
	}
	w.Text("reason", string(c.Reason))
	w.Text("effect", string(c.Effect))
	w.Close('}')
}
