package porting

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/text"
)

// prepare makes of what was submitted what the purpose wants of it, and says
// what is wrong with it: normalise, check, decide what to send.
func (v *submission) prepare(purpose purpose, p *Porting, context *Context) []Issue {
	var current *submission
	if purpose == update {
		current = p.current()
		v.complete(current)
	}
	c := newCheck(purpose, context, v, p)
	c.current = current
	v.normalise(&c.facts)
	v.setNumber(&c.facts)
	if purpose == update {
		current.normalise(&c.facts) // another spelling of the same is no change
		v.change(current)
	}
	c.run()
	c.judgeUpdate()
	if purpose >= create {
		v.dropRefused()
	}
	if purpose == create {
		v.dropDefaults()
	}
	return c.issues
}

// normalise brings every text into the form that the API and the rules expect,
// but for the telephone number.
func (v *submission) normalise(f *facts) {
	for r := range fieldCount {
		if of := &v.list[r]; of.kind == kindText {
			of.text = r.normalise(f, of.text)
		}
	}
}

// setNumber writes the telephone number as the API does, where it can be read.
// The facts have it already.
func (v *submission) setNumber(f *facts) {
	number := &v.list[indexPhoneNumber]
	if number.kind != kindText {
		return
	}
	number.text = text.Trim(number.text)
	if number.text != "" && f.fault == "" {
		number.text = f.number.E164()
	}
}

// run checks every field in form order. A rule reports errors before
// warnings.
func (c *check) run() {
	if c.list[fieldCount].kind == kindOther {
		c.error(CodeType)
	}
	for c.index = range fieldCount {
		c.field = fields[c.index].field
		c.runField(&c.list[c.index])
	}
	c.index = fieldCount
	for _, c.field = range c.unknown {
		if strings.HasPrefix(string(c.field), addressPrefix) {
			c.index = indexAddress
		}
		c.error(CodeUnknownField)
	}
}

func (c *check) runField(v *fieldValue) {
	switch {
	case v.kind == kindOther:
		c.error(CodeType)
	case v.kind == kindAbsent && !c.requires():
		c.judgeHeld()
	case c.locks():
		if !c.index.inAddress() { // the address is locked whole
			c.report(SeverityError, CodeLocked, "status", string(c.status))
		}
	case v.kind == kindAbsent:
		c.error(CodeRequired)
	case v.kind == kindNo, v.kind == kindNull, v.kind == kindText && v.text == "":
		switch {
		case !c.mayBeEmpty(c.index) || c.requires():
			c.error(CodeRequired)
		case c.index == indexScheduledOn && c.purpose == update && !c.schedules() && !c.moves:
			c.error(CodeNotSupported)
		}
	case v.kind == kindText && !text.IsUnicode(v.text):
		c.error(CodeFormat)
	case v.kind == kindText:
		c.judge(v.text)
	}
}

// judgeUpdate says of an update in which nothing is wrong that the API takes none
// at all in the status: its portingNotUpdatable ("Portings API, Update a porting").
func (c *check) judgeUpdate() {
	if c.purpose != update || len(c.issues) > 0 {
		return
	}
	c.index, c.field = fieldCount, ""
	switch {
	case c.lock.resolved:
		c.report(SeverityError, CodeResolved, "status", string(c.status))
	case c.lock.sealed:
		c.report(SeverityError, CodeLocked, "status", string(c.status))
	}
}

// judgeHeld checks what the porting has of a field again, where its market is
// another one with the number that was submitted.
func (c *check) judgeHeld() {
	switch c.index {
	case indexAccountNumber, indexBehavior, indexScheduledOn: // the rules of the others are those of every market
		if c.moves && c.current.list[c.index].kind == kindText {
			c.judge(c.current.list[c.index].text)
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
	return c.index.inAddress() && c.list[indexAddress].kind == kindObject && !c.mayBeEmpty(c.index)
}

// locks reports whether the status keeps an update from changing the field. What
// the country forbids and behavior have codes of their own.
func (c *check) locks() bool {
	if c.index == indexUser && c.purpose == update {
		return true
	}
	return c.status != "" && c.index != indexBehavior && !c.lock.edits(c.index, market.GB)
}
