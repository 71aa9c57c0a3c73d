package porting

import (
	"time"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/civil"
)

// Notice is a message that the user should get, by email or push.
//
// Package messages has the words for it.
type Notice struct {
	Kind   NoticeKind `json:"kind"`   // what the notice is about
	Turn   NoticeTurn `json:"turn"`   // its place among the notices of its kind
	Status Status     `json:"status"` // the status the porting has to be in still
	// Day is how many days after the porting entered the status it is due or, for a scheduled move, how many days
	// after the day of the move: -1 is the evening before.
	Day    int          `json:"day"`
	At     time.Time    `json:"at"`     // when to send it, in UTC
	Action NoticeAction `json:"action"` // the one thing it asks of the user
}

// NoticeKind is what a notice is about.
type NoticeKind string

// The five kinds.
const (
	NoticeRequested           NoticeKind = "requested"
	NoticeInformationRequired NoticeKind = "informationRequired"
	NoticeDeclined            NoticeKind = "declined"
	NoticeCompleted           NoticeKind = "completed"
	NoticeScheduled           NoticeKind = "scheduled" // the move is tomorrow, then today
)

// NoticeKinds returns every [NoticeKind].
func NoticeKinds() []NoticeKind {
	return []NoticeKind{
		NoticeRequested, NoticeInformationRequired, NoticeDeclined, NoticeCompleted, NoticeScheduled,
	}
}

// NoticeTurn is the place of a notice among those of its kind.
type NoticeTurn string

// The three turns. The only notice of a kind is the first.
const (
	NoticeFirst NoticeTurn = "first"
	NoticeAgain NoticeTurn = "again"
	NoticeLast  NoticeTurn = "last"
)

// NoticeTurns returns every [NoticeTurn].
func NoticeTurns() []NoticeTurn { return []NoticeTurn{NoticeFirst, NoticeAgain, NoticeLast} }

// NoticeAction is the one thing a notice asks of the user: that of the decline, or
// else the step of the status.
type NoticeAction string

// NoticeActions returns every [NoticeAction].
func NoticeActions() []NoticeAction {
	actions := []NoticeAction{
		NoticeAction(StepProvideInformation), NoticeAction(StepWait), NoticeAction(StepDone),
	}
	for _, action := range decline.Actions() {
		actions = append(actions, NoticeAction(action))
	}
	return actions
}

// Schedule says when the user gets which notices.
type Schedule string

// The two schedules. An app that follows both sends everything twice.
const (
	ScheduleGuide     Schedule = "guide"     // of "Porting in the US, End-User Communication": see Reminders
	ScheduleReminders Schedule = "reminders" // of the platform's own webhooks ("Reminders"): see ReminderEventTypes
)

// Schedules returns every [Schedule].
func Schedules() []Schedule { return []Schedule{ScheduleGuide, ScheduleReminders} }

// Notices returns which messages the user should get when, as long as the porting
// stays in its status. Since is when it came into it, as [Reminders] takes it. An
// unknown schedule counts as the guide. The webhooks of a scheduled move are at 20:00
// the day before and at 08:00 on the day; this library takes London's time, since
// moves are scheduled in Great Britain only.
func Notices(p *Porting, since time.Time, s Schedule) []Notice {
	p = p.orEmpty()
	days := p.Status.rule().reminders
	if s == ScheduleReminders {
		days = p.Status.rule().webhooks
	}
	notices := []Notice{}
	moves := p.scheduledNotices(s)
	reminders := p.remindersOn(days, since)
	for i, reminder := range reminders {
		turn := NoticeAgain
		switch i {
		case 0:
			turn = NoticeFirst
		case len(reminders) - 1:
			turn = NoticeLast
		}
		for len(moves) > 0 && moves[0].At.Before(reminder.At) {
			notices, moves = append(notices, moves[:1]...), moves[1:]
		}
		notices = p.addNotice(notices, NoticeKind(p.Status), turn, reminder.Day, reminder.At)
	}
	return append(notices, moves...)
}

// scheduledNotices returns the notices of a scheduled move.
func (p *Porting) scheduledNotices(s Schedule) []Notice {
	date, ok := civil.ParseDate(string(p.ScheduledOn))
	if !ok || s != ScheduleReminders || p.Status != StatusRequested {
		return nil
	}
	evening, morning := civil.LondonHour(date-1, 20).Time(), civil.LondonHour(date, 8).Time()
	notices := p.addNotice(nil, NoticeScheduled, NoticeFirst, -1, evening)
	return p.addNotice(notices, NoticeScheduled, NoticeLast, 0, morning)
}

func (p *Porting) addNotice(to []Notice, kind NoticeKind, turn NoticeTurn, day int, at time.Time) []Notice {
	action := NoticeAction(p.Status.rule().step)
	if p.Status == StatusDeclined {
		action = NoticeAction(decline.Lookup(p.DeclinedCode).Action)
	}
	return append(to, Notice{Kind: kind, Turn: turn, Status: p.Status, Day: day, At: at, Action: action})
}

// AppendNotices appends the JSON of notices to a buffer.
func AppendNotices(json []byte, notices []Notice) []byte {
	w := codec.NewWriter(json)
	w.Open("", '[')
	for i := range notices {
		n := &notices[i]
		w.Open("", '{')
		w.Text("kind", string(n.Kind))
		w.Text("turn", string(n.Turn))
		w.Text("status", string(n.Status))
		w.Int("day", n.Day)
		w.Text("at", civil.InstantOf(n.At).String())
		w.Text("action", string(n.Action))
		w.Close('}')
	}
	w.Close(']')
	return w.Bytes()
}

// Reminder is a message that the user should get, by email or push.
type Reminder struct {
	Status Status    `json:"status"` // the status the porting has to be in still
	Day    int       `json:"day"`    // how many days after the porting entered the status; 0 is at once
	At     time.Time `json:"at"`     // when to send it, in UTC
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
