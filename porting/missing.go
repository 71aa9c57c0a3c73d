package porting

import (
	"strings"

	"github.com/portin-dev/portin/porting/codec"
)

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
	members := p.object()
	for _, field := range p.Required {
		if p.provided(field, members) {
			provided = append(provided, field)
		} else {
			missing = append(missing, field)
		}
	}
	return missing, provided
}

// provided reports whether the porting has the field. The PINs are secret, so
// the API only says that they exist; a donor's approval counts once it is true;
// anything else counts once it is neither null nor empty, and a field this
// version has not heard of also as a PIN does. Members is p.object(),
// made once for many fields.
func (p *Porting) provided(field Field, members *codec.Object) bool {
	switch field {
	case FieldAccountPin:
		return p.AccountPinExists
	case FieldBillingPin:
		return p.BillingPinExists
	case FieldDonorProviderApproval:
		return p.DonorProviderApproval != nil && *p.DonorProviderApproval
	}
	name, inAddress := strings.CutPrefix(string(field), addressPrefix)
	if inAddress {
		return p.Address != nil && p.Address.object().Has(name)
	}
	return members.Has(name) || !field.Known() && members.HasTrue(name+"Exists")
}

// missingAfter returns the required fields that neither the porting nor the body
// of an update provides.
func (p *Porting) missingAfter(body *values, required []Field) []Field {
	if len(required) == 0 {
		required = p.Required
	}
	members := p.object()
	missing := []Field{}
	for _, field := range required {
		if !p.provided(field, members) && !body.provides(field) {
			missing = append(missing, field)
		}
	}
	return missing
}
