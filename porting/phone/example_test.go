package phone_test

import (
	"fmt"

	"github.com/portin-dev/portin/porting/phone"
)

func ExampleParse() {
	n, err := phone.Parse("(860) 555-0123", "US")
	if err != nil {
		panic(err)
	}
	fmt.Println(n.E164(), n.CallingCode(), n.Region(), n.Type(), n.IsPossible(), n.IsValid())

	_, err = phone.Parse("860-555-0123 ext. 4", "US")
	fmt.Println(err)
	// Output:
	// +18605550123 1 US fixedLineOrMobile true true
	// portin: phone number is hasExtension
}

func ExampleNumber_Format() {
	n, err := phone.Parse("+442071838750", "")
	if err != nil {
		panic(err)
	}
	for _, format := range []phone.Format{phone.E164, phone.National, phone.International, phone.RFC3966} {
		fmt.Println(n.Format(format))
	}
	// Output:
	// +442071838750
	// 020 7183 8750
	// +44 20 7183 8750
	// tel:+44-20-7183-8750
}

func ExampleNumber_Fault() {
	n, err := phone.Parse("555-0123", "US")
	if err != nil {
		panic(err)
	}
	fmt.Println(n.IsPossible(), n.Fault()) // within an area only
	// Output: true tooShort
}

func ExampleAsYouType() {
	fmt.Println(phone.AsYouType("860555", "US"))
	fmt.Println(phone.AsYouType("+4420718387", ""))
	// Output:
	// (860) 555
	// +44 20 7183 87
}
