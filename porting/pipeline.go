package porting

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/text"
)

// prepare makes of what was submitted what the purpose wants of it, and says
// what is wrong with it: normalise, check, decide what to send.
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
	if purpose == update {
		current.normalise(&c.facts) // another spelling of the same is no change
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

// normalise brings every text into the form that the API and the rules expect,
// but for the telephone number.
func (s *submission) normalise(f *facts) {
	for i := range fieldCount {
		if value := &s.values[i]; value.kind == kindText {
			typed := value.text
			value.text = i.normalise(f, typed)
			value.leftOut = i == indexAddressState && value.text == "" && text.Trim(typed) != ""
		}
	}
}

// setNumber writes the telephone number as the API does, where it can be read.
// The facts have it already.
func (s *submission) setNumber(f *facts) {
	number := &s.values[indexPhoneNumber]
	if number.kind != kindText {
		return
	}
	number.text = text.Trim(number.text)
	if number.text != "" && f.numberFault == "" {
		number.text = f.number.E164()
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
	for _, c.field = range c.unknown {
		if strings.HasPrefix(string(c.field), addressPrefix) {
			c.index = indexAddress
		}
		c.error(CodeUnknownField)
	}
}

func (c *check) runField(value *fieldValue) {
	switch {
	case value.kind == kindOther:
		c.error(CodeType)
	case value.kind == kindAbsent && !c.requires():
		c.checkHeld()
	case c.locks():
		if !c.index.inAddress() { // the address is locked whole
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

// judgeUpdate says of an update in which nothing is wrong that the API takes none
// at all in the status: its portingNotUpdatable ("Portings API, Update a porting").
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

// judgeHeld checks what the porting has of a field again, where its market is
// another one with the number that was submitted.
func (c *check) checkHeld() {
	switch c.index {
	case indexAccountNumber, indexBehavior, indexScheduledOn: // the rules of the others are those of every market
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
	if slices.Contains(c.required, c.field) && !c.porting.provided(c.field) {
		return true
	}
	switch c.index {
	case indexPhoneNumber, indexProvider, indexUser:
		return c.purpose == create // "Portings API, Create a porting"
	}
	return c.index.inAddress() && c.values[indexAddress].kind == kindObject && !c.mayBeEmpty(c.index)
}

// locks reports whether the status keeps an update from changing the field. What
// the country forbids and behavior have codes of their own.
func (c *check) locks() bool {
	if c.index == indexUser && c.purpose == update {
		return true
	}
	return c.status != "" && c.index != indexBehavior && !c.statusRule.edits(c.index, market.GB)
}
