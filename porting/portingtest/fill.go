package portingtest

import "github.com/portin-dev/portin/porting"

// fill sets what the body has, null included, and what follows from it.
func (s *Server) fill(p *porting.Porting, b body) {
	for name, target := range texts(p) {
		if _, given := b[name]; given {
			*target = b.text(name)
		}
	}
	if _, given := b["accountPin"]; given {
		p.AccountPinExists = b.text("accountPin") != ""
	}
	if _, given := b["billingPin"]; given {
		p.BillingPinExists = b.text("billingPin") != ""
	}
	if value, given := b["address"]; given {
		p.Address, _ = value.(*porting.Address)
	}
	if _, given := b["donorProvider"]; given {
		p.DonorProvider = s.provider(b.text("donorProvider"))
	}
	if approval, isBool := b["donorProviderApproval"].(bool); isBool {
		p.DonorProviderApproval = &approval
	}
	if p.Behavior == "" {
		p.Behavior = porting.BehaviorPortIn
	}
	p.RecipientProvider = s.provider(recipients[p.Provider])
	p.Required = requiredFields(p.PhoneNumber, s.scripts[p.PhoneNumber])
}

// texts are the properties that a porting keeps as they come.
func texts(p *porting.Porting) map[string]*string {
	return map[string]*string{
		"accountNumber": &p.AccountNumber,
		"accountType":   (*string)(&p.AccountType),
		"behavior":      (*string)(&p.Behavior),
		"birthday":      (*string)(&p.Birthday),
		"firstName":     &p.FirstName,
		"lastName":      &p.LastName,
		"phoneNumber":   &p.PhoneNumber,
		"provider":      &p.Provider,
		"scheduledOn":   (*string)(&p.ScheduledOn),
		"user":          &p.User,
	}
}
