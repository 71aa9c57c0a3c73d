package portingtest

// The failures without a code of their own.
var (
	notFound        = newFailure(kindNotFound, "", "There is no such resource.")
	notReadable     = newFailure(kindMalformed, "", "The request cannot be read, or is too large.")
	notJSON         = newFailure(kindMalformed, "", "The body is not a JSON object.")
	keyTooLong      = newFailure(kindMalformed, "", "An idempotency key has at most 255 characters.")
	keyUsed         = newFailure(kindConflict, "", "The idempotency key belongs to another request.")
	unauthenticated = newFailure(kindUnauthenticated, "", "The request does not have the required credentials.")
	notUsable       = newFailure(kindConflict, "", "The porting is resolved: a subscription takes a draft.")
	hasEnded        = newFailure(kindConflict, "", "The subscription has ended.")
	wrongProperties = newFailure(kindInvalid, "", "Properties of the request are invalid.")
)

// userAddressInvalid is the failure of "User Address Validation".
var userAddressInvalid = newFailure(kindInvalid, "userAddressInvalid", "The given address is not valid.")

// The failures of the API's list of error codes that concern portings. The list
// does not say which type comes with which code: here a conflict is about what
// already is, and anything else is invalid. Programs should look at the code.
var (
	portOutConflictsWithPorting = newFailure(kindConflict, "portOutConflictsWithPorting",
		"A number that is being ported in cannot be ported out.")
	portingAlreadyCanceled = newFailure(kindConflict, "portingAlreadyCanceled",
		"The porting has already been canceled.")
	portingAlreadyExists = newFailure(kindConflict, "portingAlreadyExists",
		"Another subscription has an open porting of this phone number.")
	portingConflictsWithPortOut = newFailure(kindConflict, "portingConflictsWithPortOut",
		"A number that is being ported out cannot be ported in.")
	portingNotCancelable = newFailure(kindConflict, "portingNotCancelable",
		"The porting cannot be canceled in its status, or its scheduled date has come.")
	portingNotDeletable = newFailure(kindConflict, "portingNotDeletable",
		"Only a draft can be deleted.")
	portingNotUpdatable = newFailure(kindConflict, "portingNotUpdatable",
		"The porting is requested or resolved.")
	portingPerUserLimitExceeded = newFailure(kindConflict, "portingPerUserLimitExceeded",
		"The user has as many drafts as are allowed.")
	subscriptionPortingAlreadyCompleted = newFailure(kindConflict, "subscriptionPortingAlreadyCompleted",
		"The subscription already has a completed porting.")
	subscriptionPortingAlreadyOpen = newFailure(kindConflict, "subscriptionPortingAlreadyOpen",
		"The subscription has an open porting.")

	portingAccountPinForCancelOnlyInvalid = newFailure(kindInvalid, "portingAccountPinForCancelOnlyBehaviorInvalid",
		"To cancel only, the account PIN must be 6 digits followed by 3 letters.")
	portingAccountPinForPortInInvalid = newFailure(kindInvalid, "portingAccountPinForPortInBehaviorInvalid",
		"To port in, the account PIN must be 3 letters followed by 6 digits.")
	portingAttributeUpdateNotSupported = newFailure(kindInvalid, "portingAttributeUpdateNotSupported",
		"A property can only be updated in a draft.")
	portingCancellationBehaviorNotSupported = newFailure(kindInvalid, "portingCancellationBehaviorNotSupported",
		"Only numbers of the United Kingdom support the behavior cancelOnly.")
	portingDonorProviderNotFound = newFailure(kindInvalid, "portingDonorProviderNotFound",
		"There is no such donor provider.")
	portingNotSupported = newFailure(kindInvalid, "portingNotSupported",
		"The phone number cannot be ported to the provider.")
	portingPhoneNumberBlocked = newFailure(kindInvalid, "portingPhoneNumberBlocked",
		"The phone number is blocked for porting.")
	portingProviderMismatch = newFailure(kindInvalid, "portingProviderMismatch",
		"The plan of the subscription is of another provider than the porting.")
	portingProviderNotFound = newFailure(kindInvalid, "portingProviderNotFound",
		"There is no such recipient provider.")
	portingScheduleNotSupported = newFailure(kindInvalid, "portingScheduleNotSupported",
		"Only portings of the United Kingdom can be scheduled.")
	portingScheduledOnInvalid = newFailure(kindInvalid, "portingScheduledOnInvalid",
		"The scheduled date is not in the future.")
	portingUserAddressRequired = newFailure(kindInvalid, "portingUserAddressRequired",
		"The user must have an address before this number can be ported.")
)

// portingFailures are the failures with a code that concern portings, by code.
var portingFailures = byCode(
	portOutConflictsWithPorting, portingAlreadyCanceled, portingAlreadyExists, portingConflictsWithPortOut,
	portingNotCancelable, portingNotDeletable, portingNotUpdatable, portingPerUserLimitExceeded,
	subscriptionPortingAlreadyCompleted, subscriptionPortingAlreadyOpen,
	portingAccountPinForCancelOnlyInvalid, portingAccountPinForPortInInvalid, portingAttributeUpdateNotSupported,
	portingCancellationBehaviorNotSupported, portingDonorProviderNotFound, portingNotSupported,
	portingPhoneNumberBlocked, portingProviderMismatch, portingProviderNotFound, portingScheduleNotSupported,
	portingScheduledOnInvalid, portingUserAddressRequired,
)

func byCode(failures ...*failure) map[string]*failure {
	table := map[string]*failure{}
	for _, f := range failures {
		table[f.Code] = f
	}
	return table
}

// failureOf returns the failure of an error code. A code that is not in the
// API's list today is an invalid request: the list is open.
func failureOf(code string) *failure {
	if f := portingFailures[code]; f != nil {
		return f
	}
	return newFailure(kindInvalid, code, "The request is refused, as the test's script says.")
}
