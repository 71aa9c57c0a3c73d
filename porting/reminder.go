package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/civil"
)

// Reminder is a message that the user should get, by email or push.
type Reminder struct {
	Status Status    `json:"status"`
	Day    int       `json:"day"` // days after the porting came into the status; 0 is at once
	At     time.Time `json:"at"`  // UTC
}

// Reminders returns when to tell the user where the porting stands, as long as it
// stays in its status ("Porting in the US, End-User Communication"). Since is when
// it came into it; the zero time takes LastDeclinedAt, LastRequestedAt or
// CompletedAt of the porting. There are none where that is not known, and in other
// statuses.
func Reminders(p *Porting, since time.Time) []Reminder {
	p = p.orEmpty()
	return p.remindersOn(p.Status.rule().reminders, since)
}

// remindersOn returns the reminders so many days after a porting came into its
// status.
func (p *Porting) remindersOn(days []int, since time.Time) []Reminder {
	reminders := []Reminder{}
	if since.IsZero() {
		var known bool
		if since, known = p.inStatusSince().Time(); !known {
			return reminders
		}
	}
	start := civil.InstantOf(since)
	for _, day := range days {
		if at := start + civil.Instant(day)*civil.Day; at >= civil.First && at <= civil.Last {
			reminders = append(reminders, Reminder{Status: p.Status, Day: day, At: at.Time()})
		}
	}
	return reminders
}

// inStatusSince returns when the porting came into its status, "" where the API
// does not say.
func (p *Porting) inStatusSince() Timestamp {
	switch p.Status {
	case StatusDeclined:
		return p.LastDeclinedAt
	case StatusRequested:
		return p.LastRequestedAt
	case StatusCompleted:
		return p.CompletedAt
	}
	return ""
}

// AppendReminders appends the JSON of reminders to a buffer.
func AppendReminders(json []byte, reminders []Reminder) []byte {
	w := codec.NewWriter(json)
	w.Open("", '[')
	for i := range reminders {
		w.Open("", '{')
		w.Text("status", string(reminders[i].Status))
		w.Int("day", reminders[i].Day)
		w.Text("at", civil.InstantOf(reminders[i].At).String())
		w.Close('}')
	}
	w.Close(']')
	return w.Bytes()
}
