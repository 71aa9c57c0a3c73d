package porting_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting"
)

func ExampleLookupAPIError() {
	rule := porting.LookupAPIError("portingNotSupported")
	fmt.Println(rule.Action, rule.Fields, rule.Alternatives)

	rule = porting.LookupAPIError("somethingNew") // not in the table
	fmt.Println(rule.Known, rule.Action)
	// Output:
	// newNumber [phoneNumber] [otherRecipient contactSupport]
	// false contactSupport
}

func ExampleParseAPIError() {
	body := `{"object":"error","type":"invalid","message":"The request is invalid.",
		"details":[{"code":"invalid","message":"It is too short.","property":"accountPin"}]}`
	e, err := porting.ParseAPIError([]byte(body))
	fmt.Println(e.Action, e.Fields, err)

	e, err = porting.ParseAPIError([]byte("<html>502 Bad Gateway</html>")) // of a proxy
	fmt.Println(e.Action, err)
	// Output:
	// correctField [accountPin] <nil>
	// contactSupport portin: unexpectedByte at byte 0
}

// A service between an app and the API answers the app with the page to show next and
// the fields to mark. It passes on none of the API's texts.
func ExampleParseAPIError_service() {
	type next struct {
		Page  string
		Mark  []porting.Field
		After string // seconds to wait first
	}
	turn := func(header http.Header, body []byte) next {
		e, _ := porting.ParseAPIError(body) // there is a rule for what is not JSON, too
		switch e.Action {
		case porting.APIErrorCorrectField:
			return next{Page: "form", Mark: e.Fields}
		case porting.APIErrorProvideUserAddress:
			return next{Page: "profile"}
		case porting.APIErrorNewNumber:
			if slices.Contains(e.Alternatives, "otherRecipient") {
				return next{Page: "otherPlanOrNumber"}
			}
			return next{Page: "newNumber"}
		case porting.APIErrorResume, porting.APIErrorReload:
			return next{Page: "status"}
		case porting.APIErrorWait:
			return next{Page: "later", After: header.Get("Retry-After")}
		}
		return next{Page: "support"}
	}
	soon := http.Header{"Retry-After": {"30"}}
	for _, body := range []string{
		`{"code":"portingAccountPinForPortInBehaviorInvalid","type":"invalid"}`,
		`{"code":"portingUserAddressRequired","type":"invalid"}`,
		`{"code":"portingNotSupported","type":"invalid"}`,
		`{"code":"portingAlreadyExists","type":"conflict"}`,
		`{"type":"tooManyRequests"}`,
		``,
	} {
		fmt.Println(strings.TrimSpace(fmt.Sprint(turn(soon, []byte(body)))))
	}
	// Output:
	// {form [accountPin] }
	// {profile [] }
	// {otherPlanOrNumber [] }
	// {status [] }
	// {later [] 30}
	// {support [] }
}
