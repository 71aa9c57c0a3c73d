package porting

import (
	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting/internal/table"
)

// apiErrorRow is what to do about the codes that ask the same of the user.
type apiErrorRow struct {
	action       APIErrorAction
	field        Field // at fault, "" for none
	alternatives []decline.Alternative
	codes        string // with spaces between
}

// apiErrors has each porting code of "Error Codes", and each type of "Error
// Handling", which stands in where an error has no code. What the user should do
// is ours: the API documents what the codes mean. The first row is that of a code
// this version has not heard of, too. A correctField without a field to correct
// becomes contactSupport.
var apiErrors = []apiErrorRow{
	{APIErrorCorrectField, "", orSupport, "malformed invalid"},
	{
		APIErrorCorrectField, FieldAccountPin, orCarrierOrSupport,
		"portingAccountPinForPortInBehaviorInvalid portingAccountPinForCancelOnlyBehaviorInvalid",
	},
	{APIErrorCorrectField, FieldDonorProvider, orSupport, "portingDonorProviderNotFound"},
	{APIErrorCorrectField, FieldProvider, orSupport, "portingProviderNotFound portingProviderMismatch"},
	{APIErrorCorrectField, FieldScheduledOn, orSupport, "portingScheduledOnInvalid portingScheduleNotSupported"},
	{APIErrorCorrectField, FieldBehavior, orSupport, "portingCancellationBehaviorNotSupported"},
	{APIErrorProvideUserAddress, "", orSupport, "portingUserAddressRequired"},
	{APIErrorNewNumber, FieldPhoneNumber, orRecipientOrSupport, "portingNotSupported"},
	{APIErrorNewNumber, FieldPhoneNumber, orSupport, "portingPhoneNumberBlocked"},
	{APIErrorResume, "", orSupport, "portingAlreadyExists subscriptionPortingAlreadyOpen"},
	{APIErrorResume, "", orDraftsOrSupport, "portingPerUserLimitExceeded"},
	{
		APIErrorWait, "", orSupport,
		"portingConflictsWithPortOut portOutConflictsWithPorting conflict tooManyRequests internal serviceUnavailable",
	},
	{
		APIErrorReload, "", orSupport, "portingNotCancelable portingAlreadyCanceled portingNotUpdatable " +
			"portingAttributeUpdateNotSupported portingNotDeletable",
	},
	{
		APIErrorContactSupport, "", nil,
		"subscriptionPortingAlreadyCompleted unauthenticated permissionDenied notFound notImplemented",
	},
}

// The alternatives of the rows. The support is the last wherever it is not the
// action already.
var (
	orSupport            = []decline.Alternative{decline.OrContactSupport}
	orCarrierOrSupport   = []decline.Alternative{decline.OrContactCarrier, decline.OrContactSupport}
	orRecipientOrSupport = []decline.Alternative{decline.OrOtherRecipient, decline.OrContactSupport}
	orDraftsOrSupport    = []decline.Alternative{OrDeleteDrafts, decline.OrContactSupport}
)

// findAPIError returns the row of a code, or that of one it has not heard of.
func findAPIError(code string) (row *apiErrorRow, known bool) {
	for i := range apiErrors {
		for codes := apiErrors[i].codes; codes != ""; {
			var of string
			if of, codes = table.Cut(codes, ' '); of == code {
				return &apiErrors[i], true
			}
		}
	}
	return &apiErrors[0], false
}
