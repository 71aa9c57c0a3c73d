package porting

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/decline"
)

// Missing returns the required fields that are not provided yet, in the order of
// Required ("How Porting In Works, Collect Required Information"). The API keeps a
// field in Required after it was provided; Missing says what is still to be asked for.
func Missing(p *Porting) []Field {
	missing, _ := p.orEmpty().required()
	return missing
}

// required returns the required fields in two lists: those that are missing and those
// that are provided.
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

// provided reports whether the porting has the field. The API never sends the PINs
// back, only whether they exist. The donor's approval counts once it is true. Anything
// else counts once it is neither null nor empty, and an unknown field also if it
// exists as a PIN does.
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

// has reports whether the porting has a value for a member that is an object or is
// unknown.
func (p *Porting) has(path string) bool {
	if name, inAddress := strings.CutPrefix(path, addressPrefix); inAddress {
		return p.Address != nil && p.Address.object().Has(name)
	}
	return p.object().Has(path)
}

// isSecret reports whether the API takes a field and never sends it back.
func (i fieldIndex) isSecret() bool { return i == indexAccountPin || i == indexBillingPin }

// blames reports whether the porting was declined for that very field.
func (p *Porting) blames(i fieldIndex) bool {
	fields := decline.Lookup(p.DeclinedCode).Fields
	return p.Status == StatusDeclined && len(fields) == 1 && Field(fields[0]).index() == i
}

// keepsSecret reports whether a PIN may stay empty because the porting has it, and
// was not declined for it.
func (p *Porting) keepsSecret(i fieldIndex) bool {
	return i.isSecret() && p.provided(fields[i].field) && !p.blames(i)
}

// keepsSecret reports whether a PIN may stay empty because it is held.
func (f *facts) keepsSecret(i fieldIndex) bool {
	return f.porting.keepsSecret(i) || i.isSecret() && slices.Contains(f.held, fields[i].field) && !f.porting.blames(i)
}

// holds reports whether a field that is required may be absent because it is held.
func (f *facts) holds(field Field) bool {
	i := field.index()
	return !(i.isSecret() && f.porting.blames(i)) && (f.porting.provided(field) || slices.Contains(f.held, field))
}

// missingAfter returns the required fields that neither the porting nor the body
// of an update provides.
func (p *Porting) missingAfter(body *submission, c *Context) []Field {
	required := c.Required
	if len(required) == 0 {
		required = p.Required
	}
	missing := []Field{}
	for _, field := range required {
		if !p.provided(field) && !body.provides(field) && !slices.Contains(c.Held, field) {
			add(&missing, field)
		}
	}
	return missing
}
