package porting_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/portin-dev/portin/porting"
)

const example = `{
	"object": "porting", "id": "prt_0SNlurA049MEWV39s2kSYqaat7ZS", "status": "declined",
	"declinedCode": "portingAccountPinRequiredOrInvalid", "declinedAttempts": 1,
	"phoneNumber": "+19595550110", "accountNumber": "123456789", "accountPinExists": true,
	"required": ["accountNumber", "accountPin", "birthday"]
}`

func ExampleDecide() {
	p, err := porting.Parse([]byte(example))
	if err != nil {
		fmt.Println(err)
		return
	}
	d := porting.Decide(p, time.Now())
	fmt.Println(d.Step, d.Decline.Action)
	fmt.Println("ask for", d.Collect, "on", d.Steps)
	// Output:
	// resolveDecline correctField
	// ask for [accountPin birthday] on [carrierDetails holderDetails]
}

func ExampleMissing() {
	p := &porting.Porting{Required: []porting.Field{"accountPin", "firstName"}, AccountPinExists: true}
	fmt.Println(porting.Missing(p))
	// Output: [firstName]
}

func ExampleCancelability() {
	p := &porting.Porting{Status: porting.StatusRequested, ScheduledOn: "2026-07-15"}
	cancel := porting.Cancelability(p, time.Date(2026, 7, 14, 12, 0, 0, 0, time.UTC))
	fmt.Println(cancel.Allowed, cancel.Until, cancel.Effect) // midnight in London
	// Output: true 2026-07-14 23:00:00 +0000 UTC newNumber
}

func ExampleNext() {
	fmt.Println(porting.Next(porting.StatusDraft, false))
	fmt.Println(porting.Next(porting.StatusDraft, true))
	// Output:
	// [pending informationRequired]
	// [initiated]
}

func ExampleParse() {
	_, err := porting.Parse([]byte(`{"status": 4}`))
	fmt.Println(err)
	// Output: portin: wrongType at byte 11 (status)
}

func ExamplePorting_json() {
	var p porting.Porting
	if err := json.Unmarshal([]byte(`{"status":"draft","rocket":true}`), &p); err != nil {
		fmt.Println(err)
		return
	}
	p.Subscription = "sub_1"
	text, err := json.Marshal(p)
	fmt.Println(string(text), err)
	// Output: {"status":"draft","subscription":"sub_1","rocket":true} <nil>
}

func ExampleValidate() {
	var in porting.Input
	if err := json.Unmarshal([]byte(`{
		"phoneNumber": "(860) 235-0142", "accountPin": "12-34",
		"address": {"line1": "1 Main Street", "city": "Troy", "state": "new york", "postalCode": "02134", "country": "us"}
	}`), &in); err != nil {
		fmt.Println(err)
		return
	}
	result := porting.Validate(in, porting.Context{Market: "US", Carrier: "T-Mobile", Now: time.Now()})
	fmt.Println(*result.Value.PhoneNumber, *result.Value.Address.State, result.OK())
	for _, issue := range result.Issues {
		fmt.Println(issue.Severity, issue.Field, issue.Code, issue.Params)
	}
	// Output:
	// +18602350142 NY true
	// warning accountPin prepaidOnly map[carrier:T-Mobile]
	// warning address.postalCode zipStateMismatch map[expected:MA]
}

func ExamplePrepareCreate() {
	number, network, user, behavior := "07400 123456", "p12", "usr_1", "portIn"
	request := porting.PrepareCreate(porting.Input{
		PhoneNumber: &number, Provider: &network, User: &user, Behavior: &behavior,
	}, porting.Context{Market: "GB", Now: time.Now()})
	body, err := json.Marshal(request.Body)
	fmt.Println(request.OK(), string(body), err)
	// Output: true {"phoneNumber":"+447400123456","provider":"p12","user":"usr_1"} <nil>
}

func ExamplePrepareUpdate() {
	p, err := porting.Parse([]byte(example))
	if err != nil {
		fmt.Println(err)
		return
	}
	account, pin := "123-456-789", "98 76"
	request := porting.PrepareUpdate(
		p,
		porting.Input{AccountNumber: &account, AccountPin: &pin},
		porting.Context{Now: time.Now()},
	)
	body, err := json.Marshal(request.Body) // without the account number, which it has
	fmt.Println(request.OK(), string(body), err, request.Missing)
	// Output: true {"accountPin":"9876"} <nil> [birthday]
}

func ExampleReminders() {
	p := &porting.Porting{Status: porting.StatusDeclined, LastDeclinedAt: "2026-02-01T12:00:00Z"}
	for _, reminder := range porting.Reminders(p, time.Time{}) {
		fmt.Println(reminder.Day, reminder.At)
	}
	// Output:
	// 1 2026-02-02 12:00:00 +0000 UTC
	// 2 2026-02-03 12:00:00 +0000 UTC
	// 4 2026-02-05 12:00:00 +0000 UTC
	// 6 2026-02-07 12:00:00 +0000 UTC
}

// A screen that stays open asks again when time alone changes the answer.
func ExampleNextChange() {
	p := &porting.Porting{Status: porting.StatusRequested, PhoneNumber: "+447400123456", ScheduledOn: "2026-07-15"}
	next, ok := porting.NextChange(p, time.Date(2026, 7, 14, 12, 0, 0, 0, time.UTC))
	fmt.Println(next, ok) // midnight in London: it can no longer be canceled
	// Output: 2026-07-14 23:00:00 +0000 UTC true
}
