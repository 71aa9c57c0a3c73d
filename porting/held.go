package porting

// held returns what the porting already has of a request, field by field. The
// PINs are secret, so it has none of them.
func (p *Porting) held() *values {
	v := new(values)
	if p.DonorProvider != nil {
		v.set(rowDonorProvider, p.DonorProvider.ID)
	}
	v.set(rowAccountNumber, p.AccountNumber)
	v.set(rowFirstName, p.FirstName)
	v.set(rowLastName, p.LastName)
	v.set(rowBirthday, string(p.Birthday))
	v.set(rowAccountType, string(p.AccountType))
	if a := p.Address; a != nil {
		v.list[rowAddress].kind = kindObject
		v.set(rowAddressLine1, a.Line1)
		v.set(rowAddressLine2, a.Line2)
		v.set(rowAddressCity, a.City)
		v.set(rowAddressState, a.State)
		v.set(rowAddressPostalCode, a.PostalCode)
		v.set(rowAddressCountry, a.Country)
	}
	if approval := p.DonorProviderApproval; approval != nil {
		v.list[rowDonorProviderApproval].kind = kindOf(*approval)
	}
	v.set(rowPhoneNumber, p.PhoneNumber)
	v.set(rowProvider, p.Provider)
	v.set(rowUser, p.User)
	v.set(rowBehavior, string(p.Behavior))
	v.set(rowScheduledOn, string(p.ScheduledOn))
	return v
}
