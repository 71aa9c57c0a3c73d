package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/carriers"
	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/portin-dev/portin/porting/internal/market"
)

// Expected is when a porting that is waiting should complete.
type Expected struct {
	Usually time.Time `json:"usually"` // when most portings like it have completed, in UTC
	Latest  time.Time `json:"latest"`  // when it should have completed at the latest, in UTC
	Overdue bool      `json:"overdue"` // whether the latest time has passed: offer support
}

// How long a request in the United States takes: minutes to an hour, and a day or
// two for prepaid, regional or previously ported numbers ("How do I port my number
// in the United States").
const (
	usuallyUS = civil.Hour
	latestUS  = 48 * civil.Hour
)

// cutOff is the time of a working day in London until which a number that is asked
// for moves on the next working day (Ofcom, General Condition C7).
const cutOff = 17 * civil.Hour

// expected returns nil where nothing is known: in other countries, for numbers that
// move as landlines do, in other statuses, and before the API has said when the time
// began to run.
func (p *Porting) expected(country string, donor *carriers.Carrier, clock *Clock) *Expected {
	if donor.Wireline {
		return nil
	}
	start, ok := civil.ParseInstant(string(p.LastRequestedAt))
	switch p.Status {
	case StatusPending:
		if created, isCreated := civil.ParseInstant(string(p.CreatedAt)); isCreated && !(ok && start > created) {
			start, ok = created, true
		}
	case StatusRequested:
	default:
		return nil
	}
	usually, latest := start+usuallyUS, start+latestUS
	switch {
	case country == market.GB:
		day, scheduled := civil.ParseDate(string(p.ScheduledOn))
		ok = ok || scheduled
		if !scheduled {
			day = nextWorkingDay(start)
		}
		latest = civil.LondonMidnight(civil.WorkingDay(day) + 1)
		usually = latest
	case country != market.US:
		return nil
	}
	if !ok || !latest.InRange() {
		return nil
	}
	return &Expected{Usually: usually.Time(), Latest: latest.Time(), Overdue: clock.hasReached(latest + 1)}
}

// nextWorkingDay returns the working day on which a number moves that is asked for
// now: the next one, or the one after it where today's cut-off has passed or today is
// a day off ("PAC Code Request", EE: a PAC handed in on a Saturday or a Sunday moves
// the number on Tuesday).
func nextWorkingDay(now civil.Instant) civil.Date {
	today := civil.LondonDate(now)
	next := civil.WorkingDay(today + 1)
	if civil.WorkingDay(today) != today || now >= civil.LondonTime(today, cutOff) {
		next = civil.WorkingDay(next + 1)
	}
	return next
}

// MarshalJSON implements [encoding/json.Marshaler].
func (e Expected) MarshalJSON() ([]byte, error) {
	return codec.Marshal(func(w *codec.Writer) { e.write(w, "") })
}

func (e *Expected) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.Text("usually", civil.InstantOf(e.Usually).String())
	w.Text("latest", civil.InstantOf(e.Latest).String())
	w.Bool("overdue", e.Overdue)
	w.Close('}')
}
