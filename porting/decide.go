package porting

import (
	"slices"
	"time"

	"github.com/portin-dev/portin/decline"
)

// Decide returns everything a screen needs to know about the porting now. Only
// the status says whether it is declined: LastDeclinedAt and DeclinedCode
// outlive the decline ("How Porting In Works, lastDeclinedAt and
// declinedAttempts").
func Decide(p *Porting, now time.Time) Decision {
	p = p.orEmpty()
	status := p.Status.rule()
	d := Decision{
		Status:      p.Status,
		StatusKnown: status != &unknownStatus,
		Resolved:    status.resolved,
		Step:        status.step,
		Missing:     Missing(p),
		Editable:    p.editableFields(),
		Cancel:      Cancelability(p, now),
		Connect:     p.Status == StatusInformationRequired,
		Warnings:    []Issue{},
		Expires:     p.expiry(),
	}
	if p.Status == StatusDeclined {
		rule := decline.Lookup(p.DeclinedCode)
		d.Decline = p.decline(rule)
		d.Connect = rule.Connect
	}
	d.Collect = d.collect(status)
	d.Steps = formSteps(d.Collect)
	return d
}

// collect returns what the screen should ask for now.
func (d *Decision) collect(status *statusRule) []Field {
	if !status.collects {
		return []Field{}
	}
	fields := slices.Clone(d.Missing)
	if d.Decline != nil {
		fields = append(fields, d.Decline.Fields...)
	}
	return inFormOrder(fields)
}

// decline applies the rule of the decline code to this porting.
func (p *Porting) decline(rule decline.Rule) *Decline {
	d := &Decline{
		Code:         rule.Code,
		Known:        rule.Known,
		Action:       rule.Action,
		Fields:       []Field{},
		Locked:       []Field{},
		Retry:        rule.Retry,
		Alternatives: rule.Alternatives,
		Attempts:     p.DeclinedAttempts,
	}
	for _, field := range p.atFault(rule) {
		if p.editable(field) {
			d.Fields = append(d.Fields, field)
		} else {
			d.Locked = append(d.Locked, field)
		}
	}
	d.Review = p.review(d)
	return d
}

// atFault returns the fields the rule blames. A mismatch with the carrier's
// records blames them all, so there only what the porting requires is asked
// again: the birthday never unless it is required, the others also where the
// porting does not say what it requires.
func (p *Porting) atFault(rule decline.Rule) []Field {
	fields := []Field{}
	for _, path := range rule.Fields {
		field := Field(path)
		if rule.Code == decline.UserInformationMismatch && !slices.Contains(p.Required, field) &&
			(len(p.Required) > 0 || field == FieldBirthday) {
			continue
		}
		fields = append(fields, field)
	}
	return fields
}

// review returns the other provided required fields. Declines come one at a
// time, so the next one may be about them ("Porting in the US, Porting Decline
// Codes").
func (p *Porting) review(d *Decline) []Field {
	fields := []Field{}
	members := p.object()
	for _, field := range p.Required {
		if p.provided(field, members) && !slices.Contains(d.Fields, field) && !slices.Contains(d.Locked, field) {
			fields = append(fields, field)
		}
	}
	return inFormOrder(fields)
}
