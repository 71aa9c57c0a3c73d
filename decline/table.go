package decline

import "strings"

// UserInformationMismatch is the one code whose fields depend on what the
// porting requires; porting.Decide narrows them.
const UserInformationMismatch = "portingUserInformationMismatch"

// table has a line for each code: the 17 of "How Porting In Works, Porting
// Decline Codes", then one that only "Porting in the US" names, then a legacy
// alias. Its columns are code, action, retry, alternatives and, for CorrectField,
// the fields; "connect" is behind those of a code that Connect Sessions handle.
const table = `portingAccountPinRequiredOrInvalid correctField update contactCarrier,contactSupport accountPin connect
portingAccountNumberRequiredOrInvalid correctField update contactCarrier,contactSupport accountNumber connect
portingAddressRequiredOrInvalid correctField update contactCarrier,contactSupport address connect
portingPostalCodeRequiredOrInvalid correctField update contactCarrier,contactSupport address.postalCode
portingFirstNameRequiredOrInvalid correctField update contactCarrier,contactSupport firstName
portingLastNameRequiredOrInvalid correctField update contactCarrier,contactSupport lastName
portingBillingPinRequiredOrInvalid correctField update contactCarrier,contactSupport billingPin
portingUserInformationMismatch correctField update contactCarrier,contactSupport firstName,lastName,address,accountNumber,accountPin,birthday
portingPhoneNumberNotFound correctField update newPorting,contactCarrier,newNumber donorProvider,phoneNumber
portingPhoneNumberPortProtected contactCarrier emptyUpdate newNumber  connect
portingPendingOtherProvider contactCarrier emptyUpdate wait,contactSupport,newNumber
portingDuplicated contactCarrier emptyUpdate wait,contactSupport,newNumber
portingSameNewAndOldNetworkProvider newNumber newPorting otherRecipient
portingPhoneNumberNotEligible newNumber none contactSupport
portingPhoneNumberNotActive newNumber emptyUpdate contactCarrier
portingPhoneNumberAdministrative newNumber none contactSupport
portingDeclined newNumber emptyUpdate contactSupport
portingPhoneNumberPrepaid newNumber none contactSupport
portingZipCodeRequiredOrInvalid correctField update contactCarrier,contactSupport address.postalCode`

// What there is for a code that is not in the table: with a field that its name
// tells, and without.
const (
	namesField = "correctField update contactCarrier,contactSupport "
	unheardOf  = "contactCarrier emptyUpdate contactSupport,newNumber"
)

// rule reads the columns behind a code.
func rule(code string, known bool, columns string) Rule {
	r := Rule{Code: code, Known: known}
	action, columns := cut(columns, ' ')
	retry, columns := cut(columns, ' ')
	alternatives, columns := cut(columns, ' ')
	fields, columns := cut(columns, ' ')
	r.Action, r.Retry, r.Connect = Action(action), Retry(retry), columns != ""
	r.Fields, r.Alternatives = list(fields), list(alternatives)
	return r
}

// list splits a column.
func list(column string) []string {
	all := []string{}
	for column != "" {
		var text string
		text, column = cut(column, ',')
		all = append(all, text)
	}
	return all
}

// cut returns what is in front of a separator and what is behind it. strings.Cut,
// which separates by any text, would be a quarter of a kilobyte of the module.
func cut(text string, separator byte) (before, after string) {
	if i := strings.IndexByte(text, separator); i >= 0 {
		return text[:i], text[i+1:]
	}
	return text, ""
}
