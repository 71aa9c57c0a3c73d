package main

import (
	"time"

	"github.com/portin-dev/portin/porting"
)

// noticesVerb takes an infinite time for none, and the place of a schedule in
// porting.Schedules.
func noticesVerb(length int, since, schedule float64) int {
	s := porting.ScheduleGuide
	if schedule != 0 {
		s = porting.ScheduleReminders
	}
	return sinceVerb(length, since, func(p *porting.Porting, at time.Time) []byte {
		return porting.AppendNotices(nil, porting.Notices(p, at, s))
	})
}
