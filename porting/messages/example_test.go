package messages_test

import (
	"fmt"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

func ExampleFor() {
	fmt.Println(messages.For("es-MX").Language())
	fmt.Println(messages.For("de").Language())
	// Output:
	// es
	// en
}

func ExampleLanguages() {
	fmt.Println(messages.Languages())
	// Output: [en es]
}

func ExampleCatalog_Issue() {
	issue := porting.Issue{
		Field:    porting.FieldAddressPostalCode,
		Code:     porting.CodeZipStateMismatch,
		Severity: porting.SeverityWarning,
		Params:   map[string]string{"expected": "NY"},
	}
	fmt.Println(messages.For("en").Issue(issue))
	fmt.Println(messages.For("es").Issue(issue))
	// Output:
	// This ZIP code is in NY. Please check it and the state.
	// Este código postal es de NY. Revíselo junto con el estado.
}

func ExampleCatalog_Action() {
	p := &porting.Porting{Status: "declined", DeclinedCode: "portingPhoneNumberPortProtected"}
	declined := porting.Decide(p, time.Now()).Decline
	en := messages.For("en").In(messages.Situation{Market: "US", Carrier: "Verizon"})
	fmt.Println(en.Decline(declined).Title)
	fmt.Println(en.Action(declined.Action))
	// Output:
	// Your number is locked
	// Talk to Verizon first, then let us try again.
}

func ExampleCatalog_Field() {
	pin := messages.For("en").Field(porting.FieldAccountPin)
	fmt.Println(pin.Label)
	fmt.Println(messages.For("en").Field("taxOffice").Label)
	// Output:
	// Transfer PIN
	// One more detail (taxOffice)
}

func ExampleCatalog_Carrier() {
	en := messages.For("en")
	verizon := en.Carrier("verizon-postpaid")
	fmt.Println(verizon.PinName)
	fmt.Println(verizon.Pin, en.PinDays(7))
	// Output:
	// Number Transfer PIN
	// Dial #PORT (#7678). Or in My Verizon: Number Transfer PIN, then Generate. Only the account owner or an account manager can get it. A new PIN works for 7 days at most.
}
