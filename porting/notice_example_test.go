package porting_test

import (
	"fmt"
	"time"

	"github.com/portin-dev/portin/porting"
)

func ExampleNotices() {
	p := &porting.Porting{Status: porting.StatusDeclined, DeclinedCode: "portingAccountPinRequiredOrInvalid"}
	since := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	for _, n := range porting.Notices(p, since, porting.ScheduleReminders) {
		fmt.Println(n.At.Format(time.DateOnly), n.Kind, n.Turn, n.Action)
	}
	// Output:
	// 2026-11-21 declined first correctField
	// 2026-11-23 declined again correctField
	// 2026-11-27 declined again correctField
	// 2026-12-04 declined again correctField
	// 2026-12-20 declined last correctField
}

// A notice that was planned a day ago is sent as the porting is now.
func ExampleNotice_Renew() {
	since := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	p := &porting.Porting{
		Status:   porting.StatusInformationRequired,
		Required: []porting.Field{porting.FieldAccountNumber, porting.FieldAccountPin},
	}
	planned := porting.Notices(p, since, porting.ScheduleGuide)[1]
	p.AccountPinExists = true // the user has entered it since
	fmt.Println(planned.Params.Fields, planned.Renew(p).Params.Fields)
	// Output: [accountNumber accountPin] [accountNumber]
}
