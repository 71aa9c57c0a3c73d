package messages_test

import (
	"fmt"
	"time"

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

func ExampleCatalog_In() {
	en := messages.For("en").In(messages.Situation{Market: "GB", Behavior: porting.BehaviorCancelOnly})
	fmt.Println(messages.For("en").Status(porting.StatusCompleted).Title)
	fmt.Println(en.Status(porting.StatusCompleted).Title)
	// Output:
	// Your number has moved
	// Your old plan has ended
}

func ExampleCatalog_FieldText() {
	p := &porting.Porting{PhoneNumber: "+447400123456"}
	pin := porting.FormFieldFor(porting.FieldAccountPin, p, porting.FormOptions{})
	fmt.Println(messages.For("en").FieldText(pin).Label)
	// Output: PAC
}

func ExampleCatalog_Step() {
	fmt.Println(messages.For("en").Step(porting.StepProvideInformation))
	// Output: Fill in the details below.
}

func ExampleCatalog_FormStep() {
	fmt.Println(messages.For("es").FormStep(porting.FormStepHolderDetails))
	// Output: Titular de la cuenta
}

func ExampleCatalog_Decline() {
	p := &porting.Porting{Status: porting.StatusDeclined, DeclinedCode: "portingAccountPinRequiredOrInvalid"}
	declined := porting.Decide(p, time.Now()).Decline
	fmt.Println(messages.For("en").Decline(declined).Title)
	// Output: We need a new transfer PIN
}

func ExampleCatalog_Retry() {
	rule := decline.Lookup("portingPhoneNumberPortProtected")
	en := messages.For("en").In(messages.Situation{Market: "US", Carrier: "Verizon"})
	fmt.Println(en.Retry(rule.Retry, rule.Action))
	fmt.Println(en.Alternative(rule.Alternatives[0]))
	// Output:
	// I’ve taken care of it. Try again
	// Take a new number.
}

func ExampleCatalog_APIErrorAction() {
	rule := porting.LookupAPIError("portingPhoneNumberBlocked")
	fmt.Println(messages.For("en").APIErrorAction(rule.Action))
	// Output: Take a new number
}

func ExampleCatalog_PinDays() {
	fmt.Println(messages.For("en").PinDays(4))
	// Output: A new PIN works for 4 days at most.
}
