package main

import (
	"math"
	"testing"
	"time"

	"github.com/portin-dev/portin/porting"
)

// notices asks about every status by both schedules.
func notices(t *testing.T, host *host) {
	for _, status := range append(porting.Statuses(), "somethingNew") {
		document := `{"status":"` + string(status) + `",` +
			`"lastRequestedAt":"2026-01-09T09:00:00Z","scheduledOn":"2026-01-12","lastDeclinedAt":"2026-01-10T10:00:00.5Z","declinedCode":"portingDeclined","completedAt":"2026-01-12T00:00:00Z"}`
		p, err := porting.Parse([]byte(document))
		for _, schedule := range porting.Schedules() {
			for _, since := range []float64{math.Inf(1), 1_768_000_000_123} {
				var at time.Time // infinity stands for no time
				if !math.IsInf(since, 1) {
					at = time.UnixMilli(int64(since))
				}
				want, refused := native(t, porting.Notices(p, at, schedule), "porting", err)
				question := `{"porting":` + document + `,"schedule":"` + string(schedule) + `"}`
				assertSame(t, host, want, refused, "notices", question, since)
			}
		}
	}
	want := `{"code":"invalidArgument","reason":"wrongType","path":"since","offset":0}`
	assertSame(t, host, want, true, "notices", `{}`, math.NaN())
}
