package porting

// held returns what the porting already has of a request, field by field. The
// PINs are secret, so it has none of them.
func (p *Porting) held() *values {
	v := new(values)
	for r := range rows {
		v.set(r, p.text(r))
	}
	if p.Address != nil {
		v.list[rowAddress].kind = kindObject
	}
	if approval := p.DonorProviderApproval; approval != nil {
		v.list[rowDonorProviderApproval].kind = kindOf(*approval)
	}
	return v
}

// text returns the text that the porting has for a field, "" where it has none
// or the field is no text.
func (p *Porting) text(r row) string {
	if r.inAddress() {
		if p.Address == nil {
			return ""
		}
		return p.Address.text(r)
	}
	switch r {
	case rowDonorProvider:
		if p.DonorProvider != nil {
			return p.DonorProvider.ID
		}
	case rowAccountNumber:
		return p.AccountNumber
	case rowFirstName:
		return p.FirstName
	case rowLastName:
		return p.LastName
	case rowBirthday:
		return string(p.Birthday)
	case rowAccountType:
		return string(p.AccountType)
	case rowPhoneNumber:
		return p.PhoneNumber
	case rowProvider:
		return p.Provider
	case rowUser:
		return p.User
	case rowBehavior:
		return string(p.Behavior)
	case rowScheduledOn:
		return string(p.ScheduledOn)
	}
	return ""
}

// text returns the text that the address has for a field of it.
func (a *Address) text(r row) string {
	switch r {
	case rowAddressLine1:
		return a.Line1
	case rowAddressLine2:
		return a.Line2
	case rowAddressCity:
		return a.City
	case rowAddressState:
		return a.State
	case rowAddressPostalCode:
		return a.PostalCode
	}
	return a.Country
}
