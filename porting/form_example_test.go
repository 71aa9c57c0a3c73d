package porting_test

import (
	"fmt"
	"regexp"
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

// One input element, for a form that the app lays out by itself.
func ExampleFormFieldFor() {
	p := &porting.Porting{PhoneNumber: "+447400123456"}
	pin := porting.FormFieldFor(porting.FieldAccountPin, p, porting.FormOptions{})
	fmt.Println(pin.Kind, pin.Variant, pin.Props.Placeholder)
	// Output: text PAC ABC123456
}

func ExamplePattern() {
	pattern := regexp.MustCompile(porting.Pattern(porting.FieldAccountPin, "GB"))
	fmt.Println(pattern.MatchString("abc 123-456"), pattern.MatchString("1234"))
	// Output: true false
}
