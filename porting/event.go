package porting

import (
	"strings"

	"github.com/portin-dev/portin/porting/codec"
)

// Event is what a webhook is told ("Events & Webhooks"): a CloudEvent whose data
// is the porting as it is after what happened. It may arrive twice, then with the
// same ID, and later than a newer one: order by Time.
type Event struct {
	ID      string // "evt_…"
	Type    string // such as EventPortingDeclined; the set is open
	Time    Timestamp
	Version string // of the API; an older one may lack members of a porting
	Project string

	// Porting is the event's data where that is a porting, or else nil.
	Porting *Porting
	// Previous has the members of the porting that an update changed, as they were.
	// It is nil for other events.
	Previous *Porting
	// Reminder is the event's data where that reminds of a porting, or else nil.
	Reminder *EventReminder

	document []byte
}

// EventReminder is what an event has for data that reminds of a porting which is
// in its status still. It does not have the porting: retrieve it.
type EventReminder struct {
	Subscription         string
	ConditionTriggeredAt Timestamp // since when the porting has been in its status
}

// The types of events about a porting ("Event Schemas"). There is none for
// initiated and pending, of which an update tells.
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

// ParseEvent reads what a webhook is sent, once its signature is verified. A type
// or a member that this version has not heard of is no error, nor is one that is
// absent. The error is a [*codec.Error] for what is no object with a type, and
// where the data of an event about a porting is not one that [Parse] takes.
func ParseEvent(json []byte) (Event, error) {
	e := Event{document: append([]byte{}, json...)}
	data := eventData{}
	r := codec.NewReader(json)
	r.Each(func(name string) { e.readMember(r, name, &data) })
	err := r.End()
	switch {
	case err != nil:
	case e.Type == "":
		err = &codec.Error{Code: codec.WrongType, Path: "type"}
	case data.object == "porting" || strings.HasPrefix(e.Type, eventPorting):
		err = e.readPorting(json)
	case strings.HasPrefix(e.Type, eventReminder):
		e.Reminder = &data.reminder
	}
	if err != nil {
		return Event{}, err
	}
	return e, nil
}

// eventData is what the data of an event may be, before it is known what it is.
type eventData struct {
	object   string
	reminder EventReminder
}

func (e *Event) readMember(r *codec.Reader, name string, data *eventData) {
	if name == "data" {
		eachMember(r, func(name string) { data.readMember(r, name) })
		return
	}
	text := textOrSkip(r)
	switch name {
	case "id":
		e.ID = text
	case "type":
		e.Type = text
	case "time":
		e.Time = Timestamp(text)
	case "version":
		e.Version = text
	case "project":
		e.Project = text
	}
}

func (d *eventData) readMember(r *codec.Reader, name string) {
	text := textOrSkip(r)
	switch name {
	case "object":
		d.object = text
	case "subscription":
		d.reminder.Subscription = text
	case "conditionTriggeredAt":
		d.reminder.ConditionTriggeredAt = Timestamp(text)
	}
}

// readPorting reads the document of an event about a porting again, strictly.
func (e *Event) readPorting(json []byte) error {
	r := codec.NewReader(json)
	r.Each(func(name string) {
		switch name {
		case "data":
			e.Porting = new(Porting)
			e.Porting.object().Read(r)
		case "previousData":
			if r.Kind() == '{' {
				e.Previous = new(Porting)
				e.Previous.object().Read(r)
				return
			}
			r.Skip()
		default:
			r.Skip()
		}
	})
	if err := r.End(); err != nil {
		return err
	}
	if e.Porting == nil {
		return &codec.Error{Code: codec.WrongType, Path: "data"}
	}
	return nil
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
