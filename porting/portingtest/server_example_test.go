package portingtest_test

import (
	"fmt"
	"net/http"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// With a server that has a clock of its own, a test does not wait for what takes days.
func ExampleNewServer() {
	api := portingtest.NewServer(portingtest.Options{Start: time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC)})
	defer api.Close()

	response, err := http.Get(api.URL + "/projects/dev/portings")
	if err != nil {
		fmt.Println(err)
		return
	}
	response.Body.Close()
	fmt.Println(response.Status)

	api.Advance(24 * time.Hour)
	fmt.Println(api.Clock.Now().Format(time.DateOnly))
	// Output:
	// 200 OK
	// 2026-06-02
}

// A test of one screen needs a porting in one status, however it got there.
func ExampleServer_Add() {
	api := portingtest.NewServer(portingtest.Options{Start: time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC)})
	defer api.Close()

	p, err := api.Add("dev", porting.Porting{
		Status:       porting.StatusDeclined,
		DeclinedCode: "portingPhoneNumberPortProtected",
	})
	d := porting.Decide(&p, api.Clock.Now())
	fmt.Println(p.Status, d.Decline.Action, d.Decline.Retry, err)
	// Output: declined contactCarrier emptyUpdate <nil>
}

func ExampleServer_Script() {
	api := portingtest.NewServer(portingtest.Options{})
	defer api.Close()
	api.Script("+12125550199", portingtest.Script{Refuse: "portingPhoneNumberBlocked"})

	response := api.Do(portingtest.Request{
		Method: "POST",
		Target: "/projects/dev/portings",
		Header: portingtest.Header{"Content-Type": {"application/json"}},
		Body:   []byte(`{"phoneNumber": "+12125550199", "provider": "test", "user": "usr_1"}`),
	})
	failure, err := porting.ParseAPIError(response.Body)
	fmt.Println(response.Status, failure.Code, failure.Action, err)
	// Output: 422 portingPhoneNumberBlocked newNumber <nil>
}

func ExampleNumbers() {
	for _, number := range portingtest.Numbers()[:2] {
		fmt.Println(number.PhoneNumber)
	}
	fmt.Println(len(portingtest.Providers()) > 10)
	// Output:
	// +19075550101
	// +19075550102
	// true
}

// Where there is no HTTP library, a request is a value.
func ExampleServer_Do() {
	api := portingtest.NewServer(portingtest.Options{})
	defer api.Close()

	response := api.Do(portingtest.Request{Method: "GET", Target: "/projects/dev/portings/prt_none"})
	failure, err := porting.ParseAPIError(response.Body)
	fmt.Println(response.Status, failure.Code, err)
	// Output: 404 notFound <nil>
}

// Some carriers ask their customer to approve the transfer.
func ExampleServer_Approve() {
	api := portingtest.NewServer(portingtest.Options{})
	defer api.Close()

	p, err := api.Add("dev", porting.Porting{Status: porting.StatusInitiated})
	fmt.Println(p.Status, err, api.Approve(p.ID))

	response := api.Do(portingtest.Request{Method: "GET", Target: "/projects/dev/portings/" + p.ID})
	approved, err := porting.Parse(response.Body)
	fmt.Println(approved.Status, err)
	// Output:
	// initiated <nil> <nil>
	// informationRequired <nil>
}
