package porting

import "strings"

// Missing returns the required fields that are not provided yet, in the order
// of Required ("How Porting In Works, Collect Required Information"). The API
// keeps listing a field once it is provided, so this is what to ask for.
func Missing(p *Porting) []Field {
	missing, _ := p.orEmpty().required()
	return missing
}

// required splits what is required into what is missing and what is provided.
func (p *Porting) required() (missing, provided []Field) {
	missing = []Field{}
	provided = make([]Field, 0, len(p.Required))
	for _, field := range p.Required {
		if p.provided(field) {
			add(&provided, field)
		} else {
			add(&missing, field)
		}
	}
	return missing, provided
}

// provided reports whether the porting has the field. The PINs are secret, so
// the API only says that they exist; a donor's approval counts once it is true;
// anything else counts once it is neither null nor empty, and a field this
// version has not heard of also as a PIN does.
func (p *Porting) provided(field Field) bool {
	switch i := field.index(); i {
	case indexAccountPin:
		return p.AccountPinExists
	case indexBillingPin:
		return p.BillingPinExists
	case indexDonorProviderApproval:
		return p.DonorProviderApproval != nil && *p.DonorProviderApproval
	case indexDonorProvider:
		return p.text(i) != "" || p.has(string(field))
	case indexAddress:
		return p.text(indexAddressLine1) != "" || p.has(string(field))
	case fieldCount:
		return p.has(string(field)) || p.object().HasTrue(string(field)+"Exists")
	default:
		return p.text(i) != ""
	}
}

// has reports whether the porting has a member that is an object, or one that
// this version has not heard of.
func (p *Porting) has(path string) bool {
	if name, inAddress := strings.CutPrefix(path, addressPrefix); inAddress {
		return p.Address != nil && p.Address.object().Has(name)
	}
	return p.object().Has(path)
}

// missingAfter returns the required fields that neither the porting nor the body
// of an update provides.
func (p *Porting) missingAfter(body *submission, required []Field) []Field {
	if len(required) == 0 {
		required = p.Required
	}
	missing := []Field{}
	for _, field := range required {
		if !p.provided(field) && !body.provides(field) {
			add(&missing, field)
		}
	}
	return missing
}
