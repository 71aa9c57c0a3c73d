package porting

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting/codec"
)

// Event is what the platform sends to a webhook ("Events & Webhooks"): a CloudEvent
// whose data is the porting after the change. An event can arrive twice, with the same
// ID, or out of order: see [Event.IsNewerThan].
type Event struct {
	ID      string // "evt_…"
	Type    string // such as EventPortingDeclined; the set is open
	Time    Timestamp
	Version string // of the API; in older versions, members of a porting are missing
	Project string

	// Porting is the event's data if it is a porting, or nil.
	Porting *Porting
	// Previous has the old values of the members that an update changed. It is nil for
	// other events.
	Previous *Porting
	// Reminder is the event's data if it reminds of a porting, or nil.
	Reminder *EventReminder

	document []byte
}

// EventReminder is the data of an event that reminds of a porting that is still in its
// status. It does not have the porting itself: retrieve it.
type EventReminder struct {
	Subscription         string
	ConditionTriggeredAt Timestamp // when the porting entered its status
}

// The types of events about a porting ("Event Schemas"). A porting that becomes
// initiated or pending sends EventPortingUpdated only.
const (
	EventPortingCanceled            = eventPorting + "canceled"
	EventPortingCompleted           = eventPorting + "completed"
	EventPortingCreated             = eventPorting + "created"
	EventPortingDeclined            = eventPorting + "declined"
	EventPortingDeleted             = eventPorting + "deleted"
	EventPortingExpired             = eventPorting + "expired"
	EventPortingFailed              = eventPorting + "failed"
	EventPortingInformationRequired = eventPorting + "informationRequired"
	EventPortingRequested           = eventPorting + "requested"
	EventPortingUpdated             = eventPorting + "updated"
)

// The types of events that remind of a porting ("Reminders").
const (
	EventReminderDeclined            = eventReminder + "declined"
	EventReminderInformationRequired = eventReminder + "informationRequired"
	EventReminderRequested           = eventReminder + "requested"
	EventReminderScheduled           = eventReminder + "scheduled"
)

const (
	eventPorting  = "com.gigs.porting."
	eventReminder = "com.gigs.reminder.porting."
)

// PortingEventTypes returns every known type of events about a porting.
func PortingEventTypes() []string {
	return []string{
		EventPortingCanceled, EventPortingCompleted, EventPortingCreated, EventPortingDeclined, EventPortingDeleted,
		EventPortingExpired, EventPortingFailed, EventPortingInformationRequired, EventPortingRequested,
		EventPortingUpdated,
	}
}

// ReminderEventTypes returns every known type of events that remind of a porting.
func ReminderEventTypes() []string {
	return []string{
		EventReminderDeclined, EventReminderInformationRequired, EventReminderRequested, EventReminderScheduled,
	}
}

// ParseEvent reads the body of a request to a webhook, after its signature was
// verified. Unknown types and members are no error, nor are missing members. The error
// is a [*codec.Error] if the document is no object with a type, or if the data of an
// event about a porting is not what [Parse] accepts.
func ParseEvent(json []byte) (Event, error) {
	head, err := readHead(json)
	if err != nil {
		return Event{}, err
	}
	e := Event{Type: head.kind, document: append([]byte{}, json...)}
	reminder := new(EventReminder)
	r := codec.NewReader(json)
	r.Each(func(name string) {
		if name == "data" {
			eachMember(r, func(name string) { reminder.keep(name, textOrSkip(r)) })
			return
		}
		e.keep(name, textOrSkip(r))
	})
	switch {
	case head.ofPorting():
		err = e.readPorting(json)
	case strings.HasPrefix(head.kind, eventReminder):
		e.Reminder = reminder
	}
	if err != nil {
		return Event{}, err
	}
	return e, nil
}

// IsNewerThan reports whether the event happened after another one. Of two that happened
// at the same time, as a decline and the update that comes with it, neither is newer;
// nor is one whose time cannot be read.
func (e Event) IsNewerThan(other Event) bool { return other.Time.Before(e.Time) }

// IsTransition reports whether the event tells that the porting has changed its status.
// Of the events that one change sends this is the one of the new status; it is the
// update only for a status that has no event of its own, initiated or pending.
func (e Event) IsTransition() bool {
	if e.Porting == nil {
		return false
	}
	status, isPorting := strings.CutPrefix(e.Type, eventPorting)
	switch {
	case !isPorting || status == "created" || status == "deleted":
		return false
	case status != "updated":
		return status == string(e.Porting.Status)
	case e.Previous == nil || e.Previous.Status == "" || e.Previous.Status == e.Porting.Status:
		return false
	}
	return !slices.Contains(PortingEventTypes(), eventPorting+string(e.Porting.Status))
}

// eventHead is the part of an event that says how to read it.
type eventHead struct {
	kind   string // the event's type
	object string // the type of its data; "" for none
}

func readHead(json []byte) (*eventHead, error) {
	head := new(eventHead)
	r := codec.NewReader(json)
	r.Each(func(name string) {
		if name == "data" {
			eachMember(r, func(name string) {
				if value := textOrSkip(r); name == "object" {
					head.object = value
				}
			})
		} else if value := textOrSkip(r); name == "type" {
			head.kind = value
		}
	})
	err := r.End()
	if err == nil && head.kind == "" {
		err = &codec.Error{Code: codec.WrongType, Path: "type"}
	}
	return head, err
}

// ofPorting reports whether the event's data has to be a porting.
func (h *eventHead) ofPorting() bool {
	return h.object == "porting" || strings.HasPrefix(h.kind, eventPorting)
}

func (e *Event) keep(name, value string) {
	switch name {
	case "id":
		e.ID = value
	case "time":
		e.Time = Timestamp(value)
	case "version":
		e.Version = value
	case "project":
		e.Project = value
	}
}

func (d *EventReminder) keep(name, value string) {
	switch name {
	case "subscription":
		d.Subscription = value
	case "conditionTriggeredAt":
		d.ConditionTriggeredAt = Timestamp(value)
	}
}

// readPorting reads the document of an event about a porting again, strictly.
func (e *Event) readPorting(json []byte) error {
	r := codec.NewReader(json)
	r.Each(func(name string) {
		to := &e.Porting
		switch {
		case name == "data":
		case name == "previousData" && r.Kind() == '{':
			to = &e.Previous
		default:
			r.Skip()
			return
		}
		*to = new(Porting)
		(*to).object().Read(r)
	})
	err := r.End()
	if err == nil && e.Porting == nil {
		err = &codec.Error{Code: codec.WrongType, Path: "data"}
	}
	return err
}

// MarshalJSON implements [encoding/json.Marshaler]: it is the event as it came,
// with every member.
func (e Event) MarshalJSON() ([]byte, error) {
	if e.document == nil {
		return []byte("null"), nil
	}
	return e.document, nil
}

// UnmarshalJSON implements [encoding/json.Unmarshaler]. See [ParseEvent].
func (e *Event) UnmarshalJSON(json []byte) error {
	if string(json) == "null" {
		return nil
	}
	read, err := ParseEvent(json)
	if err == nil {
		*e = read
	}
	return err
}

// String returns the event's type and id only: an event printed with %v or %s
// shows no account number.
func (e Event) String() string { return "event " + e.ID + " (" + e.Type + ")" }

// GoString is String, for %#v.
func (e Event) GoString() string { return e.String() }
