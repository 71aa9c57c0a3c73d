package porting_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting"
)

func TestExpires(t *testing.T) {
	const american, british, canadian = "+19595550110", "+447400123456", "+14165550123"
	day := func(month time.Month, day int) time.Time { return time.Date(2026, month, day, 8, 0, 0, 0, time.UTC) }
	request := &porting.Expiry{Earliest: day(1, 31), Latest: day(3, 12)}
	draft := &porting.Expiry{Earliest: day(1, 31), Latest: day(1, 31)}
	for _, test := range []struct {
		status  porting.Status
		number  string
		created porting.Timestamp
		sent    porting.Timestamp
		want    *porting.Expiry
	}{
		{"draft", american, "2026-01-01T08:00:00Z", "2026-01-21T08:00:00Z", draft},
		{"requested", american, "2026-01-01T08:00:00Z", "2026-01-21T08:00:00Z", request},
		{"declined", american, "2026-01-01T08:00:00Z", "2026-01-21T08:00:00Z", request},
		{"declined", american, "2026-01-01T08:00:00Z", "2026-01-21T03:00:00-05:00", request},
		{"declined", "+19591234567", "2026-01-01T08:00:00Z", "2026-01-21T08:00:00Z", request},
		{"declined", american, "2026-01-01T08:00:00Z", "", nil},
		{"declined", american, "2026-01-01T08:00:00Z", "yesterday", nil},
		{"declined", american, "2026-01-01T08:00:00Z", "9999-12-01T08:00:00Z", nil},
		{"declined", american, "2026-01-01T08:00:00Z", "9999-11-11T23:59:59.999Z", &porting.Expiry{
			Earliest: time.Date(9999, 11, 21, 23, 59, 59, 999e6, time.UTC),
			Latest:   time.Date(9999, 12, 31, 23, 59, 59, 999e6, time.UTC),
		}},
		{"pending", american, "2026-01-01T08:00:00Z", "2026-01-21T08:00:00Z", nil},
		{"completed", american, "2026-01-01T08:00:00Z", "2026-01-21T08:00:00Z", nil},
		{"requested", british, "2026-01-01T08:00:00Z", "2026-01-21T08:00:00Z", nil},
		{"declined", canadian, "2026-01-01T08:00:00Z", "2026-01-21T08:00:00Z", nil},
		{"draft", british, "2026-01-01T08:00:00Z", "", draft},
		{"draft", canadian, "2026-01-01T08:00:00Z", "", draft},
		{"draft", "", "2026-01-01T08:00:00Z", "", draft},
	} {
		p := &porting.Porting{
			Status: test.status, PhoneNumber: test.number, CreatedAt: test.created, LastRequestedAt: test.sent,
		}
		assert.Equal(t, test.want, porting.Decide(p, day(1, 22)).Expires, "%+v", test)
	}
}
