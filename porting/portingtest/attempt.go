package portingtest

import (
	"reflect"
	"strings"

	"github.com/portin-dev/portin/porting"
)

// attempt is a change of a porting that the rules have to allow.
type attempt struct {
	call   *call
	after  porting.Porting // as the porting would be
	body   body            // what was asked for
	script Script          // of the number it would have
	in     string          // the country of the number it would have
}

// newAttempt returns what a body makes of a porting, which stays as it is.
func newAttempt(c *call, before porting.Porting, b body) *attempt {
	a := &attempt{call: c, after: before, body: b}
	a.fill()
	return a
}

// fill sets what the body has, null included, and what follows from it.
func (a *attempt) fill() {
	p, b := &a.after, a.body
	for name, target := range texts(p) {
		if _, given := b[name]; given {
			target.SetString(b.text(name))
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
	p.RecipientProvider = a.call.store.provider(recipients[p.Provider])
	a.in = countryOf(p.PhoneNumber)
	a.script = a.call.store.scripts[p.PhoneNumber]
	p.Required = requiredFields(a.in, a.script.Requires)
}

// texts are the properties that a porting keeps as they come: its members of the
// same name that are texts.
func texts(p *porting.Porting) map[string]reflect.Value {
	of := reflect.ValueOf(p).Elem()
	texts := map[string]reflect.Value{}
	for _, property := range createProperties {
		isMember := func(name string) bool { return strings.EqualFold(name, property.name) }
		if member := of.FieldByNameFunc(isMember); member.Kind() == reflect.String {
			texts[property.name] = member
		}
	}
	return texts
}

// apply makes the porting what it would be.
func (a *attempt) apply(r *record) { r.Porting, r.country = a.after, a.in }
