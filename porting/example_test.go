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
