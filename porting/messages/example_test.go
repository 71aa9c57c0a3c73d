package messages_test

import (
	"fmt"

	"github.com/portin-dev/portin/decline"
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
	rule := decline.Lookup("portingPhoneNumberPortProtected")
	fmt.Println(messages.For("en").Decline(rule.Code).Title)
	fmt.Println(messages.For("en").Action(rule))
	// Output:
	// Your number is locked
	// Talk to your old carrier first, then let us try again.
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
	// Dial #PORT (#7678). Or in My Verizon: Number Transfer PIN > Generate. Only the account owner or an account manager can get it. It works for 7 days.
}
