package portingtest

import (
	"slices"
	"time"

	"github.com/portin-dev/portin/porting"
)

// How long a porting stays where it is. Portings really take minutes to hours
// ("Porting in the US"); those of the test numbers take seconds.
const (
	// TimeToRequest is how long a porting is pending before it is requested.
	TimeToRequest = time.Second
	// TimeToOutcome is how long a porting is requested before it is completed
	// or declined, unless its [Script] says otherwise. If it is scheduled for a
	// later day, the time counts from the start of that day in London.
	TimeToOutcome = 4 * time.Second
	// DraftLifetime is the age at which an unused draft is deleted ("How
	// Porting In Works").
	DraftLifetime = 30 * 24 * time.Hour
)

// event is something that happens to a porting by itself.
type event struct {
	at     time.Time
	happen func(at time.Time)
}

// advance lets everything happen that happened until now.
func (r *record) advance(now time.Time, script Script) {
	for {
		events := r.events(script)
		if len(events) == 0 {
			return
		}
		first := slices.MinFunc(events, func(a, b event) int { return a.at.Compare(b.at) })
		if first.at.After(now) {
			return
		}
		first.happen(first.at)
	}
}

// events returns what may happen next; only the first of it does.
func (r *record) events(script Script) []event {
	switch r.Status {
	case porting.StatusPending:
		return []event{{r.since.Add(TimeToRequest), r.request}}
	case porting.StatusRequested:
		return append(r.expiry(), r.outcome(script))
	case porting.StatusDeclined:
		return r.expiry()
	}
	return nil
}

// outcome is the donor provider's answer.
func (r *record) outcome(script Script) event {
	start := r.since
	if day := porting.Cancelability(&r.Porting, start).Until; day != nil {
		start = *day // a porting can be canceled until the day it is scheduled for
	}
	return event{start.Add(script.takes()), func(at time.Time) {
		if code := script.declineOf(r.DeclinedAttempts); code != "" {
			r.decline(at, code)
		} else {
			r.complete(at)
		}
	}}
}

// expiry is the end of the donor provider's window, as late as it can be. It is
// empty outside the United States, where none is published.
func (r *record) expiry() []event {
	expires := porting.Decide(&r.Porting, r.since).Expires
	if expires == nil {
		return nil
	}
	return []event{{expires.Latest, r.expire}}
}

// abandoned reports whether a draft has not been used for too long.
func (r *record) abandoned(now time.Time) bool {
	return r.Status == porting.StatusDraft && !now.Before(r.since.Add(DraftLifetime))
}
