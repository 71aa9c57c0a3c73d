package porting_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

func TestExpected(t *testing.T) {
	const us, gb = `"phoneNumber":"+18605550123"`, `"phoneNumber":"+447400123456"`
	for _, c := range []struct{ name, porting, usually, latest string }{
		{"US", us + `,"status":"requested","lastRequestedAt":"2026-11-25T12:00:00Z"`, "2026-11-25T13:00:00Z", "2026-11-27T12:00:00Z"},
		{"US, pending", us + `,"status":"pending","createdAt":"2026-11-25T12:00:00Z"`, "2026-11-25T13:00:00Z", "2026-11-27T12:00:00Z"},
		{"US, pending again", us + `,"status":"pending","createdAt":"2026-11-20T12:00:00Z","lastRequestedAt":"2026-11-25T12:00:00Z"`,
			"2026-11-25T13:00:00Z", "2026-11-27T12:00:00Z"},
		{"US, not asked for yet", us + `,"status":"requested","createdAt":"2026-11-25T12:00:00Z"`, "", ""},
		{"US, declined", us + `,"status":"declined","lastRequestedAt":"2026-11-25T12:00:00Z"`, "", ""},
		{"GB, before five", gb + `,"status":"requested","lastRequestedAt":"2026-11-25T16:59:59Z"`, "2026-11-27T00:00:00Z", "2026-11-27T00:00:00Z"},
		{"GB, at five", gb + `,"status":"requested","lastRequestedAt":"2026-11-25T17:00:00Z"`, "2026-11-28T00:00:00Z", "2026-11-28T00:00:00Z"},
		{"GB, at five in summer", gb + `,"status":"requested","lastRequestedAt":"2026-07-01T16:00:00Z"`, "2026-07-03T23:00:00Z", "2026-07-03T23:00:00Z"},
		{"GB, before five in summer", gb + `,"status":"requested","lastRequestedAt":"2026-07-01T15:59:00Z"`, "2026-07-02T23:00:00Z", "2026-07-02T23:00:00Z"},
		{"GB, on a Friday", gb + `,"status":"requested","lastRequestedAt":"2026-11-27T12:00:00Z"`, "2026-12-01T00:00:00Z", "2026-12-01T00:00:00Z"},
		{"GB, on a Friday evening", gb + `,"status":"requested","lastRequestedAt":"2026-11-27T18:00:00Z"`, "2026-12-02T00:00:00Z", "2026-12-02T00:00:00Z"},
		{"GB, on Christmas Eve", gb + `,"status":"requested","lastRequestedAt":"2026-12-24T12:00:00Z"`, "2026-12-30T00:00:00Z", "2026-12-30T00:00:00Z"},
		{"GB, on a Saturday", gb + `,"status":"requested","lastRequestedAt":"2026-11-28T10:00:00Z"`, "2026-12-02T00:00:00Z", "2026-12-02T00:00:00Z"},
		{"GB, on a Sunday evening", gb + `,"status":"requested","lastRequestedAt":"2026-11-29T18:00:00Z"`, "2026-12-02T00:00:00Z", "2026-12-02T00:00:00Z"},
		{"GB, on Christmas Day", gb + `,"status":"requested","lastRequestedAt":"2026-12-25T10:00:00Z"`, "2026-12-31T00:00:00Z", "2026-12-31T00:00:00Z"},
		{"GB, on the Sunday the clocks change", gb + `,"status":"requested","lastRequestedAt":"2026-10-25T16:30:00Z"`, "2026-10-28T00:00:00Z", "2026-10-28T00:00:00Z"},
		{"US, as a landline", us + `,"status":"requested","donorProvider":{"name":"Google Voice"},"lastRequestedAt":"2026-11-25T12:00:00Z"`, "", ""},
		{"US, as a landline, pending", us + `,"status":"pending","donorProvider":{"name":"VoIP.ms"},"createdAt":"2026-11-25T12:00:00Z"`, "", ""},
		{"GB, a name that is a landline's in the US", gb + `,"status":"requested","donorProvider":{"name":"Google Voice"},"lastRequestedAt":"2026-11-25T12:00:00Z"`,
			"2026-11-27T00:00:00Z", "2026-11-27T00:00:00Z"},
		{"GB, confirmed", gb + `,"status":"requested","lastRequestedAt":"2026-11-25T12:00:00Z","scheduledOn":"2026-12-10"`,
			"2026-12-11T00:00:00Z", "2026-12-11T00:00:00Z"},
		{"GB, scheduled for a Saturday", gb + `,"status":"pending","createdAt":"2026-11-25T12:00:00Z","scheduledOn":"2026-11-28"`,
			"2026-12-01T00:00:00Z", "2026-12-01T00:00:00Z"},
		{"Jersey", `"phoneNumber":"+447797123456","status":"requested","lastRequestedAt":"2026-11-25T12:00:00Z"`, "", ""},
		{"the end of time", us + `,"status":"requested","lastRequestedAt":"9999-12-31T12:00:00Z"`, "", ""},
	} {
		p := parse(t, `{`+c.porting+`}`)
		got := porting.Decide(p, noon).Expected
		if c.latest == "" {
			assert.Nil(t, got, c.name)
			continue
		}
		require.NotNil(t, got, c.name)
		latest, err := time.Parse(time.RFC3339, c.latest)
		require.NoError(t, err)
		assert.Equal(t, c.usually, got.Usually.Format(time.RFC3339), c.name)
		assert.Equal(t, latest, got.Latest, c.name)
		assert.False(t, got.Overdue, c.name)
		assert.False(t, porting.Decide(p, latest).Expected.Overdue, c.name)
		assert.True(t, porting.Decide(p, latest.Add(time.Millisecond)).Expected.Overdue, c.name)
	}
}
