package porting

import (
	"slices"
	"strings"
)

// prepare makes of what was submitted what the purpose wants of it, and says
// what is wrong with it: normalise, check, decide what to send.
func (v *values) prepare(purpose purpose, p *Porting, context *Context) []Issue {
	var held *values
	if purpose == update {
		held = p.held()
		v.complete(held)
	}
	c := newCheck(purpose, context, v, p)
	c.held = held
	v.normalise(&c.facts)
	v.setNumber(&c.facts)
	if purpose == update {
		held.normalise(&c.facts) // what differs in its spelling only is no change
		v.change(held)
	}
	c.judge()
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
func (v *values) normalise(f *facts) {
	for r := range rows {
		if of := &v.list[r]; of.kind == kindText {
			of.text = rules[r].normalise(f, of.text)
		}
	}
}

// setNumber writes the telephone number as the API does, where it can be read.
// The facts have it already.
func (v *values) setNumber(f *facts) {
	number := &v.list[rowPhoneNumber]
	if number.kind != kindText {
		return
	}
	number.text = trim(number.text)
	if number.text != "" && f.fault == "" {
		number.text = f.number.E164()
	}
}

// judge checks every field in form order. A rule reports errors before
// warnings.
func (c *check) judge() {
	if c.list[rows].kind == kindOther {
		c.error(CodeType)
	}
	for c.row = range rows {
		c.field = fields[c.row].field
		c.judgeField(&c.list[c.row])
	}
	c.row = rows
	for _, c.field = range c.unknown {
		if strings.HasPrefix(string(c.field), addressPrefix) {
			c.row = rowAddress
		}
		c.error(CodeUnknownField)
	}
}

func (c *check) judgeField(v *value) {
	switch {
	case v.kind == kindOther:
		c.error(CodeType)
	case v.kind == kindAbsent && !c.requires():
		c.judgeHeld()
	case c.locks():
		if !c.row.inAddress() { // the address is locked whole
			c.report(SeverityError, CodeLocked, "status", string(c.status))
		}
	case v.kind == kindAbsent:
		c.error(CodeRequired)
	case v.kind == kindNo, v.kind == kindNull, v.kind == kindText && v.text == "":
		switch {
		case !c.mayBeEmpty(c.row) || c.requires():
			c.error(CodeRequired)
		case c.row == rowScheduledOn && c.purpose == update && !c.schedules() && !c.moves:
			c.error(CodeNotSupported)
		}
	case v.kind == kindText && !isUnicode(v.text):
		c.error(CodeFormat)
	case v.kind == kindText:
		rules[c.row].check(c, v.text)
	}
}

// judgeHeld checks what the porting has of a field again, where its market is
// another one with the number that was submitted.
func (c *check) judgeHeld() {
	switch c.row {
	case rowAccountNumber, rowBehavior, rowScheduledOn: // the rules of the others are those of every market
		if c.moves && c.held.list[c.row].kind == kindText {
			rules[c.row].check(c, c.held.list[c.row].text)
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
	switch c.row {
	case rowPhoneNumber, rowProvider, rowUser:
		return c.purpose == create // "Portings API, Create a porting"
	}
	return c.row.inAddress() && c.list[rowAddress].kind == kindObject && !c.mayBeEmpty(c.row)
}

// locks reports whether the status keeps an update from changing the field. What
// the country forbids and behavior have codes of their own.
func (c *check) locks() bool {
	if c.row == rowUser && c.purpose == update {
		return true
	}
	return c.status != "" && c.row != rowBehavior && !c.status.edits(c.row, marketGB)
}
