package portingtest

import (
	"time"

	"github.com/portin-dev/portin/porting"
)

// record is a porting on the server; it encodes as a porting. Its methods are
// what can happen to it, each at an instant, and set the timestamps and
// counters that go with it. No PIN is kept, only that there is one.
type record struct {
	porting.Porting
	since time.Time // when it came to its status, or was last updated in it
}

func (r *record) move(to porting.Status, at time.Time) porting.Timestamp {
	r.Status, r.since = to, at
	return porting.TimestampOf(at)
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
	case porting.StatusRequested:
		r.since = at // the donor provider starts over
	}
}

func (r *record) request(at time.Time) {
	r.LastRequestedAt = r.move(porting.StatusRequested, at)
}

// decline leaves a code that outlives the declined status, as in the example of
// "Portings API": programs have to look at the status.
func (r *record) decline(at time.Time, code string) {
	r.LastDeclinedAt = r.move(porting.StatusDeclined, at)
	r.DeclinedAttempts++
	r.DeclinedCode = code
	r.DeclinedMessage = "The donor provider declined the porting: " + code + "."
}

func (r *record) complete(at time.Time) { r.CompletedAt = r.move(porting.StatusCompleted, at) }

func (r *record) cancel(at time.Time) { r.CanceledAt = r.move(porting.StatusCanceled, at) }

func (r *record) expire(at time.Time) { r.ExpiredAt = r.move(porting.StatusExpired, at) }
