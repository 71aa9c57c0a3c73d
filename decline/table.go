package decline

// UserInformationMismatch is the one code whose fields depend on what the
// porting requires; porting.Decide narrows them.
const UserInformationMismatch = "portingUserInformationMismatch"

// row is what the table says about a code. Rule says what the members mean.
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

// The rows of codes that are not in the table: one that names a field of its own,
// and any other.
var (
	namesField = row{"", CorrectField, Update, 0, carrier | support, false}
	unheardOf  = row{"", ContactCarrier, EmptyUpdate, 0, support | newNumber, false}
)

// alternative is a set of alternatives. Its members are in the order of
// Alternatives, which is the same for every code.
type alternative uint8

const (
	newPorting alternative = 1 << iota
	wait
	carrier
	support
	newNumber
	otherRecipient
)

// rule makes a rule of a row.
func (r *row) rule(code string, known bool) Rule {
	return Rule{
		Code:         code,
		Known:        known,
		Action:       r.action,
		Fields:       r.fields.list(),
		Alternatives: members(uint32(r.alternatives), alternatives[:]),
		Retry:        r.retry,
		Connect:      r.connect,
	}
}
