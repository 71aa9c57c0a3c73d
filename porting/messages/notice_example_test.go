package messages_test

import (
	"fmt"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

func ExampleCatalog_Notice() {
	p := &porting.Porting{Status: porting.StatusRequested, PhoneNumber: "+18605550123"}
	since := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	for _, n := range porting.Notices(p, since, porting.ScheduleGuide) {
		message := messages.For("en").Notice(n, p)
		fmt.Println(message.Subject)
		fmt.Println(message.Push)
		fmt.Println(message.Action.Label, "->", message.Action.Step)
	}
	// Output:
	// We’ve asked for your number ending in 23
	// We’ve asked your current carrier for your number. Keep your current line active until it’s here.
	// See where it stands -> wait
}
