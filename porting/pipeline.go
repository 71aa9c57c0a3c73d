package porting

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting/internal/carriers"
	"github.com/portin-dev/portin/porting/internal/civil"
)

// prepare makes of what was submitted what the purpose wants of it, and says
// what is wrong with it: normalise, check, decide what to send.
func (v *values) prepare(purpose purpose, p *Porting, context *Context) []Issue {
	c := check{Context: context, values: v, porting: p, purpose: purpose, issues: []Issue{}}
	var held *values
	switch purpose {
	case create:
		context.Status = ""   // there is no porting yet whose status could lock a field
		context.Behavior = "" // the body says it, or it is the default
	case update:
		held = p.held()
		v.complete(held)
		if context.Market == "" && v.list[rowPhoneNumber].text != "" {
			context.Market = p.market()
		}
		if context.Status == "" {
			context.Status = p.Status
		}
		if context.Behavior == "" {
			context.Behavior = p.Behavior
		}
	}
	c.settle()
	if purpose == update {
		c.normalise(held) // what is as it was but for its spelling is no change
	}
	c.normalise(v)
	if purpose == update {
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

// settle finds out what more than one rule has to know: whose number it is, of
// which market and of which carrier.
func (c *check) settle() {
	c.readNumber()
	c.market = upper(c.Market)
	switch {
	case isTerritory(c.market):
		c.market = marketUS
	case contains("GG IM JE", c.market):
		c.market = marketGB
	}
	if c.market == "" {
		c.market = marketOf(c.number)
	}
	c.country = upper(hyphenated(c.list[rowAddressCountry].text))
	if c.country == "" {
		c.country = c.market
	}
	if c.market == marketUS || c.market == "" {
		c.carrier, _ = carriers.Lookup(c.carrierName())
	}
	c.clock = !c.Now.IsZero()
	c.today = civil.InstantOf(c.Now).Date()
}

// normalise brings every text of some values into the form that the API and the
// rules expect.
func (c *check) normalise(values *values) {
	c.usState = false
	for r := range rows {
		v := &values.list[r]
		if v.kind == kindText && (values == c.values || r != rowPhoneNumber) { // there is one number only
			v.text = rules[r].normalise(c, v.text)
		}
	}
}

// judge checks every field in form order. A rule reports errors before
// warnings.
func (c *check) judge() {
	c.row = rows
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
	case v.kind == kindAbsent:
		if c.requires() {
			c.error(CodeRequired)
		}
	case c.locks():
		if !c.row.inAddress() { // the address is locked whole
			c.report(SeverityError, CodeLocked, "status", string(c.Status))
		}
	case v.kind == kindNo, v.kind == kindNull, v.kind == kindText && v.text == "":
		if !c.mayBeEmpty() || c.requires() {
			c.error(CodeRequired)
		}
	case v.kind == kindText && !isUnicode(v.text):
		c.error(CodeFormat)
	case v.kind == kindText:
		rules[c.row].check(c, v.text)
	}
}

// requires reports whether the field may be neither absent nor null.
func (c *check) requires() bool {
	if c.purpose == review {
		return false
	}
	if slices.Contains(c.Required, c.field) && !c.porting.provided(c.field, c.porting.object()) {
		return true
	}
	switch c.row {
	case rowPhoneNumber, rowProvider, rowUser:
		return c.purpose == create // "Portings API, Create a porting"
	}
	return c.row.inAddress() && c.list[rowAddress].kind == kindObject && !c.mayBeEmpty()
}

// locks reports whether the status keeps an update from changing the field. What
// the country forbids and behavior have codes of their own.
func (c *check) locks() bool {
	if c.row == rowUser && c.purpose == update {
		return true
	}
	return c.Status != "" && c.row != rowBehavior && !c.Status.edits(c.row, marketGB)
}
