package decline

// UserInformationMismatch is the one code whose fields depend on what the porting
// requires: porting.Decide narrows them.
const UserInformationMismatch = "portingUserInformationMismatch"

// row is what the table says about a code. See Rule for its members.
type row struct {
	code         string
	action       Action
	retry        Retry
	fields       field
	alternatives alternative
	connect      bool
}

// table has a row for each code: the 17 of "How Porting In Works, Porting
// Decline Codes", then one that only "Porting in the US" names, then a legacy
// alias.
var table = []row{
	{"portingAccountPinRequiredOrInvalid", CorrectField, Update, accountPin, carrier | support, true},
	{"portingAccountNumberRequiredOrInvalid", CorrectField, Update, accountNumber, carrier | support, true},
	{"portingAddressRequiredOrInvalid", CorrectField, Update, address, carrier | support, true},
	{"portingPostalCodeRequiredOrInvalid", CorrectField, Update, postalCode, carrier | support, false},
	{"portingFirstNameRequiredOrInvalid", CorrectField, Update, firstName, carrier | support, false},
	{"portingLastNameRequiredOrInvalid", CorrectField, Update, lastName, carrier | support, false},
	{"portingBillingPinRequiredOrInvalid", CorrectField, Update, billingPin, carrier | support, false},
	{
		UserInformationMismatch, CorrectField, Update,
		firstName | lastName | address | accountNumber | accountPin | birthday, carrier | support, false,
	},
	{
		"portingPhoneNumberNotFound", CorrectField, Update,
		donorProvider | phoneNumber, newPorting | carrier | newNumber, false,
	},
	{"portingPhoneNumberPortProtected", ContactCarrier, EmptyUpdate, 0, newNumber, true},
	{"portingPendingOtherProvider", ContactCarrier, EmptyUpdate, 0, wait | support | newNumber, false},
	{"portingDuplicated", ContactCarrier, EmptyUpdate, 0, wait | support | newNumber, false},
	{"portingSameNewAndOldNetworkProvider", NewNumber, NewPorting, 0, otherRecipient, false},
	{"portingPhoneNumberNotEligible", NewNumber, NoRetry, 0, support, false},
	{"portingPhoneNumberNotActive", NewNumber, EmptyUpdate, 0, carrier, false},
	{"portingPhoneNumberAdministrative", NewNumber, NoRetry, 0, support, false},
	{"portingDeclined", NewNumber, EmptyUpdate, 0, support, false},
	{"portingPhoneNumberPrepaid", NewNumber, NoRetry, 0, support, false},
	{"portingZipCodeRequiredOrInvalid", CorrectField, Update, postalCode, carrier | support, false},
}

// unheardOf is the row of a code that is not in the table and names no field.
var unheardOf = row{"", ContactCarrier, EmptyUpdate, 0, support | newNumber, false}

// find returns the row of a code, and whether the code is in the table.
func find(code string) (r *row, known bool) {
	for i := range table {
		if table[i].code == code {
			return &table[i], true
		}
	}
	if named := fieldNamedBy(code); named != 0 {
		return &row{"", CorrectField, Update, named, carrier | support, false}, false
	}
	return &unheardOf, false
}

// alternative is a set of alternatives. They are always listed in the order of
// Alternatives.
type alternative uint8

const (
	newPorting alternative = 1 << iota
	wait
	carrier
	support
	newNumber
	otherRecipient
)
