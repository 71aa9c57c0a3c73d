package portingtest

func newFailure(kind kind, code, message string) *failure {
	return &failure{Object: "error", Type: kind, Code: code, Message: message}
}

// The failures without a code of their own.
var (
	noSuchThing     = newFailure(kindNotFound, "", "There is no such resource.")
	notReadable     = newFailure(kindMalformed, "", "The request cannot be read, or is too large.")
	notJSON         = newFailure(kindMalformed, "", "The body is not a JSON object.")
	wrongProperties = newFailure(kindInvalid, "", "Properties of the request are invalid.")
)

// The failures of the API's list of error codes that concern portings. It does
// not say which type comes with which code: here a conflict is about what
// already is, anything else is invalid. Programs should look at the code.
var (
	portingAlreadyCanceled = newFailure(kindConflict, "portingAlreadyCanceled",
		"The porting has already been canceled.")
	portingAlreadyExists = newFailure(kindConflict, "portingAlreadyExists",
		"Another subscription has an open porting of this phone number.")
	portingNotCancelable = newFailure(kindConflict, "portingNotCancelable",
		"The porting cannot be canceled in its status, or its scheduled date has come.")
	portingNotDeletable = newFailure(kindConflict, "portingNotDeletable",
		"Only a draft can be deleted.")
	portingNotUpdatable = newFailure(kindConflict, "portingNotUpdatable",
		"The porting is resolved.")
	subscriptionPortingAlreadyCompleted = newFailure(kindConflict, "subscriptionPortingAlreadyCompleted",
		"The porting is resolved: a subscription needs a draft.")
	subscriptionPortingAlreadyOpen = newFailure(kindConflict, "subscriptionPortingAlreadyOpen",
		"A subscription already has this porting.")

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
	portingProviderNotFound = newFailure(kindInvalid, "portingProviderNotFound",
		"There is no such recipient provider.")
	portingScheduleNotSupported = newFailure(kindInvalid, "portingScheduleNotSupported",
		"Only portings of the United Kingdom can be scheduled.")
	portingScheduledOnInvalid = newFailure(kindInvalid, "portingScheduledOnInvalid",
		"The scheduled date is not in the future.")
)
