package portingtest

import (
	"time"

	"github.com/portin-dev/portin/porting"
)

// nextStep returns what happens next to a porting by itself: a transition to
// another status, or a reminder that is due earlier.
func nextStep(r *record, script Script) step {
	change, reminder := nextChange(r, script), nextReminder(r)
	if reminder.transition != noTransition && (change.transition == noTransition || reminder.due.Before(change.due)) {
		return reminder
	}
	return change
}

// nextChange returns the next transition of a porting to another status.
func nextChange(r *record, script Script) step {
	switch r.Status {
	case porting.StatusDraft:
		return step{abandonment, r.since.Add(DraftLifetime)}
	case porting.StatusInitiated:
		if script.Approves > 0 && script.Approves < TimeToConsent {
			return step{approval, r.since.Add(script.Approves)}
		}
		return step{denial, r.since.Add(TimeToConsent)}
	case porting.StatusPending:
		return step{requesting, r.since.Add(TimeToRequest)}
	case porting.StatusRequested:
		end, answer := windowEnd(r), answerTime(r, script)
		if end.IsZero() || answer.Before(end) {
			return step{answering, answer}
		}
		return step{expiry, end}
	case porting.StatusDeclined:
		if end := windowEnd(r); !end.IsZero() {
			return step{expiry, end}
		}
	}
	return step{}
}

// take changes the porting by a transition to another status. The donor
// provider's answer is the script's.
func (r *record) take(s step, script Script) {
	switch s.transition {
	case approval:
		r.submit(s.due)
	case denial:
		r.fail(s.due)
	case requesting:
		r.request(s.due)
	case expiry:
		r.expire(s.due)
	case answering:
		if code := script.declineOf(r.DeclinedAttempts); code != "" {
			r.setDeclined(s.due, code)
		} else {
			r.complete(s.due)
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
