package porting_test

import (
	"fmt"
	"time"

	"github.com/portin-dev/portin/porting"
)

// What a webhook's handler does once the signature is verified: events arrive
// twice and out of order.
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
