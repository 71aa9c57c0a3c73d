package porting

// current returns what the porting already has of a request, field by field. It
// has no PINs, since the API never sends them back.
func (p *Porting) current() *submission {
	v := new(submission)
	for r := range fieldCount {
		v.set(r, p.text(r))
	}
	if p.Address != nil {
		v.list[indexAddress].kind = kindObject
	}
	if approval := p.DonorProviderApproval; approval != nil {
		v.list[indexDonorProviderApproval].kind = kindOf(*approval)
	}
	return v
}

// text returns the text that the porting has for a field, "" where it has none
// or the field is no text.
func (p *Porting) text(r fieldIndex) string {
	if r.inAddress() {
		if p.Address == nil {
			return ""
		}
		return p.Address.text(r)
	}
	switch r {
	case indexDonorProvider:
		if p.DonorProvider != nil {
			return p.DonorProvider.ID
		}
	case indexAccountNumber:
		return p.AccountNumber
	case indexFirstName:
		return p.FirstName
	case indexLastName:
		return p.LastName
	case indexBirthday:
		return string(p.Birthday)
	case indexAccountType:
		return string(p.AccountType)
	case indexPhoneNumber:
		return p.PhoneNumber
	case indexProvider:
		return p.Provider
	case indexUser:
		return p.User
	case indexBehavior:
		return string(p.Behavior)
	case indexScheduledOn:
		return string(p.ScheduledOn)
	}
	return ""
}

// text returns the text that the address has for a field of it.
func (a *Address) text(r fieldIndex) string {
	switch r {
	case indexAddressLine1:
		return a.Line1
	case indexAddressLine2:
		return a.Line2
	case indexAddressCity:
		return a.City
	case indexAddressState:
		return a.State
	case indexAddressPostalCode:
		return a.PostalCode
	}
	return a.Country
}
