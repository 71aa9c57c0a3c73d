package portingtest

import (
	"time"

	"github.com/portin-dev/portin/porting"
)

// Number is a test phone number. Its Script says how its portings go.
type Number struct {
	PhoneNumber string // E.164
	Summary     string // what it is for, in a few English words
	Script
}

// Numbers returns the test phone numbers of the Gigs platform ("Testing, Test
// phone numbers", provider test), in order. Any other number ports
// successfully, unless [Server.Script] says otherwise. The caller may keep and
// change the slice.
func Numbers() []Number {
	return []Number{
		{"+19595550100", "Ports successfully", Script{}},
		{"+19595550101", "Cannot be ported", Script{NotSupported: true}},
		{"+19595550102", "Always declined", always("portingDeclined")}, // the page names no code
		{"+19595550103", "Declined once, without a reason", once("portingDeclined")},
		{"+19595550104", "Requires the donor provider's approval", Script{
			Requires: []porting.Field{porting.FieldDonorProviderApproval},
		}},
		{"+19595550105", "Port protected at first", once("portingPhoneNumberPortProtected")},
		{"+19595550107", "Never found by the donor provider", always("portingPhoneNumberNotFound")},
		{"+19595550108", "Not active at the donor provider", always("portingPhoneNumberNotActive")},
		{"+19595550109", "Being ported by another provider", always("portingPendingOtherProvider")},
		{"+19595550110", "Account PIN wrong at first", once("portingAccountPinRequiredOrInvalid")},
		{"+19595550111", "Account number wrong at first", once("portingAccountNumberRequiredOrInvalid")},
		{"+19595550112", "Address wrong at first", once("portingAddressRequiredOrInvalid")},
		{"+19595550113", "First name wrong at first", once("portingFirstNameRequiredOrInvalid")},
		{"+19595550114", "Last name wrong at first", once("portingLastNameRequiredOrInvalid")},
		{"+19595550115", "Stays requested for 5 minutes", Script{Takes: 5 * time.Minute}},
		{"+19595550116", "Not eligible for porting", always("portingPhoneNumberNotEligible")},
		{"+19595550118", "User information wrong at first", once("portingUserInformationMismatch")},
	}
}

// once declines the first request and lets any update succeed.
func once(code string) Script { return Script{Declines: []string{code}, Recovers: true} }

// always declines every request.
func always(code string) Script { return Script{Declines: []string{code}} }
