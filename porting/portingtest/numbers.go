package portingtest

import (
	"slices"
	"time"

	"github.com/portin-dev/portin/porting"
)

// Number is a test phone number. Its Script says how its portings go.
type Number struct {
	PhoneNumber string // E.164
	Summary     string // what it is for, in a few English words
	Script
}

// Numbers returns the test phone numbers, in order: those of the Gigs platform
// ("Testing, Test phone numbers", provider test), which begin with +1 959 555,
// and those of this package. The latter are in the ranges that +1 907 555 0100 to
// 0199 and +44 7700 900000 to 900999 keep free for fiction. Any other number
// ports successfully, unless [Server.Script] says otherwise. The caller may keep
// and change the slice.
func Numbers() []Number { return slices.Concat(ownAmerican(), platform(), ownBritish()) }

// platform are the test numbers of the Gigs platform.
func platform() []Number {
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

// ownAmerican are the American numbers of this package: for the decline codes
// and the error codes that the platform has no number for, and for consent.
func ownAmerican() []Number {
	return []Number{
		{"+19075550101", "ZIP code wrong at first", once("portingPostalCodeRequiredOrInvalid")},
		{"+19075550102", "ZIP code wrong at first, by the older code", once("portingZipCodeRequiredOrInvalid")},
		{"+19075550103", "Billing PIN wrong at first", billingPin()},
		{"+19075550104", "Already being ported, which ends soon", once("portingDuplicated")},
		{"+19075550105", "On the recipient's network already", always("portingSameNewAndOldNetworkProvider")},
		{"+19075550106", "Reserved for the carrier's use", always("portingPhoneNumberAdministrative")},
		{"+19075550107", "Prepaid, which cannot be ported", always("portingPhoneNumberPrepaid")},
		{"+19075550110", "Blocked for porting", Script{Refuse: "portingPhoneNumberBlocked"}},
		{"+19075550111", "Being ported out", Script{Refuse: "portingConflictsWithPortOut"}},
		{"+19075550112", "Needs the address of the user first", Script{NeedsUserAddress: true}},
		{"+19075550120", "Waits for the user's consent", Script{NeedsConsent: true}},
		{"+19075550121", "The user consents by itself", Script{NeedsConsent: true, Approves: 2 * time.Second}},
	}
}

// ownBritish are the British numbers of this package.
func ownBritish() []Number {
	return []Number{
		{"+447700900100", "British: ports successfully", Script{}},
		{"+447700900101", "British: PAC or STAC wrong at first", once("portingAccountPinRequiredOrInvalid")},
		{"+447700900102", "British: never found by the donor provider", always("portingPhoneNumberNotFound")},
	}
}

// billingPin requires a billing PIN and finds the first one wrong.
func billingPin() Script {
	script := once("portingBillingPinRequiredOrInvalid")
	script.Requires = []porting.Field{porting.FieldBillingPin}
	return script
}

// once declines the first request and lets any update succeed.
func once(code string) Script { return Script{Declines: []string{code}, Recovers: true} }

// always declines every request.
func always(code string) Script { return Script{Declines: []string{code}} }
