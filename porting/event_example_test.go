package porting_test

import (
	"fmt"
	"time"

	"github.com/portin-dev/portin/porting"
)

// What a webhook's handler does once the signature is verified: events arrive
// twice and out of order.
func ExampleParseEvent() {
	handled := map[string]bool{}             // by event
	latest := map[string]porting.Timestamp{} // by porting
	handle := func(body string) {
		event, err := porting.ParseEvent([]byte(body))
		if err != nil {
			fmt.Println("400:", err)
			return
		}
		p := event.Porting
		if p == nil || handled[event.ID] || event.Time < latest[p.ID] {
			return
		}
		handled[event.ID], latest[p.ID] = true, event.Time
		at, _ := event.Time.Time()
		fmt.Println(event.Type, porting.Decide(p, at.Add(time.Second)).Step)
	}
	declined := `{"id":"evt_2","type":"com.gigs.porting.declined","time":"2026-11-20T10:00:00Z",
		"data":{"object":"porting","id":"prt_1","status":"declined"}}`
	handle(declined)
	handle(declined) // again
	handle(`{"id":"evt_1","type":"com.gigs.porting.requested","time":"2026-11-20T09:00:00Z",
		"data":{"object":"porting","id":"prt_1","status":"requested"}}`) // late
	handle(`{"id":"evt_3","type":"com.gigs.subscription.created"}`)
	// Output: com.gigs.porting.declined resolveDecline
}
