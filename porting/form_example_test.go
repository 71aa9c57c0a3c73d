package porting_test

import (
	"fmt"
	"time"

	"github.com/portin-dev/portin/porting"
)

// A form asks for what a decision collects; a PIN that is held may stay empty.
func ExampleForm() {
	p := &porting.Porting{
		Status:   porting.StatusInformationRequired,
		Required: []porting.Field{porting.FieldAccountNumber, porting.FieldAccountPin},
	}
	for _, field := range porting.Form(p, porting.Decide(p, time.Now()), porting.FormOptions{}) {
		fmt.Println(field.Name, field.Step, field.Kind, field.Optional)
	}
	// Output:
	// accountNumber carrierDetails text false
	// accountPin carrierDetails text false
}

func ExampleStatus_Step() {
	fmt.Println(porting.StatusDeclined.Step(), porting.Status("brandNew").Step())
	// Output: resolveDecline unknown
}
