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
