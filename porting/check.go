package porting

import (
	"slices"

	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/pattern"
	"github.com/portin-dev/portin/porting/internal/text"
)

// check applies the rules to one submission. It has the facts, which never change, and
// the state of the run.
type check struct {
	facts
	*submission
	current *submission // what the porting has; nil unless it is updated

	field      Field       // the field whose rule runs
	index      fieldIndex  // its index; fieldCount for an unknown member
	statusRule *statusRule // the rule of the status, which locks fields
	issues     []Issue
}

// newCheck returns a check of an input, with the facts about it.
func newCheck(purpose purpose, context *Context, input *submission, p *Porting) *check {
	c := &check{submission: input, index: fieldCount, issues: []Issue{}}
	c.find(purpose, context, input, p)
	c.statusRule = c.status.rule()
	return c
}

// error adds an error, with the kind that the message names the field by.
func (c *check) error(code IssueCode) {
	name, kind := "", c.kind()
	if kind != "" {
		name = "kind"
	}
	c.report(SeverityError, code, name, kind)
}

func (c *check) warn(code IssueCode) { c.report(SeverityWarning, code, "", "") }

// warnOf adds a warning with one parameter.
func (c *check) warnOf(code IssueCode, name, value string) {
	c.report(SeverityWarning, code, name, value)
}

// kind returns what a field is that is not called the same everywhere: of an
// accountPin in Great Britain "PAC" or "STAC", of a county or a postcode there
// "GB". It is "" for any other.
func (c *check) kind() string {
	switch {
	case c.index == indexAccountPin && c.market == market.GB:
		return c.codeGB()
	case (c.index == indexAddressState || c.index == indexAddressPostalCode) && c.country == market.GB:
		return market.GB
	}
	return ""
}

// report adds an issue with one parameter, or with none if the value is "".
func (c *check) report(severity Severity, code IssueCode, name, value string) {
	if severity == SeverityError {
		c.values[c.index].hasError = true
	}
	if cap(c.issues) == 0 {
		c.issues = make([]Issue, 0, 4)
	}
	if len(c.issues) == MaxIssues {
		c.issues[MaxIssues-1] = Issue{Code: CodeTooMany, Severity: SeverityError}
		return
	}
	c.issues = append(c.issues, Issue{Field: c.field, Code: code, Severity: severity, Params: params(name, value)})
}

// carrierFormat warns of a text that does not match the carrier's format, since
// carriers change theirs. It ignores case.
func (c *check) carrierFormat(format, value string) {
	if format != "" && !pattern.Match(format, text.Upper(value)) {
		c.warnOf(CodeCarrierFormat, "carrier", c.carrier.Name)
	}
}

// receivesFrom reports whether the recipient can receive numbers from a donor, or
// whether that is not known. A donor with an empty list has no recipient.
func (c *check) receivesFrom(donor *ServiceProvider) bool {
	recipient := c.values[indexProvider].text
	if recipient == "" {
		recipient = c.porting.Provider
	}
	return recipient == "" || donor.RecipientProviders == nil || slices.Contains(donor.RecipientProviders, recipient)
}
