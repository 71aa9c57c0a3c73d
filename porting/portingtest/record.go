package portingtest

import (
	"time"

	"github.com/portin-dev/portin/porting"
)

// record is a porting on the server, and marshals to its JSON. Its methods are the
// things that can happen to it, each at an instant: they set the timestamps and
// counters. No PIN is kept, only that there is one.
type record struct {
	porting.Porting
	country  string // whose rules hold for the number
	project  string // the name of the project it belongs to
	sequence int    // its place in the order of creation

	entered  time.Time // when it came to its status
	since    time.Time // when it came to its status, or was last updated in it
	reminded int       // how many reminders of this status have been sent
	lastTime time.Time // of its last event

	next     step // what happens to it next by itself, as long as it is on the agenda
	position int  // its place on the agenda, or noPosition
}

// transition is what happens to a porting by itself.
type transition int

const (
	noTransition transition = iota
	reminding               // subscribers are reminded of it
	abandonment             // a draft that nobody uses is deleted
	approval                // the user consents
	denial                  // the user does not consent in time
	requesting              // the donor provider is asked for the number
	answering               // the donor provider answers
	expiry                  // the donor provider's window closes
)

// step is a transition and when it is due. The time means nothing if there is no
// transition.
type step struct {
	transition transition
	due        time.Time
}

func (r *record) move(to porting.Status, at time.Time) porting.Timestamp {
	if r.Status != to {
		r.entered, r.reminded = at, 0
	}
	r.Status, r.since = to, at
	return porting.TimestampOf(at)
}

// start puts a draft to use in a subscription.
func (r *record) start(at time.Time, subscription string, needsConsent bool) {
	r.Subscription = subscription
	if needsConsent {
		r.move(porting.StatusInitiated, at)
		return
	}
	r.submit(at)
}

// submit sends a porting to be requested, if nothing is missing.
func (r *record) submit(at time.Time) {
	if len(porting.Missing(&r.Porting)) > 0 {
		r.move(porting.StatusInformationRequired, at)
		return
	}
	r.move(porting.StatusPending, at)
}

// updated follows an update. A declined porting is retried even if nothing
// changed ("Portings API, Update a porting").
func (r *record) updated(at time.Time) {
	switch r.Status {
	case porting.StatusInformationRequired, porting.StatusPending, porting.StatusDeclined:
		r.submit(at)
	}
}

// request asks the donor provider for the number. A day on which it does not
// work is moved to the next one on which it does, and that is the day the
// porting is scheduled for from now on.
func (r *record) request(at time.Time) {
	r.LastRequestedAt = r.move(porting.StatusRequested, at)
	if confirmed, scheduled := confirmedDay(&r.Porting); scheduled {
		r.ScheduledOn = porting.Date(confirmed.String())
	}
}

// setDeclined leaves a code that outlives the declined status, as in the example of
// "Portings API": programs have to look at the status.
func (r *record) setDeclined(at time.Time, code string) {
	r.LastDeclinedAt = r.move(porting.StatusDeclined, at)
	r.DeclinedAttempts++
	r.DeclinedCode = code
	r.DeclinedMessage = "The donor provider declined the porting: " + code + "."
}

func (r *record) complete(at time.Time) { r.CompletedAt = r.move(porting.StatusCompleted, at) }

func (r *record) cancel(at time.Time) { r.CanceledAt = r.move(porting.StatusCanceled, at) }

func (r *record) expire(at time.Time) { r.ExpiredAt = r.move(porting.StatusExpired, at) }

func (r *record) fail(at time.Time) { r.FailedAt = r.move(porting.StatusFailed, at) }
