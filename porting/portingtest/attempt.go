package portingtest

import "github.com/portin-dev/portin/porting"

// attempt is a change of a porting that the rules have to allow.
type attempt struct {
	call   *call
	after  porting.Porting // as the porting would be
	body   body            // what was asked for
	script Script          // of the number it would have
	in     string          // the country of the number it would have
}

// newAttempt returns the change that a body asks for. The porting itself stays as it is.
func newAttempt(c *call, before porting.Porting, b body) *attempt {
	a := &attempt{call: c, after: before, body: b}
	a.fill()
	return a
}

// fill sets the members that the body has, null included, and what follows from them.
func (a *attempt) fill() {
	p, b := &a.after, a.body
	for name := range b {
		if member := textMember(p, name); member != nil {
			*member = b.text(name)
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
		p.DonorProvider = a.call.store.provider(b.text("donorProvider"))
	}
	if approval, isBool := b["donorProviderApproval"].(bool); isBool {
		p.DonorProviderApproval = &approval
	}
	if p.Behavior == "" {
		p.Behavior = porting.BehaviorPortIn
	}
	p.RecipientProvider = a.call.store.recipient(p.Provider)
	a.in = countryOf(p.PhoneNumber)
	a.script = a.call.store.scripts[p.PhoneNumber]
	p.Required = requiredFields(a.in, a.script.Requires)
}

// textMember returns the member of a porting that keeps a text property as it
// comes, nil for any other property.
func textMember(p *porting.Porting, property string) *string {
	switch property {
	case "accountNumber":
		return &p.AccountNumber
	case "accountType":
		return (*string)(&p.AccountType)
	case "behavior":
		return (*string)(&p.Behavior)
	case "birthday":
		return (*string)(&p.Birthday)
	case "firstName":
		return &p.FirstName
	case "lastName":
		return &p.LastName
	case "phoneNumber":
		return &p.PhoneNumber
	case "provider":
		return &p.Provider
	case "scheduledOn":
		return (*string)(&p.ScheduledOn)
	case "user":
		return &p.User
	}
	return nil
}

// apply makes the porting what it would be.
func (a *attempt) apply(r *record) { r.Porting, r.country = a.after, a.in }
