package porting

import "github.com/portin-dev/portin/porting/codec"

// Input is what a user or an app submits: any part of the body of a create or
// an update. A nil pointer is a field that is absent; a pointer to "" one that
// was left empty, which is null in JSON where the API takes null: ScheduledOn,
// Line2 and State.
//
// Read from JSON, an Input remembers what no field of it can hold, an unknown
// member or a number in place of a text, and [Validate] reports that.
type Input struct {
	DonorProvider         *string       `json:"donorProvider,omitempty"` // id of a service provider
	AccountNumber         *string       `json:"accountNumber,omitempty"`
	AccountPin            *string       `json:"accountPin,omitempty"` // write-only; in Great Britain the PAC or STAC
	BillingPin            *string       `json:"billingPin,omitempty"` // write-only
	FirstName             *string       `json:"firstName,omitempty"`
	LastName              *string       `json:"lastName,omitempty"`
	Birthday              *string       `json:"birthday,omitempty"`    // YYYY-MM-DD
	AccountType           *string       `json:"accountType,omitempty"` // Ireland only
	Address               *AddressInput `json:"address,omitempty"`
	DonorProviderApproval *bool         `json:"donorProviderApproval,omitempty"`
	PhoneNumber           *string       `json:"phoneNumber,omitempty"`
	Provider              *string       `json:"provider,omitempty"` // the recipient network
	User                  *string       `json:"user,omitempty"`     // id; create only
	Behavior              *string       `json:"behavior,omitempty"`
	ScheduledOn           *string       `json:"scheduledOn,omitempty"` // YYYY-MM-DD; Great Britain only

	unknown []Field // members that are no field
	wrong   []Field // fields that had another type; "" is the input itself
}

// AddressInput is the address in an [Input].
type AddressInput struct {
	Line1      *string `json:"line1,omitempty"`
	Line2      *string `json:"line2,omitempty"`
	City       *string `json:"city,omitempty"`
	State      *string `json:"state,omitempty"`
	PostalCode *string `json:"postalCode,omitempty"`
	Country    *string `json:"country,omitempty"` // ISO 3166-1 alpha-2

	null bool // the JSON had null for the address
}

// String tells nothing of the input, which may hold PINs. Its JSON has them, so
// do not log an input as JSON.
func (Input) String() string { return "porting input" }

// GoString is String, for %#v.
func (Input) GoString() string { return "porting input" }

// MarshalJSON implements [encoding/json.Marshaler]. What the API would not
// understand, an unknown member, is not written.
func (in Input) MarshalJSON() ([]byte, error) {
	w := codec.NewWriter(nil)
	in.submission().write(w, "")
	return w.Bytes(), nil
}

// UnmarshalJSON implements [encoding/json.Unmarshaler]. It leaves nothing of
// what the input was before. The error is a [*codec.Error] for what is no JSON;
// any JSON is an input, if one with issues.
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

// input is the inverse of Input.submission.
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

// text returns where the input has the text of a field, nil for a field that is
// no text or a member of an address that is not there.
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

// text returns where the address has the text of a field of it, nil for a field of
// something else.
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
