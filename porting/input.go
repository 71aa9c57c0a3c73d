package porting

import "github.com/portin-dev/portin/porting/codec"

// Input is what a user or an app submits: any part of the body of a create or an
// update. An empty text means that the user left the field empty.
//
// A nil pointer is a field that is absent. A pointer to "" is null in JSON where the
// API takes null: ScheduledOn, Line2 and State.
//
// An Input that is read from JSON remembers what its members cannot hold, such as an
// unknown member or a number in place of a text, and [Validate] reports it.
type Input struct {
	// DonorProvider is the id of the service provider that the number is with today.
	DonorProvider *string `json:"donorProvider,omitempty"`
	// AccountNumber is the number of the account at the carrier, as it is on the bill.
	AccountNumber *string `json:"accountNumber,omitempty"`
	// AccountPin is the PIN that the carrier gives for moving the number, in the United Kingdom the PAC or the
	// STAC. It is never sent back.
	AccountPin *string `json:"accountPin,omitempty"`
	// BillingPin is the PIN of the billing account. It is never sent back.
	BillingPin *string `json:"billingPin,omitempty"`
	// FirstName is the account holder's first name, as it is on the bill.
	FirstName *string `json:"firstName,omitempty"`
	// LastName is the account holder's last name, as it is on the bill.
	LastName *string `json:"lastName,omitempty"`
	// Birthday is the account holder's date of birth, YYYY-MM-DD.
	Birthday *string `json:"birthday,omitempty"`
	// AccountType is the kind of the account. Ireland only.
	AccountType *string `json:"accountType,omitempty"`
	// Address is where the account holder lives, as it is on the bill.
	Address *AddressInput `json:"address,omitempty"`
	// DonorProviderApproval is whether the user has told the carrier, and it has agreed to the move.
	DonorProviderApproval *bool `json:"donorProviderApproval,omitempty"`
	// PhoneNumber is the number to move, with the plus and the country code.
	PhoneNumber *string `json:"phoneNumber,omitempty"`
	// Provider is the network that receives the number.
	Provider *string `json:"provider,omitempty"`
	// User is the id of the user the number is for. Only a create has it.
	User *string `json:"user,omitempty"`
	// Behavior is what to do: move the number or, in the United Kingdom only, just end the old plan.
	Behavior *string `json:"behavior,omitempty"`
	// ScheduledOn is the day of the move, YYYY-MM-DD. United Kingdom only.
	ScheduledOn *string `json:"scheduledOn,omitempty"`

	unknown []unknownMember
	wrong   []Field // the fields whose value had the wrong type; "" for the input itself
}

// AddressInput is the address in an input.
type AddressInput struct {
	Line1 *string `json:"line1,omitempty"` // the street and number
	Line2 *string `json:"line2,omitempty"` // the apartment or suite
	City  *string `json:"city,omitempty"`  // the city
	// State is the state: in the United States one of 62, by its two letters or its name; elsewhere a code of
	// ISO 3166-2, if any.
	State      *string `json:"state,omitempty"`
	PostalCode *string `json:"postalCode,omitempty"` // the ZIP or postal code
	Country    *string `json:"country,omitempty"`    // the country's ISO 3166-1 alpha-2 code

	null bool // the JSON had null for the address
}

// String shows nothing of the input, which may have PINs. Its JSON has them, so do not
// log an input as JSON.
func (Input) String() string { return "porting input" }

// GoString is String, for %#v.
func (Input) GoString() string { return "porting input" }

// MarshalJSON implements [encoding/json.Marshaler]. What the API would not
// understand, an unknown member, is not written.
func (in Input) MarshalJSON() ([]byte, error) {
	return codec.Marshal(func(w *codec.Writer) { in.submission().write(w, "") })
}

// UnmarshalJSON implements [encoding/json.Unmarshaler]. It replaces the whole input.
// The error is a [*codec.Error] for a document that is not JSON; any JSON is an input,
// if perhaps one with issues.
func (in *Input) UnmarshalJSON(json []byte) error {
	s, err := parseSubmission(json)
	if err == nil {
		*in = s.input()
	}
	return err
}

// submission returns the input field by field, as the rules read it.
func (in *Input) submission() *submission {
	s := new(submission)
	s.unknown = in.unknown
	if a := in.Address; a != nil {
		s.values[indexAddress].kind = kindObject
		if a.null {
			s.values[indexAddress].kind = kindNull
		}
	}
	for i := range fieldCount {
		if text := in.text(i); text != nil && *text != nil {
			s.values[i] = fieldValue{kind: kindText, text: **text}
		}
	}
	if approval := in.DonorProviderApproval; approval != nil {
		s.values[indexDonorProviderApproval].kind = kindOf(*approval)
	}
	for _, field := range in.wrong {
		s.values[field.index()].kind = kindOther
	}
	return s
}

// input returns the submission as an input: the inverse of Input.submission.
func (s *submission) input() Input {
	in := Input{unknown: s.unknown}
	if kind := s.values[indexAddress].kind; kind == kindObject || kind == kindNull {
		in.Address = &AddressInput{null: kind == kindNull}
	}
	for i := range fieldCount {
		if text := in.text(i); text != nil && s.values[i].kind == kindText {
			*text = &s.values[i].text
		}
	}
	if kind := s.values[indexDonorProviderApproval].kind; kind == kindYes || kind == kindNo {
		approval := kind == kindYes
		in.DonorProviderApproval = &approval
	}
	for i := range fieldCount {
		if s.values[i].kind == kindOther {
			add(&in.wrong, fields[i].field)
		}
	}
	if s.values[fieldCount].kind == kindOther {
		add(&in.wrong, "")
	}
	return in
}

// text returns a pointer to the member that has the text of a field. It is nil for a
// field that is no text, and for a member of an address that is nil.
func (in *Input) text(i fieldIndex) **string {
	if i.inAddress() {
		if in.Address == nil {
			return nil
		}
		return in.Address.text(i)
	}
	switch i {
	case indexDonorProvider:
		return &in.DonorProvider
	case indexAccountNumber:
		return &in.AccountNumber
	case indexAccountPin:
		return &in.AccountPin
	case indexBillingPin:
		return &in.BillingPin
	case indexFirstName:
		return &in.FirstName
	case indexLastName:
		return &in.LastName
	case indexBirthday:
		return &in.Birthday
	case indexAccountType:
		return &in.AccountType
	case indexPhoneNumber:
		return &in.PhoneNumber
	case indexProvider:
		return &in.Provider
	case indexUser:
		return &in.User
	case indexBehavior:
		return &in.Behavior
	case indexScheduledOn:
		return &in.ScheduledOn
	}
	return nil
}

// text returns a pointer to the member that has the text of a field of the address, or
// nil for any other field.
func (a *AddressInput) text(i fieldIndex) **string {
	switch i {
	case indexAddressLine1:
		return &a.Line1
	case indexAddressLine2:
		return &a.Line2
	case indexAddressCity:
		return &a.City
	case indexAddressState:
		return &a.State
	case indexAddressPostalCode:
		return &a.PostalCode
	case indexAddressCountry:
		return &a.Country
	}
	return nil
}
