package messages_test

import (
	"fmt"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

func ExampleCatalog_Status() {
	fmt.Println(messages.For("en").Status(porting.StatusCompleted).Title)
	fmt.Println(messages.For("en").Status("brandNew").Title) // a status of tomorrow
	// Output:
	// Your number has moved
	// Your move has a new status
}

func ExampleCatalog_Cancel() {
	p := &porting.Porting{Status: porting.StatusRequested}
	cancel := porting.Cancelability(p, time.Now())
	fmt.Println(cancel.Allowed, messages.For("en").Cancel(cancel))
	// Output: false Your old carrier is already at work on it. It can’t be canceled anymore.
}

func ExampleCatalog_Check() {
	p := &porting.Porting{Status: porting.StatusDraft, PhoneNumber: "+12125550123"}
	for _, item := range porting.Checklist(p, porting.Context{Carrier: "Verizon"})[:2] {
		fmt.Println(item.Code, messages.For("en").Check(item))
	}
	// Output:
	// keepActive Don’t cancel your old plan. It has to stay active until this is done.
	// liftLock Turn off Number Lock at Verizon, or the move will be declined.
}

func ExampleCatalog_APIError() {
	fmt.Println(messages.For("en").APIError("portingPhoneNumberBlocked").Title)
	// Output: This number can’t move to us
}
