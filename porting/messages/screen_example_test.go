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
	// Your transfer has a new status
}

func ExampleCatalog_Cancel() {
	p := &porting.Porting{Status: porting.StatusRequested}
	cancel := porting.Cancelability(p, time.Now())
	fmt.Println(cancel.Allowed, messages.For("en").Cancel(cancel))
	// Output: false Your current carrier is already at work on it. It can’t be canceled anymore.
}

func ExampleCatalog_Check() {
	p := &porting.Porting{Status: porting.StatusDraft, PhoneNumber: "+12125550123"}
	for _, item := range porting.Checklist(p, porting.Context{Carrier: "Verizon"})[:2] {
		fmt.Println(item.Code, messages.For("en").Check(item))
	}
	// Output:
	// keepActive Don’t cancel your current plan, and don’t let it run out, until your number has moved.
	// liftLock If Number Lock is on at Verizon, turn it off first. While it’s on, your number can’t be transferred.
}

func ExampleCatalog_APIError() {
	fmt.Println(messages.For("en").APIError("portingPhoneNumberBlocked").Title)
	// Output: We can’t take this number
}
