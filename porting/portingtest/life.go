package portingtest

import (
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
	// later day, the time counts from 09:00 in London on that day.
	TimeToOutcome = 4 * time.Second
	// DraftLifetime is the age at which an unused draft is deleted ("How
	// Porting In Works").
	DraftLifetime = 30 * 24 * time.Hour
	// TimeToConsent is how long the user has to approve a porting that needs
	// consent, before it fails ("Operations with User Consent").
	TimeToConsent = 5 * time.Hour
	// TimeToExpire is how long an American donor provider's window for a request
	// stays open: the most that "Porting in the US" speaks of.
	TimeToExpire = 50 * 24 * time.Hour
)

// turn is what happens to a porting by itself.
type turn int

const (
	stays turn = iota
	isAbandoned
	isApproved
	fails
	isRequested
	isAnswered
	expires
)

// next returns what happens next to a porting by itself, and when. The instant
// means nothing if it stays as it is.
func next(r *record, script Script) (turn, time.Time) {
	switch r.Status {
	case porting.StatusDraft:
		return isAbandoned, r.since.Add(DraftLifetime)
	case porting.StatusInitiated:
		if script.Approves > 0 && script.Approves < TimeToConsent {
			return isApproved, r.since.Add(script.Approves)
		}
		return fails, r.since.Add(TimeToConsent)
	case porting.StatusPending:
		return isRequested, r.since.Add(TimeToRequest)
	case porting.StatusRequested:
		end, answer := windowEnd(r), answerTime(r, script)
		if end.IsZero() || answer.Before(end) {
			return isAnswered, answer
		}
		return expires, end
	case porting.StatusDeclined:
		if end := windowEnd(r); !end.IsZero() {
			return expires, end
		}
	}
	return stays, time.Time{}
}

// take lets a turn happen to the porting. The donor provider's answer is the
// script's.
func (r *record) take(turn turn, at time.Time, script Script) {
	switch turn {
	case isApproved:
		r.submit(at)
	case fails:
		r.fail(at)
	case isRequested:
		r.request(at)
	case expires:
		r.expire(at)
	case isAnswered:
		if code := script.declineOf(r.DeclinedAttempts); code != "" {
			r.decline(at, code)
		} else {
			r.complete(at)
		}
	}
}

// answerTime returns when the donor provider answers a request.
func answerTime(r *record, script Script) time.Time {
	start := r.since
	if day, scheduled := confirmedDay(&r.Porting); scheduled && day > londonDay(start) {
		start = inLondon(day, dayBegins)
	}
	return start.Add(script.takes())
}

// windowEnd returns when the donor provider's window closes. It is zero outside
// the United States, where none is published.
func windowEnd(r *record) time.Time {
	requested, ok := instantOf(r.LastRequestedAt)
	if !ok || r.country != unitedStates {
		return time.Time{}
	}
	return requested.Add(TimeToExpire)
}

// instantOf reads a timestamp this package has written.
func instantOf(t porting.Timestamp) (time.Time, bool) {
	at, err := time.Parse(time.RFC3339Nano, string(t))
	return at, err == nil
}
