package porting

import (
	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting/internal/table"
)

// apiErrorRow is a rule, and the codes that it is for.
type apiErrorRow struct {
	codes        string     // separated by spaces
	field        fieldIndex // the field at fault; fieldCount for none
	action       apiErrorAction
	alternatives apiErrorAlternative
}

// apiErrors has each porting code of "Error Codes", and each type of "Error Handling",
// which counts where an error has no code. The API documents what the codes mean; what
// the user should do is portin's judgement. The first row is also the rule of an
// unknown code. A row that corrects a field but names none becomes contactSupport.
var apiErrors = []apiErrorRow{
	{"malformed invalid", fieldCount, correctField, support},
	{
		"portingAccountPinForPortInBehaviorInvalid portingAccountPinForCancelOnlyBehaviorInvalid",
		indexAccountPin, correctField, carrier | support,
	},
	{"portingDonorProviderNotFound", indexDonorProvider, correctField, support},
	{"portingProviderNotFound portingProviderMismatch", indexProvider, correctField, support},
	{"portingScheduledOnInvalid portingScheduleNotSupported", indexScheduledOn, correctField, support},
	{"portingCancellationBehaviorNotSupported", indexBehavior, correctField, support},
	{"portingUserAddressRequired", fieldCount, provideUserAddress, support},
	{"portingNotSupported", indexPhoneNumber, newNumber, otherRecipient | support},
	{"portingPhoneNumberBlocked", indexPhoneNumber, newNumber, support},
	{"portingAlreadyExists subscriptionPortingAlreadyOpen", fieldCount, resume, support},
	{"portingPerUserLimitExceeded", fieldCount, resume, deleteDrafts | support},
	{
		"portingConflictsWithPortOut portOutConflictsWithPorting conflict tooManyRequests internal serviceUnavailable",
		fieldCount, wait, support,
	},
	{
		"portingNotCancelable portingAlreadyCanceled portingNotUpdatable portingAttributeUpdateNotSupported " +
			"portingNotDeletable",
		fieldCount, reload, support,
	},
	{
		"subscriptionPortingAlreadyCompleted unauthenticated permissionDenied notFound notImplemented",
		fieldCount, contactSupport, 0,
	},
}

// apiErrorAction is the index of an action in APIErrorActions.
type apiErrorAction uint8

const (
	correctField apiErrorAction = iota
	provideUserAddress
	newNumber
	resume
	wait
	reload
	contactSupport
)

var apiErrorActions = [...]APIErrorAction{
	APIErrorCorrectField, APIErrorProvideUserAddress, APIErrorNewNumber, APIErrorResume,
	APIErrorWait, APIErrorReload, APIErrorContactSupport,
}

// APIErrorActions returns every [APIErrorAction].
func APIErrorActions() []APIErrorAction { return append([]APIErrorAction(nil), apiErrorActions[:]...) }

// apiErrorAlternative is a set of alternatives, in the order of APIErrorAlternatives.
type apiErrorAlternative uint8

const (
	carrier apiErrorAlternative = 1 << iota
	otherRecipient
	deleteDrafts
	support
)

var apiErrorAlternatives = [...]decline.Alternative{
	decline.OrContactCarrier, decline.OrOtherRecipient, OrDeleteDrafts, decline.OrContactSupport,
}

// APIErrorAlternatives returns every alternative that an [APIErrorRule] may have.
func APIErrorAlternatives() []decline.Alternative {
	return append([]decline.Alternative(nil), apiErrorAlternatives[:]...)
}

// list returns the alternatives of a set.
func (set apiErrorAlternative) list() []decline.Alternative {
	list := []decline.Alternative{}
	for i, alternative := range apiErrorAlternatives[:] {
		if set>>i&1 == 1 {
			list = append(list, alternative)
		}
	}
	return list
}

// findAPIError returns the row of a code, or the first row if the code is unknown.
func findAPIError(code string) (row *apiErrorRow, known bool) {
	for i := range apiErrors {
		for codes := apiErrors[i].codes; codes != ""; {
			var name string
			if name, codes = table.Cut(codes, ' '); name == code {
				return &apiErrors[i], true
			}
		}
	}
	return &apiErrors[0], false
}
