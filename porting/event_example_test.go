package porting_test

import (
	"fmt"
	"time"

	"github.com/portin-dev/portin/porting"
)

// A webhook's handler does this once it has verified the signature. Events arrive twice
// and out of order.
func ExampleParseEvent() {
	handled := map[string]bool{}         // by the event's id
	latest := map[string]porting.Event{} // by the porting's id
	handle := func(body string) {
		event, err := porting.ParseEvent([]byte(body))
		if err != nil {
			fmt.Println("400:", err)
			return
		}
		p := event.Porting
		if p == nil || handled[event.ID] || latest[p.ID].IsNewerThan(event) {
			return
		}
		handled[event.ID], latest[p.ID] = true, event
		at, _ := event.Time.Time()
		fmt.Println(event.Type, porting.Decide(p, at.Add(time.Second)).Step)
	}
	declined := `{"id":"evt_2","type":"com.gigs.porting.declined","time":"2026-11-20T10:00:00.155Z",
		"data":{"object":"porting","id":"prt_1","status":"declined"}}`
	handle(declined)
	handle(declined) // again
	handle(`{"id":"evt_1","type":"com.gigs.porting.requested","time":"2026-11-20T10:00:00Z",
		"data":{"object":"porting","id":"prt_1","status":"requested"}}`) // late
	handle(`{"id":"evt_3","type":"com.gigs.subscription.created"}`)
	// Output: com.gigs.porting.declined resolveDecline
}

// Webhooks arrive in any order: a handler keeps the newest event of each porting.
func ExampleEvent_IsNewerThan() {
	requested := porting.Event{Type: "com.gigs.porting.requested", Time: "2026-11-20T10:00:00Z"}
	declined := porting.Event{Type: "com.gigs.porting.declined", Time: "2026-11-20T10:00:00.155Z"}
	fmt.Println(declined.IsNewerThan(requested), requested.IsNewerThan(declined))
	// Output: true false
}

// A change sends an update, too: a handler that writes to the user takes the transition.
func ExampleEvent_IsTransition() {
	for _, kind := range []string{"declined", "updated"} {
		event, err := porting.ParseEvent([]byte(`{"id": "evt_1", "type": "com.gigs.porting.` + kind + `",
			"data": {"object": "porting", "id": "prt_1", "status": "declined"}}`))
		fmt.Println(kind, event.IsTransition(), err)
	}
	// Output:
	// declined true <nil>
	// updated false <nil>
}

func ExampleTimestamp_Before() {
	first, second := porting.Timestamp("2026-11-20T10:00:00Z"), porting.Timestamp("2026-11-20T10:00:00.155Z")
	fmt.Println(first.Before(second), first < second)
	// Output: true false
}
