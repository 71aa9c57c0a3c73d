package porting

// Field is the API's JSON path of something a user or an app provides, such as
// "accountPin" or "address.postalCode". The set is open: a porting may require
// a field this version has not heard of.
type Field string

// The fields of a request ("Portings API, Create a porting").
const (
	FieldDonorProvider         Field = "donorProvider"
	FieldAccountNumber         Field = "accountNumber"
	FieldAccountPin            Field = "accountPin"
	FieldBillingPin            Field = "billingPin"
	FieldFirstName             Field = "firstName"
	FieldLastName              Field = "lastName"
	FieldBirthday              Field = "birthday"
	FieldAccountType           Field = "accountType"
	FieldAddress               Field = "address"
	FieldAddressLine1          Field = "address.line1"
	FieldAddressLine2          Field = "address.line2"
	FieldAddressCity           Field = "address.city"
	FieldAddressState          Field = "address.state"
	FieldAddressPostalCode     Field = "address.postalCode"
	FieldAddressCountry        Field = "address.country"
	FieldDonorProviderApproval Field = "donorProviderApproval"
	FieldPhoneNumber           Field = "phoneNumber"
	FieldProvider              Field = "provider"
	FieldUser                  Field = "user"
	FieldBehavior              Field = "behavior"
	FieldScheduledOn           Field = "scheduledOn"
)

// FormStep is one page of a wizard that collects fields.
type FormStep string

// The six steps, in order.
const (
	FormStepDonorProvider         FormStep = "donorProvider"
	FormStepCarrierDetails        FormStep = "carrierDetails"
	FormStepHolderDetails         FormStep = "holderDetails"
	FormStepAddress               FormStep = "address"
	FormStepDonorProviderApproval FormStep = "donorProviderApproval"
	FormStepOther                 FormStep = "other"
)

// FormSteps returns every [FormStep], in order.
func FormSteps() []FormStep {
	return []FormStep{
		FormStepDonorProvider, FormStepCarrierDetails, FormStepHolderDetails,
		FormStepAddress, FormStepDonorProviderApproval, FormStepOther,
	}
}

// editable says when an update may change a field ("Portings API, Update a
// porting").
type editable int

const (
	neverEditable   editable = iota
	editableAlways           // but in no resolved status
	editableInDraft          // in draft only
	editableInGB             // but in no resolved status, and for GB only
)

type fieldRule struct {
	field    Field
	step     FormStep
	editable editable
}

// fields is every field in form order: the steps in order, and within a step
// the order a person reads them off a bill.
var fields = []fieldRule{
	{FieldDonorProvider, FormStepDonorProvider, editableAlways},
	{FieldAccountNumber, FormStepCarrierDetails, editableAlways},
	{FieldAccountPin, FormStepCarrierDetails, editableAlways},
	{FieldBillingPin, FormStepCarrierDetails, editableAlways},
	{FieldFirstName, FormStepHolderDetails, editableAlways},
	{FieldLastName, FormStepHolderDetails, editableAlways},
	{FieldBirthday, FormStepHolderDetails, editableAlways},
	{FieldAccountType, FormStepHolderDetails, editableAlways},
	{FieldAddress, FormStepAddress, editableAlways},
	{FieldAddressLine1, FormStepAddress, editableAlways},
	{FieldAddressLine2, FormStepAddress, editableAlways},
	{FieldAddressCity, FormStepAddress, editableAlways},
	{FieldAddressState, FormStepAddress, editableAlways},
	{FieldAddressPostalCode, FormStepAddress, editableAlways},
	{FieldAddressCountry, FormStepAddress, editableAlways},
	{FieldDonorProviderApproval, FormStepDonorProviderApproval, editableAlways},
	{FieldPhoneNumber, FormStepOther, editableInDraft},
	{FieldProvider, FormStepOther, editableInDraft},
	{FieldUser, FormStepOther, neverEditable},
	{FieldBehavior, FormStepOther, editableInDraft},
	{FieldScheduledOn, FormStepOther, editableInGB},
}

// rule returns the field's row of the table, and whether it has one.
func (f Field) rule() (fieldRule, bool) {
	for i := range fields {
		if fields[i].field == f {
			return fields[i], true
		}
	}
	return fieldRule{step: FormStepOther}, false
}

// Known reports whether this version has heard of the field.
func (f Field) Known() bool {
	_, known := f.rule()
	return known
}

// Fields returns every known [Field], in form order.
func Fields() []Field {
	all := make([]Field, len(fields))
	for i := range fields {
		all[i] = fields[i].field
	}
	return all
}
