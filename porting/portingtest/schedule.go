package portingtest

import (
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/internal/civil"
)

// dayBegins is when providers begin to work on a scheduled day, in London.
const dayBegins = 9 * time.Hour

// confirmedDay returns the day on which a scheduled porting takes place: the day
// asked for, or the next working day of England and Wales.
func confirmedDay(p *porting.Porting) (civil.Date, bool) {
	day, scheduled := civil.ParseDate(string(p.ScheduledOn))
	if !scheduled {
		return 0, false
	}
	return civil.WorkingDay(day), true
}

// inLondon returns the instant at which it is so much after midnight on a day in
// London.
func inLondon(day civil.Date, clock time.Duration) time.Time {
	return civil.LondonTime(day, civil.Instant(clock.Milliseconds())).Time()
}

// londonDay returns the day it is in London.
func londonDay(at time.Time) civil.Date { return civil.LondonDate(civil.InstantOf(at)) }
