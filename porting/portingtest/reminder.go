package portingtest

import (
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/internal/civil"
)

const day = 24 * time.Hour

// reminderDays are the days after which the platform reminds of a porting that
// is still in the status ("Lifecycle Reminders").
var reminderDays = map[porting.Status][]int{
	porting.StatusInformationRequired: {1, 3, 7, 14, 30},
	porting.StatusDeclined:            {1, 3, 7, 14, 30},
	porting.StatusRequested:           {1, 3, 5, 7, 10, 14},
}

// The reminders of a scheduled porting, in London: at 20:00 on the day before, and at
// 08:00 on the day. They replace the reminders for a porting that takes long.
const (
	eveningBefore = 20 * time.Hour
	morningOf     = 8 * time.Hour
)

// nextReminder returns the next reminder of the porting.
func nextReminder(r *record) step {
	if scheduled, ok := scheduledDay(r); ok {
		return nextScheduledReminder(r, scheduled)
	}
	times := reminderDays[r.Status]
	if r.reminded >= len(times) {
		return step{}
	}
	return step{reminding, r.entered.Add(time.Duration(times[r.reminded]) * unit(r.Provider))}
}

// reminderKind returns the last part of the type of a porting's reminders.
func reminderKind(r *record) string {
	if _, scheduled := scheduledDay(r); scheduled {
		return "scheduled"
	}
	return string(r.Status)
}

// unit is what the days of a reminder stand for: minutes where the recipient is
// a test provider.
func unit(provider string) time.Duration {
	switch provider {
	case "test", "t11", "t12":
		return time.Minute
	}
	return day
}

// scheduledDay returns the day a requested porting waits for.
func scheduledDay(r *record) (civil.Date, bool) {
	if r.Status != porting.StatusRequested {
		return 0, false
	}
	scheduled, ok := civil.ParseDate(string(r.ScheduledOn))
	return scheduled, ok && scheduled > londonDay(r.entered)
}

func nextScheduledReminder(r *record, scheduled civil.Date) step {
	times := []time.Time{inLondon(scheduled-1, eveningBefore), inLondon(scheduled, morningOf)}
	if r.entered.After(times[0]) {
		times = times[1:] // requested late in the evening before
	}
	if r.reminded >= len(times) {
		return step{}
	}
	return step{reminding, times[r.reminded]}
}
