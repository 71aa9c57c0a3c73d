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
	Step   Step         `json:"step"`   // where its button leads

	Schedule Schedule   `json:"schedule"` // the schedule it belongs to
	Since    *time.Time `json:"since"`    // when the porting came into the status, in UTC; nil where it is not known

	Params NoticeParams `json:"params"` // what its words depend on
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
	planner := noticePlanner{porting: p, schedule: ScheduleGuide}
	days := p.Status.rule().reminders
	if s == ScheduleReminders {
		planner.schedule, days = s, p.Status.rule().webhooks
	}
	if start, known := p.statusStart(since); known {
		start := start.Time()
		planner.since = &start
	}
	planner.notices = []Notice{}
	moves := planner.moves()
	reminders := p.remindersOn(days, since)
	for i, reminder := range reminders {
		turn := NoticeAgain
		switch i {
		case 0:
			turn = NoticeFirst
		case len(reminders) - 1:
			turn = NoticeLast
		}
		at := civil.InstantOf(reminder.At)
		for len(moves) > 0 && moves[0].at < at {
			planner.add(NoticeScheduled, moves[0])
			moves = moves[1:]
		}
		planner.add(NoticeKind(p.Status), dueNotice{turn, reminder.Day, at})
	}
	for _, move := range moves {
		planner.add(NoticeScheduled, move)
	}
	return planner.notices
}

// noticePlanner plans the notices of a porting in one status.
type noticePlanner struct {
	porting  *Porting
	schedule Schedule
	since    *time.Time // nil where it is not known
	notices  []Notice   // those planned so far
}

// dueNotice is when a notice is due.
type dueNotice struct {
	turn NoticeTurn
	day  int
	at   civil.Instant
}

// moves returns when the notices of a scheduled move are due, but for those before the
// request. A move that is scheduled for a day off is on the next working day.
func (n *noticePlanner) moves() []dueNotice {
	date, ok := civil.ParseDate(string(n.porting.ScheduledOn))
	if !ok || n.schedule != ScheduleReminders || n.porting.Status != StatusRequested {
		return nil
	}
	date = civil.WorkingDay(date)
	var moves []dueNotice
	for _, move := range []dueNotice{
		{NoticeFirst, -1, civil.LondonTime(date-1, 20*civil.Hour)},
		{NoticeLast, 0, civil.LondonTime(date, 8*civil.Hour)},
	} {
		if move.at.InRange() && (n.since == nil || move.at >= civil.InstantOf(*n.since)) {
			moves = append(moves, move)
		}
	}
	return moves
}

// add adds a notice to those planned.
func (n *noticePlanner) add(kind NoticeKind, due dueNotice) {
	p := n.porting
	n.notices = append(n.notices, Notice{})
	notice := &n.notices[len(n.notices)-1]
	notice.Kind, notice.Turn, notice.Status = kind, due.turn, p.Status
	notice.Day, notice.At = due.day, due.at.Time()
	notice.Step = p.Status.rule().step
	notice.Schedule, notice.Since = n.schedule, n.since
	notice.setParams(p, due.at)
}

// MarshalJSON implements [encoding/json.Marshaler].
func (n Notice) MarshalJSON() ([]byte, error) {
	return codec.Marshal(n.write)
}

func (n *Notice) write(w *codec.Writer) {
	w.Open("", '{')
	w.Text("kind", string(n.Kind))
	w.Text("turn", string(n.Turn))
	w.Text("status", string(n.Status))
	w.Int("day", n.Day)
	w.Text("at", civil.InstantOf(n.At).String())
	w.Text("action", string(n.Action))
	w.Text("step", string(n.Step))
	w.Text("schedule", string(n.Schedule))
	if n.Since == nil {
		w.Null("since")
	} else {
		w.Text("since", civil.InstantOf(*n.Since).String())
	}
	n.Params.write(w, "params")
	w.Close('}')
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
	start, known := p.statusStart(since)
	if !known {
		return reminders
	}
	for _, day := range days {
		if at := start + civil.Instant(day)*civil.Day; at.InRange() {
			reminders = append(reminders, Reminder{Status: p.Status, Day: day, At: at.Time()})
		}
	}
	return reminders
}

// statusStart returns when the porting came into its status: since, or what the porting
// says if that is zero. It is not known where the API does not say, and where RFC 3339
// cannot write it.
func (p *Porting) statusStart(since time.Time) (civil.Instant, bool) {
	if since.IsZero() {
		return civil.ParseInstant(string(p.inStatusSince()))
	}
	start := civil.InstantOf(since)
	return start, start.InRange()
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
