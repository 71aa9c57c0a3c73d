package portingtest

import (
	"bytes"
	"encoding/json"
	"time"

	"github.com/portin-dev/portin/porting"
)

// EventVersion is the version of the API that the events are of.
const EventVersion = "2026-01-29"

// event is the envelope of what the platform tells its subscribers, a
// CloudEvent.
type event struct {
	Object          string                     `json:"object"`
	ID              string                     `json:"id"`
	Actor           actor                      `json:"actor"`
	Data            any                        `json:"data"`
	DataContentType string                     `json:"datacontenttype"`
	PreviousData    map[string]json.RawMessage `json:"previousData,omitempty"`
	Project         string                     `json:"project"`
	Source          string                     `json:"source"`
	SpecVersion     string                     `json:"specversion"`
	Time            porting.Timestamp          `json:"time"`
	Type            string                     `json:"type"`
	Version         string                     `json:"version"`
}

// actor is who caused an event.
type actor struct {
	Type string `json:"type"`
}

var (
	byAPIKey = actor{"apiKey"} // a request
	byUser   = actor{"user"}   // the end user, who consents
	bySystem = actor{"system"} // the platform, or the donor provider
)

// reminderData is what a reminder event has for data.
type reminderData struct {
	Subscription         string            `json:"subscription"`
	ConditionTriggeredAt porting.Timestamp `json:"conditionTriggeredAt"`
	Number               int               `json:"number"` // 1 for the first of a condition
}

// Prefixes of the types of events.
const (
	portingEvent  = "com.gigs.porting."
	reminderEvent = "com.gigs.reminder.porting."
)

// occasion is something that subscribers are told of.
type occasion struct {
	kind     string // the event's type
	data     any
	previous map[string]json.RawMessage
}

// eventStatuses are the statuses that have an event of their own. For initiated
// and pending there is the one of any update.
var eventStatuses = map[porting.Status]bool{
	porting.StatusInformationRequired: true,
	porting.StatusRequested:           true,
	porting.StatusDeclined:            true,
	porting.StatusCompleted:           true,
	porting.StatusCanceled:            true,
	porting.StatusExpired:             true,
	porting.StatusFailed:              true,
}

// occasions returns what subscribers are told of a change of a porting. The
// porting is nil before it is created and after it is deleted.
func occasions(before, after *porting.Porting) []occasion {
	switch {
	case before == nil:
		return []occasion{{kind: portingEvent + "created", data: after}}
	case after == nil:
		return []occasion{{kind: portingEvent + "deleted", data: before}}
	}
	told := []occasion{}
	if previous := changed(before, after); len(previous) > 0 {
		told = append(told, occasion{kind: portingEvent + "updated", data: after, previous: previous})
	}
	if before.Status != after.Status && eventStatuses[after.Status] {
		told = append(told, occasion{kind: portingEvent + string(after.Status), data: after})
	}
	return told
}

// changed returns the members that differ, as they were before. It is shallow:
// an address of which one line differs is there whole.
func changed(before, after *porting.Porting) map[string]json.RawMessage {
	previous, now := members(before), members(after)
	for name, value := range previous {
		if bytes.Equal(value, now[name]) {
			delete(previous, name)
		}
	}
	return previous
}

func members(p *porting.Porting) map[string]json.RawMessage {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(encode(p), &object); err != nil {
		panic(err) // it is the JSON of a porting
	}
	return object
}

// encode returns the JSON of a value of this package.
func encode(value any) []byte {
	encoded, err := json.Marshal(value)
	if err != nil {
		panic(err) // the package encodes only types of its own
	}
	return encoded
}

// eventTime returns the time of the porting's next event. Events of one porting
// have different times, so that subscribers can put them in order.
func eventTime(r *record, at time.Time) porting.Timestamp {
	if earliest := r.lastTime.Add(time.Millisecond); at.Before(earliest) {
		at = earliest
	}
	r.lastTime = at
	return porting.TimestampOf(at)
}
