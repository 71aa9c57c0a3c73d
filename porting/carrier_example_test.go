package porting_test

import (
	"fmt"

	"github.com/portin-dev/portin/porting"
)

func ExampleLookupCarrier() {
	c, known := porting.LookupCarrier("T-Mobile USA, Inc.")
	fmt.Println(known, c.Name, c.AccountNumberPattern, c.PinPattern, c.PinDays)
	_, known = porting.LookupCarrier("Not T-Mobile")
	fmt.Println(known)
	// Output:
	// true T-Mobile \d{9,10}|1\d{10} \d{4}|\d{6} 7
	// false
}
