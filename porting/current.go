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
