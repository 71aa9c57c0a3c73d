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

// row is the place of a field in the tables of fields and of rules.
type row int

// The rows, in form order: the steps in order, and within a step the order a
// person reads them off a bill.
const (
	rowDonorProvider row = iota
	rowAccountNumber
	rowAccountPin
	rowBillingPin
	rowFirstName
	rowLastName
	rowBirthday
	rowAccountType
	rowAddress
	rowAddressLine1
	rowAddressLine2
	rowAddressCity
	rowAddressState
	rowAddressPostalCode
	rowAddressCountry
	rowDonorProviderApproval
	rowPhoneNumber
	rowProvider
	rowUser
	rowBehavior
	rowScheduledOn
	rows // how many there are
)

type fieldRule struct {
	field    Field
	step     FormStep
	editable editable
}

// fields is every field.
var fields = []fieldRule{
	rowDonorProvider:         {FieldDonorProvider, FormStepDonorProvider, editableAlways},
	rowAccountNumber:         {FieldAccountNumber, FormStepCarrierDetails, editableAlways},
	rowAccountPin:            {FieldAccountPin, FormStepCarrierDetails, editableAlways},
	rowBillingPin:            {FieldBillingPin, FormStepCarrierDetails, editableAlways},
	rowFirstName:             {FieldFirstName, FormStepHolderDetails, editableAlways},
	rowLastName:              {FieldLastName, FormStepHolderDetails, editableAlways},
	rowBirthday:              {FieldBirthday, FormStepHolderDetails, editableAlways},
	rowAccountType:           {FieldAccountType, FormStepHolderDetails, editableAlways},
	rowAddress:               {FieldAddress, FormStepAddress, editableAlways},
	rowAddressLine1:          {FieldAddressLine1, FormStepAddress, editableAlways},
	rowAddressLine2:          {FieldAddressLine2, FormStepAddress, editableAlways},
	rowAddressCity:           {FieldAddressCity, FormStepAddress, editableAlways},
	rowAddressState:          {FieldAddressState, FormStepAddress, editableAlways},
	rowAddressPostalCode:     {FieldAddressPostalCode, FormStepAddress, editableAlways},
	rowAddressCountry:        {FieldAddressCountry, FormStepAddress, editableAlways},
	rowDonorProviderApproval: {FieldDonorProviderApproval, FormStepDonorProviderApproval, editableAlways},
	rowPhoneNumber:           {FieldPhoneNumber, FormStepOther, editableInDraft},
	rowProvider:              {FieldProvider, FormStepOther, editableInDraft},
	rowUser:                  {FieldUser, FormStepOther, neverEditable},
	rowBehavior:              {FieldBehavior, FormStepOther, editableInDraft},
	rowScheduledOn:           {FieldScheduledOn, FormStepOther, editableInGB},
}

// row returns the field's row, and rows for one that this version has not heard
// of.
func (f Field) row() row {
	r := row(0)
	for r < rows && fields[r].field != f {
		r++
	}
	return r
}

// step returns the wizard step of a row's field.
func (r row) step() FormStep {
	if r == rows {
		return FormStepOther
	}
	return fields[r].step
}

// inAddress reports whether a row's field is a member of the address.
func (r row) inAddress() bool { return rowAddressLine1 <= r && r <= rowAddressCountry }

// name returns the name of a row's member in the input or the address.
func (r row) name() string {
	name := string(fields[r].field)
	if r.inAddress() {
		return name[len(addressPrefix):]
	}
	return name
}

// addressPrefix is what the paths of the address's members begin with.
const addressPrefix = string(FieldAddress) + "."

// nullable reports whether the API takes null for a row's field ("Portings API,
// Update a porting").
func (r row) nullable() bool {
	return r == rowAddressLine2 || r == rowAddressState || r == rowScheduledOn
}

// Step returns the page of a wizard that collects the field.
func (f Field) Step() FormStep { return f.row().step() }

// Known reports whether this version has heard of the field.
func (f Field) Known() bool { return f.row() < rows }

// Nullable reports whether the API takes null for the field ("Portings API, Update
// a porting").
func (f Field) Nullable() bool { return f.row().nullable() }

// Fields returns every known [Field], in form order.
func Fields() []Field {
	all := make([]Field, len(fields))
	for i := range fields {
		all[i] = fields[i].field
	}
	return all
}
