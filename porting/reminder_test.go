package porting_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// stamped is a porting that was declined, requested and completed on different
// days, with room for more members.
const stamped = `{"lastDeclinedAt":"2026-01-10T10:00:00.5Z","lastRequestedAt":"2026-01-09T09:00:00Z","completedAt":"2026-01-11T11:00:00+01:00","createdAt":"2026-01-01T00:00:00Z"`

func TestReminders(t *testing.T) {
	since := time.Date(2026, 2, 27, 23, 30, 0, 0, time.FixedZone("", -3600)) // 28 February in UTC
	for _, c := range []struct {
		status string
		since  time.Time
		want   []string // day and time
	}{
		{"informationRequired", since, []string{
			"1 2026-03-01T00:30:00Z", "2 2026-03-02T00:30:00Z", "3 2026-03-03T00:30:00Z",
			"6 2026-03-06T00:30:00Z", "8 2026-03-08T00:30:00Z", "12 2026-03-12T00:30:00Z",
		}},
		{"informationRequired", time.Time{}, nil}, // the API does not say since when
		{"declined", since, []string{"1 2026-03-01T00:30:00Z", "2 2026-03-02T00:30:00Z", "4 2026-03-04T00:30:00Z", "6 2026-03-06T00:30:00Z"}},
		{"declined", time.Time{}, []string{"1 2026-01-11T10:00:00.5Z", "2 2026-01-12T10:00:00.5Z", "4 2026-01-14T10:00:00.5Z", "6 2026-01-16T10:00:00.5Z"}},
		{"requested", since, []string{"0 2026-02-28T00:30:00Z"}},
		{"requested", time.Time{}, []string{"0 2026-01-09T09:00:00Z"}},
		{"completed", since, []string{"0 2026-02-28T00:30:00Z"}},
		{"completed", time.Time{}, []string{"0 2026-01-11T10:00:00Z"}},
		{"draft", since, nil},
		{"initiated", since, nil},
		{"pending", since, nil},
		{"canceled", since, nil},
		{"expired", since, nil},
		{"failed", since, nil},
		{"ofTheFuture", since, nil},
	} {
		reminders := porting.Reminders(parse(t, stamped+`,"status":"`+c.status+`"}`), c.since)
		got := []string{}
		for _, r := range reminders {
			assert.Equal(t, c.status, string(r.Status))
			assert.Equal(t, time.UTC, r.At.Location())
			got = append(got, text(t, r.Day)+" "+r.At.Format(time.RFC3339Nano))
		}
		assert.Equal(t, append([]string{}, c.want...), got, c.status)
		want, err := json.Marshal(reminders)
		require.NoError(t, err)
		assert.Equal(t, string(want), remindersInJSON(reminders))
	}
}

// remindersInJSON returns reminders as the module answers them.
func remindersInJSON(reminders []porting.Reminder) string {
	return string(written(func(w *codec.Writer) { porting.WriteReminders(w, reminders) }))
}

func TestRemindersOfNothing(t *testing.T) {
	for _, p := range []*porting.Porting{
		nil, {}, {Status: porting.StatusDeclined}, {Status: porting.StatusDeclined, LastDeclinedAt: "yesterday"},
		{Status: porting.StatusRequested, LastDeclinedAt: "2026-01-10T10:00:00Z"},
	} {
		reminders := porting.Reminders(p, time.Time{})
		assert.Equal(t, []porting.Reminder{}, reminders)
		assert.Equal(t, `[]`, remindersInJSON(reminders))
	}
}

func TestRemindersThatNoDateCanSay(t *testing.T) {
	p := &porting.Porting{Status: porting.StatusDeclined}
	end := time.Date(9999, 12, 31, 12, 0, 0, 0, time.UTC)
	assert.Empty(t, porting.Reminders(p, end))
	assert.Len(t, porting.Reminders(p, end.AddDate(0, 0, -2)), 2)
	assert.Empty(t, porting.Reminders(p, end.AddDate(200_000, 0, 0)))
	assert.Empty(t, porting.Reminders(p, end.AddDate(-200_000, 0, 0)))
}
