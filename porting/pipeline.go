package porting

import (
	"slices"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/text"
)

// prepare turns the submission into what the purpose needs, and returns what is wrong
// with it: it normalises, checks and decides what to send.
func (s *submission) prepare(purpose purpose, p *Porting, context *Context) []Issue {
	var current *submission
	if purpose == update {
		current = p.current()
		s.completeAddress(current)
	}
	c := newCheck(purpose, context, s, p)
	c.current = current
	s.normalise(&c.facts)
	s.setNumber(&c.facts)
	s.keepSecrets(&c.facts)
	s.acceptUnknown(&c.facts)
	if purpose == update {
		current.normalise(&c.facts) // another spelling is no change
		s.dropUnchanged(current)
	}
	c.run()
	c.checkUpdate()
	if purpose >= create {
		s.dropRefused()
	}
	if purpose == create {
		s.dropDefaults()
	}
	return c.issues
}

// normalise brings every text except the telephone number into the form that the API
// and the rules expect.
func (s *submission) normalise(f *facts) {
	for i := range fieldCount {
		if value := &s.values[i]; value.kind == kindText {
			typed := value.text
			value.text = i.normalise(f, typed)
			value.leftOut = i == indexAddressState && value.text == "" && text.Trim(typed) != ""
		}
	}
}

// keepSecrets takes an empty PIN for one that stays as it is, where it is held.
func (s *submission) keepSecrets(f *facts) {
	for i := range fieldCount {
		if value := &s.values[i]; value.kind == kindText && value.text == "" && f.keepsSecret(i) {
			value.kind = kindAbsent
		}
	}
}

// setNumber writes the telephone number as the API does, if it can be read. The facts
// already have it.
func (s *submission) setNumber(f *facts) {
	number := &s.values[indexPhoneNumber]
	if number.kind != kindText {
		return
	}
	number.text = text.Trim(number.text)
	if number.text != "" && f.numberFault == "" {
		number.text = f.e164
	}
}

// run checks every field in form order. A rule reports errors before
// warnings.
func (c *check) run() {
	if c.values[fieldCount].kind == kindOther {
		c.error(CodeType)
	}
	for c.index = range fieldCount {
		c.field = fields[c.index].field
		c.runField(&c.values[c.index])
	}
	c.index = fieldCount
	for i := range c.unknown {
		c.runUnknown(&c.unknown[i])
	}
}

// runUnknown checks a member that this version has not heard of.
func (c *check) runUnknown(member *unknownMember) {
	c.field = member.field
	if member.inAddress() {
		c.index = indexAddress
	}
	value := &member.value
	isAccepted := value.accepted
	value.accepted = false
	switch {
	case !isAccepted:
		c.error(CodeUnknownField)
	case value.kind == kindOther:
		c.error(CodeType)
	case value.text == "":
		c.error(CodeRequired)
	case !text.IsUnicode(value.text):
		c.error(CodeFormat)
	default:
		value.accepted = true
	}
	c.index = fieldCount
}

func (c *check) runField(value *fieldValue) {
	if c.purpose == review && c.index == indexAccountPin && c.pinExpired() {
		c.warnOf(CodePinExpired, "days", codec.Decimal(c.pinDays()))
	}
	switch {
	case value.kind == kindOther:
		c.error(CodeType)
	case value.kind == kindAbsent && !c.requires():
		c.checkHeld()
	case c.locks():
		if !c.index.inAddress() { // one issue for the whole address is enough
			c.report(SeverityError, CodeLocked, "status", string(c.status))
		}
	case value.kind == kindAbsent:
		c.error(CodeRequired)
	case value.kind == kindNo, value.kind == kindNull, value.kind == kindText && value.text == "":
		switch {
		case !c.mayBeEmpty(c.index) || c.requires():
			c.error(CodeRequired)
		case c.index == indexScheduledOn && c.purpose == update && !c.schedules() && !c.changesMarket:
			c.error(CodeNotSupported)
		}
	case value.kind == kindText && !text.IsUnicode(value.text):
		c.error(CodeFormat)
	case value.kind == kindText:
		c.checkValue(value.text)
	}
	if value.leftOut && !c.locks() {
		c.warnStateLeftOut()
	}
}

// checkUpdate adds an error to an update without issues if the API takes no update in
// this status: its portingNotUpdatable ("Portings API, Update a porting").
func (c *check) checkUpdate() {
	if c.purpose != update || len(c.issues) > 0 {
		return
	}
	c.index, c.field = fieldCount, ""
	switch {
	case c.statusRule.resolved:
		c.report(SeverityError, CodeResolved, "status", string(c.status))
	case c.statusRule.acceptsNoUpdate:
		c.report(SeverityError, CodeLocked, "status", string(c.status))
	}
}

// checkHeld checks the value that the porting has of a field again, if the submitted
// number belongs to another market.
func (c *check) checkHeld() {
	switch c.index {
	case indexAccountNumber, indexBehavior, indexScheduledOn: // the rules of other fields are the same in every market
		if c.changesMarket && c.current.values[c.index].kind == kindText {
			c.checkValue(c.current.values[c.index].text)
		}
	}
}

// requires reports whether the field may be neither absent nor null.
func (c *check) requires() bool {
	if c.purpose == review {
		return false
	}
	if slices.Contains(c.required, c.field) && !c.holds(c.field) {
		return true
	}
	switch c.index {
	case indexPhoneNumber, indexProvider, indexUser:
		return c.purpose == create // "Portings API, Create a porting"
	}
	return c.index.inAddress() && c.values[indexAddress].kind == kindObject && !c.mayBeEmpty(c.index)
}

// locks reports whether the status keeps an update from changing the field. Fields
// that the country forbids, and behavior, have codes of their own.
func (c *check) locks() bool {
	if c.index == indexUser && c.purpose == update {
		return true
	}
	return c.status != "" && c.index != indexBehavior && !c.statusRule.edits(c.index, market.GB)
}
