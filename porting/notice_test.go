package porting_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
)

var noticeSince = time.Date(2026, 11, 1, 9, 30, 0, 0, time.UTC)

// noticesOf writes notices as "turn+day" in one line.
func noticesOf(notices []porting.Notice) string {
	all := []string{}
	for _, n := range notices {
		all = append(all, string(n.Kind)+" "+string(n.Turn)+" "+strconv.Itoa(n.Day))
	}
	return strings.Join(all, ", ")
}

func TestNotices(t *testing.T) {
	for _, c := range []struct {
		status   porting.Status
		schedule porting.Schedule
		want     string
	}{
		{"requested", "guide", "requested first 0"},
		{"completed", "guide", "completed first 0"},
		{"declined", "guide", "declined first 1, declined again 2, declined again 4, declined last 6"},
		{
			"informationRequired", "guide", "informationRequired first 1, informationRequired again 2, " +
				"informationRequired again 3, informationRequired again 6, informationRequired again 8, " +
				"informationRequired last 12",
		},
		{"requested", "", "requested first 0"},
		{"requested", "somethingNew", "requested first 0"},
		{
			"requested", "reminders", "requested first 1, requested again 3, requested again 5, requested again 7, " +
				"requested again 10, requested last 14",
		},
		{
			"declined", "reminders",
			"declined first 1, declined again 3, declined again 7, declined again 14, declined last 30",
		},
		{
			"informationRequired", "reminders", "informationRequired first 1, informationRequired again 3, " +
				"informationRequired again 7, informationRequired again 14, informationRequired last 30",
		},
		{"completed", "reminders", ""},
		{"pending", "guide", ""}, {"pending", "reminders", ""}, {"draft", "guide", ""}, {"somethingNew", "reminders", ""},
	} {
		notices := porting.Notices(&porting.Porting{Status: c.status}, noticeSince, c.schedule)
		assert.Equal(t, c.want, noticesOf(notices), "%s %s", c.status, c.schedule)
		for _, n := range notices {
			assert.Equal(t, c.status, n.Status)
			assert.Equal(t, noticeSince.AddDate(0, 0, n.Day), n.At)
		}
	}
}

func TestNoticesOfTheGuideAreTheReminders(t *testing.T) {
	for _, status := range append(porting.Statuses(), "somethingNew") {
		p := &porting.Porting{
			Status: status, ScheduledOn: "2026-11-05",
			LastRequestedAt: "2026-11-01T00:00:00Z", LastDeclinedAt: "2026-11-02T00:00:00Z",
		}
		for _, since := range []time.Time{{}, noticeSince} {
			reminders := []porting.Reminder{}
			for _, n := range porting.Notices(p, since, porting.ScheduleGuide) {
				reminders = append(reminders, porting.Reminder{Status: n.Status, Day: n.Day, At: n.At})
			}
			assert.Equal(t, porting.Reminders(p, since), reminders, status)
		}
	}
	assert.Empty(t, porting.Notices(nil, noticeSince, porting.ScheduleGuide))
	assert.Empty(t, porting.Notices(&porting.Porting{Status: "declined"}, time.Time{}, porting.ScheduleReminders))
}

func TestAScheduledMoveIsAnnouncedInLondonsTime(t *testing.T) {
	for _, c := range []struct{ day, evening, morning string }{
		{"2026-11-20", "2026-11-19T20:00:00Z", "2026-11-20T08:00:00Z"},
		{"2026-07-20", "2026-07-19T19:00:00Z", "2026-07-20T07:00:00Z"},
		{"2026-03-30", "2026-03-29T19:00:00Z", "2026-03-30T07:00:00Z"}, // the clocks went forward on Sunday
		{"2026-03-29", "2026-03-29T19:00:00Z", "2026-03-30T07:00:00Z"}, // a Sunday: the move is on Monday
		{"2026-10-25", "2026-10-25T20:00:00Z", "2026-10-26T08:00:00Z"},
		{"2026-12-25", "2026-12-28T20:00:00Z", "2026-12-29T08:00:00Z"}, // as portingtest has it, too
		{"9999-12-31", "9999-12-30T20:00:00Z", "9999-12-31T08:00:00Z"},
	} {
		p := &porting.Porting{Status: "requested", ScheduledOn: porting.Date(c.day)}
		notices := porting.Notices(p, time.Time{}, porting.ScheduleReminders)
		require.Equal(t, "scheduled first -1, scheduled last 0", noticesOf(notices), c.day)
		assert.Equal(t, c.evening, notices[0].At.Format(time.RFC3339))
		assert.Equal(t, c.morning, notices[1].At.Format(time.RFC3339))
		assert.Empty(t, porting.Notices(p, time.Time{}, porting.ScheduleGuide))
	}
	p := &porting.Porting{Status: "requested", ScheduledOn: "2026-11-05"}
	notices := porting.Notices(p, noticeSince, porting.ScheduleReminders)
	assert.Equal(t, "requested first 1, requested again 3, scheduled first -1, scheduled last 0, requested again 5, "+
		"requested again 7, requested again 10, requested last 14", noticesOf(notices))
	for _, day := range []porting.Date{"", "soon", "2026-02-30"} {
		p.ScheduledOn = day
		assert.NotContains(t, noticesOf(porting.Notices(p, noticeSince, porting.ScheduleReminders)), "scheduled")
	}
	p = &porting.Porting{Status: "declined", ScheduledOn: "2026-11-05"}
	assert.NotContains(t, noticesOf(porting.Notices(p, noticeSince, porting.ScheduleReminders)), "scheduled")
}

func TestTheActionIsThatOfTheDeclineOrTheStatus(t *testing.T) {
	action := func(status porting.Status, code string) porting.NoticeAction {
		p := &porting.Porting{Status: status, DeclinedCode: code}
		return porting.Notices(p, noticeSince, porting.ScheduleGuide)[0].Action
	}
	for _, code := range append(decline.Codes(), "", "somethingNew") {
		assert.Equal(t, string(decline.Lookup(code).Action), string(action("declined", code)), code)
		assert.Contains(t, porting.NoticeActions(), action("declined", code))
		assert.EqualValues(t, "provideInformation", action("informationRequired", code), "the code may outlive the decline")
	}
	assert.EqualValues(t, "wait", action("requested", ""))
	assert.EqualValues(t, "done", action("completed", ""))
}

// Every instant that is written is one that is read.
func TestNoticesOfEveryYear(t *testing.T) {
	for _, day := range []porting.Date{"0000-01-01", "0000-01-02", "0001-01-01", "9999-12-30", "9999-12-31"} {
		for _, at := range []string{"0000-01-01T00:00:00Z", "0000-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-12:00"} {
			for _, status := range porting.Statuses() {
				p := &porting.Porting{
					Status: status, PhoneNumber: "+447400123456", ScheduledOn: day, CreatedAt: porting.Timestamp(at),
					LastRequestedAt: porting.Timestamp(at), LastDeclinedAt: porting.Timestamp(at), CompletedAt: porting.Timestamp(at),
				}
				for _, schedule := range porting.Schedules() {
					text := text(t, porting.Notices(p, time.Time{}, schedule))
					assert.True(t, json.Valid([]byte(text)), text)
					assert.NoError(t, json.Unmarshal([]byte(text), &[]porting.Notice{}), "package time reads them: %s", text)
				}
				decision, err := json.Marshal(porting.Decide(p, noon))
				require.NoError(t, err)
				assert.NoError(t, json.Unmarshal(decision, &struct{ Cancel porting.Cancel }{}), string(decision))
				assert.NoError(t, json.Unmarshal(decision, &struct {
					Expires  *porting.Expiry
					Expected *porting.Expected
				}{}), string(decision))
				reminders := remindersInJSON(porting.Reminders(p, time.Time{}))
				assert.NoError(t, json.Unmarshal([]byte(reminders), &[]porting.Reminder{}), reminders)
			}
		}
	}
}

func TestNoticesFarAway(t *testing.T) {
	p := &porting.Porting{Status: "declined", DeclinedCode: "portingDeclined"}
	late := time.Date(9999, 12, 28, 0, 0, 0, 0, time.UTC)
	assert.Equal(t, "declined first 1, declined last 2", noticesOf(porting.Notices(p, late, porting.ScheduleGuide)))
	assert.Empty(t, porting.Notices(p, time.Date(9999, 12, 31, 12, 0, 0, 0, time.UTC), porting.ScheduleGuide))
}

func TestNoticeJSON(t *testing.T) {
	notices := porting.Notices(&porting.Porting{Status: "requested"}, noticeSince, porting.ScheduleGuide)
	want, err := json.Marshal(notices)
	require.NoError(t, err)
	got, err := ask("notices", []byte(`{"porting":{"status":"requested"}}`), porting.Context{Now: noticeSince})
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got))
	assert.Equal(t, `[{"kind":"requested","turn":"first","status":"requested","day":0,`+
		`"at":"2026-11-01T09:30:00Z","action":"wait","step":"wait","schedule":"guide","since":"2026-11-01T09:30:00Z",`+
		`"params":{"phase":"waiting","behavior":"","market":"","code":"","carrier":"","carrierId":"","pinDays":0,`+
		`"digits":"","fields":[],"pinExpired":false,"scheduledOn":null,"expectedBy":null,"expiresOn":null,`+
		`"deadline":"unknown"}}]`, string(want))
	none, err := ask("notices", []byte(`{"porting":{}}`), porting.Context{})
	require.NoError(t, err)
	assert.Equal(t, `[]`, string(none))
}
