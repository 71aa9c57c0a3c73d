package porting

import (
	"slices"

	"github.com/portin-dev/portin/porting/codec"
)

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
func FormSteps() []FormStep { return append([]FormStep(nil), formStepsInOrder[:]...) }

var formStepsInOrder = [...]FormStep{
	FormStepDonorProvider, FormStepCarrierDetails, FormStepHolderDetails,
	FormStepAddress, FormStepDonorProviderApproval, FormStepOther,
}

// editable says when an update may change a field ("Portings API, Update a porting").
type editable int

const (
	neverEditable   editable = iota
	editableAlways           // except in resolved statuses and in requested
	editableInDraft          // in draft only
	editableInGB             // as editableAlways, but only in Great Britain
)

// fieldIndex is the index of a field in the tables of fields and of rules.
type fieldIndex int

// The indices, in form order: by step, and within a step in the order in which a bill
// has them.
const (
	indexDonorProvider fieldIndex = iota
	indexAccountNumber
	indexAccountPin
	indexBillingPin
	indexFirstName
	indexLastName
	indexBirthday
	indexAccountType
	indexAddress
	indexAddressLine1
	indexAddressLine2
	indexAddressCity
	indexAddressState
	indexAddressPostalCode
	indexAddressCountry
	indexDonorProviderApproval
	indexPhoneNumber
	indexProvider
	indexUser
	indexBehavior
	indexScheduledOn
	fieldCount // the number of fields
)

type fieldRule struct {
	field    Field
	step     FormStep
	editable editable
}

// fields are all fields.
var fields = []fieldRule{
	indexDonorProvider:         {FieldDonorProvider, FormStepDonorProvider, editableAlways},
	indexAccountNumber:         {FieldAccountNumber, FormStepCarrierDetails, editableAlways},
	indexAccountPin:            {FieldAccountPin, FormStepCarrierDetails, editableAlways},
	indexBillingPin:            {FieldBillingPin, FormStepCarrierDetails, editableAlways},
	indexFirstName:             {FieldFirstName, FormStepHolderDetails, editableAlways},
	indexLastName:              {FieldLastName, FormStepHolderDetails, editableAlways},
	indexBirthday:              {FieldBirthday, FormStepHolderDetails, editableAlways},
	indexAccountType:           {FieldAccountType, FormStepHolderDetails, editableAlways},
	indexAddress:               {FieldAddress, FormStepAddress, editableAlways},
	indexAddressLine1:          {FieldAddressLine1, FormStepAddress, editableAlways},
	indexAddressLine2:          {FieldAddressLine2, FormStepAddress, editableAlways},
	indexAddressCity:           {FieldAddressCity, FormStepAddress, editableAlways},
	indexAddressState:          {FieldAddressState, FormStepAddress, editableAlways},
	indexAddressPostalCode:     {FieldAddressPostalCode, FormStepAddress, editableAlways},
	indexAddressCountry:        {FieldAddressCountry, FormStepAddress, editableAlways},
	indexDonorProviderApproval: {FieldDonorProviderApproval, FormStepDonorProviderApproval, editableAlways},
	indexPhoneNumber:           {FieldPhoneNumber, FormStepOther, editableInDraft},
	indexProvider:              {FieldProvider, FormStepOther, editableInDraft},
	indexUser:                  {FieldUser, FormStepOther, neverEditable},
	indexBehavior:              {FieldBehavior, FormStepOther, editableInDraft},
	indexScheduledOn:           {FieldScheduledOn, FormStepOther, editableInGB},
}

// index returns the index of the field, or fieldCount for a field that this version
// has not heard of.
func (f Field) index() fieldIndex {
	i := fieldIndex(0)
	for i < fieldCount && fields[i].field != f {
		i++
	}
	return i
}

// step returns the wizard step of a field.
func (i fieldIndex) step() FormStep {
	if i == fieldCount {
		return FormStepOther
	}
	return fields[i].step
}

// inAddress reports whether a field is a member of the address.
func (i fieldIndex) inAddress() bool { return indexAddressLine1 <= i && i <= indexAddressCountry }

// name returns the name of a field in the input or the address.
func (i fieldIndex) name() string {
	name := string(fields[i].field)
	if i.inAddress() {
		return name[len(addressPrefix):]
	}
	return name
}

// addressPrefix is how the paths of the members of the address begin.
const addressPrefix = string(FieldAddress) + "."

// nullable reports whether the API takes null for a field ("Portings API, Update a
// porting").
func (i fieldIndex) nullable() bool {
	return i == indexAddressLine2 || i == indexAddressState || i == indexScheduledOn
}

// Step returns the page of a wizard that collects the field.
func (f Field) Step() FormStep { return f.index().step() }

// Known reports whether this version has heard of the field.
func (f Field) Known() bool { return f.index() < fieldCount }

// Nullable reports whether the API takes null for the field ("Portings API, Update
// a porting").
func (f Field) Nullable() bool { return f.index().nullable() }

// Fields returns every known [Field], in form order.
func Fields() []Field {
	all := make([]Field, len(fields))
	for i := range fields {
		all[i] = fields[i].field
	}
	return all
}

// distinct returns the fields, each once.
func distinct(fields []Field) []Field {
	unique := make([]Field, 0, len(fields))
	repeated := repeats(len(fields), func(i int) string { return string(fields[i]) })
	for i, field := range fields {
		if !repeated[i] {
			add(&unique, field)
		}
	}
	return unique
}

// repeats reports for each of n elements whether an earlier one has the same key. It
// sorts them: comparing each with every other takes n squared steps, and a map adds
// some kilobytes to the module.
func repeats(n int, key func(i int) string) []bool {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	codec.Sort(n, func(i, j int) bool {
		a, b := key(order[i]), key(order[j])
		return a < b || a == b && order[i] < order[j]
	}, func(i, j int) { order[i], order[j] = order[j], order[i] })
	repeated := make([]bool, n)
	for i := 1; i < n; i++ {
		repeated[order[i]] = key(order[i]) == key(order[i-1])
	}
	return repeated
}

// inFormOrder returns the fields in the order of a form: the known ones in the order
// of the table, then the others in their own order, each once.
func inFormOrder(unsorted []Field) []Field {
	sorted := make([]Field, 0, len(unsorted))
	for i := range fields {
		if slices.Contains(unsorted, fields[i].field) {
			add(&sorted, fields[i].field)
		}
	}
	for _, field := range unsorted {
		if !field.Known() {
			add(&sorted, field)
		}
	}
	return distinct(sorted)
}

// stepsOf returns the wizard steps of fields that are in form order. An unknown field
// belongs to the last step, FormStepOther.
func stepsOf(ordered []Field) []FormStep {
	steps := []FormStep{}
	last := FormStep("")
	for _, field := range ordered {
		if step := field.index().step(); step != last {
			steps = append(steps, step)
			last = step
		}
	}
	return steps
}

// add appends a field to a list. It is not inlined, which would add forty bytes to the
// module at each call.
//
//go:noinline
func add(to *[]Field, field Field) { *to = append(*to, field) }
