package decline_test

import (
	"fmt"

	"github.com/portin-dev/portin/decline"
)

func ExampleLookup() {
	rule := decline.Lookup("portingPhoneNumberPortProtected")
	fmt.Println(rule.Action, rule.Retry, rule.Alternatives)

	rule = decline.Lookup("portingBirthdayRequiredOrInvalid") // not in the table
	fmt.Println(rule.Known, rule.Action, rule.Fields)
	// Output:
	// contactCarrier emptyUpdate [newNumber]
	// false correctField [birthday]
}

func ExampleCodes() {
	fmt.Println(decline.Codes()[:2])
	// Output: [portingAccountPinRequiredOrInvalid portingAccountNumberRequiredOrInvalid]
}
