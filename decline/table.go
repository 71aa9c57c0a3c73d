package decline

// row is one line of the decline table.
type row struct {
	code         string
	action       Action
	fields       []string
	alternatives []Alternative
	retry        Retry
	connect      bool
}

// rule copies the row, so that no caller can change the table.
func (r *row) rule(code string, known bool) Rule {
	return Rule{
		Code:         code,
		Known:        known,
		Action:       r.action,
		Fields:       append([]string{}, r.fields...),
		Alternatives: append([]Alternative{}, r.alternatives...),
		Retry:        r.retry,
		Connect:      r.connect,
	}
}

// UserInformationMismatch is the one code whose fields depend on what the
// porting requires; porting.Decide narrows them.
const UserInformationMismatch = "portingUserInformationMismatch"

// table has the 17 codes of "How Porting In Works, Porting Decline Codes",
// then one that only "Porting in the US" names, then a legacy alias.
var table = []*row{
	correctOnConnect("portingAccountPinRequiredOrInvalid", "accountPin"),
	correctOnConnect("portingAccountNumberRequiredOrInvalid", "accountNumber"),
	correctOnConnect("portingAddressRequiredOrInvalid", "address"),
	correct("portingPostalCodeRequiredOrInvalid", "address.postalCode"),
	correct("portingFirstNameRequiredOrInvalid", "firstName"),
	correct("portingLastNameRequiredOrInvalid", "lastName"),
	correct("portingBillingPinRequiredOrInvalid", "billingPin"),
	correct(UserInformationMismatch,
		"firstName", "lastName", "address", "accountNumber", "accountPin", "birthday"),
	{
		code:         "portingPhoneNumberNotFound",
		action:       CorrectField,
		fields:       []string{"donorProvider", "phoneNumber"},
		alternatives: []Alternative{OrNewPorting, OrContactCarrier, OrNewNumber},
		retry:        Update,
	},
	{
		code:         "portingPhoneNumberPortProtected",
		action:       ContactCarrier,
		alternatives: []Alternative{OrNewNumber},
		retry:        EmptyUpdate,
		connect:      true,
	},
	{
		code:         "portingPendingOtherProvider",
		action:       ContactCarrier,
		alternatives: []Alternative{OrWait, OrContactSupport, OrNewNumber},
		retry:        EmptyUpdate,
	},
	{
		code:         "portingDuplicated",
		action:       ContactCarrier,
		alternatives: []Alternative{OrWait, OrContactSupport, OrNewNumber},
		retry:        EmptyUpdate,
	},
	{
		code:         "portingSameNewAndOldNetworkProvider",
		action:       NewNumber,
		alternatives: []Alternative{OrOtherRecipient},
		retry:        NewPorting,
	},
	{
		code:         "portingPhoneNumberNotEligible",
		action:       NewNumber,
		alternatives: []Alternative{OrContactSupport},
		retry:        NoRetry,
	},
	{
		code:         "portingPhoneNumberNotActive",
		action:       NewNumber,
		alternatives: []Alternative{OrContactCarrier},
		retry:        EmptyUpdate,
	},
	{
		code:         "portingPhoneNumberAdministrative",
		action:       NewNumber,
		alternatives: []Alternative{OrContactSupport},
		retry:        NoRetry,
	},
	{
		code:         "portingDeclined",
		action:       NewNumber,
		alternatives: []Alternative{OrContactSupport},
		retry:        EmptyUpdate,
	},
	{
		code:         "portingPhoneNumberPrepaid", // "Porting in the US" only
		action:       NewNumber,
		alternatives: []Alternative{OrContactSupport},
		retry:        NoRetry,
	},
	correct("portingZipCodeRequiredOrInvalid", "address.postalCode"), // legacy alias
}

// unheardOf is the rule for any other code, and for none.
var unheardOf = &row{
	action:       ContactCarrier,
	retry:        EmptyUpdate,
	alternatives: []Alternative{OrContactSupport, OrNewNumber},
}

// correct is the row of a code that names the fields at fault.
func correct(code string, fields ...string) *row {
	return &row{
		code:         code,
		action:       CorrectField,
		fields:       fields,
		alternatives: []Alternative{OrContactCarrier, OrContactSupport},
		retry:        Update,
	}
}

// correctOnConnect is correct for a code that Connect Sessions handle too.
func correctOnConnect(code string, fields ...string) *row {
	r := correct(code, fields...)
	r.connect = true
	return r
}
