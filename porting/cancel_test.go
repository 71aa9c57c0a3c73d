package porting_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

func TestCancelabilityOfEveryStatus(t *testing.T) {
	now := time.Date(2026, 1, 15, 12, 0, 0, 0, time.UTC)
	for status, allowed := range map[porting.Status]bool{
		"draft": false, "initiated": true, "informationRequired": true, "pending": true, "declined": true,
		"completed": false, "canceled": false, "expired": false, "failed": false,
	} {
		// A schedule means nothing but in requested.
		for _, day := range []porting.Date{"", "2026-01-14", "2026-01-16"} {
			got := porting.Cancelability(&porting.Porting{Status: status, ScheduledOn: day}, now)
			assert.Equal(t, porting.Cancel{
				Allowed: allowed,
				Reason:  porting.CancelReason(status),
				Effect:  porting.EffectNewNumber,
			}, got)
		}
	}
}

func TestARequestedPortingIsCancelableUntilItsDayInLondon(t *testing.T) {
	for _, test := range []struct {
		day, now, until string // until is "" where it cannot be canceled
	}{
		// Winter: midnight in London is midnight UTC.
		{"2026-01-14", "2026-01-15T12:00:00Z", ""},
		{"2026-01-15", "2026-01-15T12:00:00Z", ""},
		{"2026-01-16", "2026-01-15T12:00:00Z", "2026-01-16T00:00:00Z"},
		{"2026-01-15", "2026-01-14T23:59:59.999Z", "2026-01-15T00:00:00Z"},
		{"2026-01-15", "2026-01-15T00:00:00Z", ""},
		// Summer: an hour earlier.
		{"2026-07-14", "2026-07-15T12:00:00Z", ""},
		{"2026-07-15", "2026-07-15T12:00:00Z", ""},
		{"2026-07-16", "2026-07-15T12:00:00Z", "2026-07-15T23:00:00Z"},
		{"2026-07-15", "2026-07-14T22:59:59.999Z", "2026-07-14T23:00:00Z"},
		{"2026-07-15", "2026-07-14T23:00:00Z", ""},
		// The days the clocks change: 29 March and 25 October 2026.
		{"2026-03-29", "2026-03-28T23:59:59Z", "2026-03-29T00:00:00Z"},
		{"2026-03-30", "2026-03-29T22:59:59Z", "2026-03-29T23:00:00Z"},
		{"2026-10-25", "2026-10-24T22:59:59Z", "2026-10-24T23:00:00Z"},
		{"2026-10-26", "2026-10-25T23:59:59Z", "2026-10-26T00:00:00Z"},
	} {
		now, err := time.Parse(time.RFC3339Nano, test.now)
		require.NoError(t, err)
		want := porting.Cancel{Reason: porting.ReasonScheduledDateReached, Effect: porting.EffectNewNumber}
		if test.until != "" {
			until, err := time.Parse(time.RFC3339Nano, test.until)
			require.NoError(t, err)
			want = porting.Cancel{Allowed: true, Until: &until, Reason: "requested", Effect: porting.EffectNewNumber}
		}
		p := &porting.Porting{Status: porting.StatusRequested, ScheduledOn: porting.Date(test.day)}
		assert.Equal(t, want, porting.Cancelability(p, now), "%+v", test)
		assert.Equal(
			t,
			want,
			porting.Cancelability(p, now.In(time.FixedZone("", -11*3600))),
			"the zone of now does not matter",
		)
	}
}

func TestARequestedPortingWithoutADay(t *testing.T) {
	for _, day := range []porting.Date{"", "soon", "2026-02-30"} {
		p := &porting.Porting{Status: porting.StatusRequested, ScheduledOn: day}
		assert.Equal(t, porting.Cancel{Reason: porting.ReasonNotScheduled, Effect: porting.EffectNewNumber},
			porting.Cancelability(p, time.Time{}))
	}
}
