package porting

import (
	"slices"
	"time"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting/codec"
)

// Decision is everything a screen needs to know about a porting.
type Decision struct {
	Status      Status     `json:"status"`      // where the porting stands
	StatusKnown bool       `json:"statusKnown"` // whether this version has heard of the status
	Resolved    bool       `json:"resolved"`    // whether the porting has ended: its status never changes again
	Step        Step       `json:"step"`        // what has to happen next
	Missing     []Field    `json:"missing"`     // the fields that are required and not provided, in the API's order
	Collect     []Field    `json:"collect"`     // the fields to ask for now, in form order
	Steps       []FormStep `json:"steps"`       // the wizard steps that the fields to collect belong to, in order
	Editable    []Field    `json:"editable"`    // the fields that an update may still change, in form order
	Decline     *Decline   `json:"decline"`     // what to do about the decline; nil unless the status is declined
	Cancel      Cancel     `json:"cancel"`      // whether the porting can be canceled now
	Connect     bool       `json:"connect"`     // whether a Connect Session with intent completePorting is applicable
	Warnings    []Issue    `json:"warnings"`    // what is likely wrong with what the porting already holds
	Expires     *Expiry    `json:"expires"`     // when the porting ends by itself; nil if that is not known
	Expected    *Expected  `json:"expected"`    // when the porting should complete; nil unless it waits and that is known
}

// Decline is what to do about the decline of a porting.
type Decline struct {
	// Code is why the carrier declined. It is empty if the API gave no code; null in JSON.
	Code         string                `json:"code"`
	Known        bool                  `json:"known"`        // whether this version has heard of the code
	Action       decline.Action        `json:"action"`       // the one thing to ask of the user
	Fields       []Field               `json:"fields"`       // the fields to correct
	Locked       []Field               `json:"locked"`       // the fields at fault that only a new porting can change
	Review       []Field               `json:"review"`       // other fields worth checking again, in form order
	Retry        decline.Retry         `json:"retry"`        // how the same number can be tried again
	Alternatives []decline.Alternative `json:"alternatives"` // other ways out, the most promising first
	Attempts     int                   `json:"attempts"`     // how often the carrier has declined so far
}

// Decide returns everything a screen needs to know about the porting now. Only the
// status says whether it is declined: LastDeclinedAt and DeclinedCode outlive the
// decline ("How Porting In Works, lastDeclinedAt and declinedAttempts").
func Decide(p *Porting, now time.Time) Decision {
	return *p.orEmpty().decide(&Context{Now: now})
}

// NextChange returns the earliest time after now at which [Decide] answers otherwise for
// the same porting: a screen that shows the answer asks again then. It is false if the
// time alone changes nothing any more.
func NextChange(p *Porting, now time.Time) (time.Time, bool) {
	clock := &Clock{Now: now}
	p.orEmpty().decide(&Context{clock: clock})
	return clock.NextChange()
}

func (p *Porting) decide(context *Context) *Decision {
	status := p.Status.rule()
	current := p.current()
	c := newCheck(review, context, current, p)
	missing, provided := p.required()
	d := &Decision{
		Status:      p.Status,
		StatusKnown: status != &unknownStatus,
		Resolved:    status.resolved,
		Step:        status.step,
		Missing:     missing,
		Editable:    p.Status.editableFields(c.market),
		Cancel:      p.cancelability(c.clock),
		Warnings:    c.warnings(),
		Expires:     p.expiry(c.market),
		Expected:    p.expected(c.market, c.carrier, c.clock),
	}
	var connect bool
	d.Decline, connect = p.decline(missing, provided, c.market)
	d.Connect = connect || p.Status == StatusInformationRequired
	d.Collect = p.collect(d.Missing, d.Decline, c.market, c.pinExpired())
	d.Steps = stepsOf(d.Collect)
	return d
}

// fieldsToCollect returns the fields that Decide says to collect.
func (p *Porting) fieldsToCollect() []Field {
	missing, provided := p.required()
	market := p.market()
	declined, _ := p.decline(missing, provided, market)
	return p.collect(missing, declined, market, false)
}

// collect returns what the screen should ask for now: what is missing, unless the
// status locks it, what the decline says to correct, and a PIN that has expired.
func (p *Porting) collect(missing []Field, decline *Decline, market string, pinExpired bool) []Field {
	rule := p.Status.rule()
	if !rule.collects {
		return []Field{}
	}
	fields := []Field{}
	for _, field := range missing {
		if i := field.index(); i == fieldCount || rule.edits(i, market) { // an unknown field may be editable
			add(&fields, field)
		}
	}
	if decline != nil {
		fields = append(fields, decline.Fields...)
	}
	if pinExpired {
		add(&fields, FieldAccountPin)
	}
	return inFormOrder(append(fields, p.addressFieldsToFix(fields)...))
}

// addressFieldsToFix returns the members of the address that are missing or wrong, if
// any member is asked for: the API takes an address whole and would refuse the update
// because of them. Where the country is asked for, so are the state and the postal
// code, which other countries write in another way.
func (p *Porting) addressFieldsToFix(fields []Field) []Field {
	asksForPart := slices.ContainsFunc(fields, func(field Field) bool { return field.index().inAddress() })
	if !asksForPart || slices.Contains(fields, FieldAddress) {
		return nil
	}
	s := p.current()
	for i := range fieldCount {
		s.values[i].kind = kindAbsent
		if i.inAddress() {
			s.values[i].kind = kindText // "" where the porting has none
		}
	}
	s.values[indexAddress].kind = kindObject
	c := newCheck(validate, &Context{}, s, p)
	s.normalise(&c.facts)
	c.run()
	var wanting []Field
	for _, issue := range c.issues {
		if issue.Severity == SeverityError {
			add(&wanting, issue.Field)
		}
	}
	if slices.Contains(fields, FieldAddressCountry) || slices.Contains(wanting, FieldAddressCountry) {
		wanting = append(wanting, FieldAddressState, FieldAddressPostalCode)
	}
	return wanting
}

// decline applies the rule of the decline code to this porting, and says whether a
// Connect Session handles it. It is nil unless the porting is declined.
func (p *Porting) decline(missing, provided []Field, market string) (d *Decline, connect bool) {
	if p.Status != StatusDeclined {
		return nil, false
	}
	rule := decline.Lookup(p.DeclinedCode)
	d = &Decline{
		Code:         rule.Code,
		Known:        rule.Known,
		Action:       rule.Action,
		Locked:       []Field{},
		Retry:        rule.Retry,
		Alternatives: rule.Alternatives,
		Attempts:     p.DeclinedAttempts,
	}
	status := p.Status.rule()
	fault := p.atFault(rule)
	d.Fields = make([]Field, 0, len(fault))
	for _, field := range fault {
		if status.edits(field.index(), market) {
			add(&d.Fields, field)
		} else {
			add(&d.Locked, field)
		}
	}
	for i := range fieldCount {
		field := fields[i].field
		if !status.edits(i, market) && slices.Contains(missing, field) && !slices.Contains(d.Locked, field) {
			add(&d.Locked, field)
		}
	}
	d.Review = d.review(provided)
	return d, rule.Connect
}

// atFault returns the fields at fault by the rule. A mismatch with the carrier's
// records blames all of them, so only those that the porting requires are asked again.
// If the porting does not say what it requires, all but the birthday are.
func (p *Porting) atFault(rule decline.Rule) []Field {
	fields := make([]Field, 0, len(rule.Fields))
	for _, path := range rule.Fields {
		field := Field(path)
		if rule.Code == decline.UserInformationMismatch && !slices.Contains(p.Required, field) &&
			(len(p.Required) > 0 || field == FieldBirthday) {
			continue
		}
		add(&fields, field)
	}
	return fields
}

// review returns the other required fields that are provided. Declines come one at a
// time, so the next one may be about them ("Porting in the US, Porting Decline
// Codes").
func (d *Decline) review(provided []Field) []Field {
	fields := make([]Field, 0, len(provided))
	for _, field := range provided {
		if !slices.Contains(d.Fields, field) && !slices.Contains(d.Locked, field) {
			add(&fields, field)
		}
	}
	return inFormOrder(fields)
}

// warnings checks the values that the porting has and the user can still change, so
// that a mistake is seen before the carrier sees it. It does not report what is
// missing, which is in Missing, nor anything about a PIN.
func (c *check) warnings() []Issue {
	status := c.porting.Status.rule()
	for i := range fieldCount {
		if i == indexDonorProviderApproval || !status.edits(i, "") {
			c.values[i].kind = kindAbsent
		}
	}
	c.normalise(&c.facts)
	c.setNumber(&c.facts)
	c.run()
	return c.issues
}

// MarshalJSON implements [encoding/json.Marshaler].
func (d Decision) MarshalJSON() ([]byte, error) {
	return codec.Marshal(func(w *codec.Writer) { d.write(w, "") })
}

func (d *Decision) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.Text("status", string(d.Status))
	w.Bool("statusKnown", d.StatusKnown)
	w.Bool("resolved", d.Resolved)
	w.Text("step", string(d.Step))
	codec.Texts(w, "missing", d.Missing)
	codec.Texts(w, "collect", d.Collect)
	codec.Texts(w, "steps", d.Steps)
	codec.Texts(w, "editable", d.Editable)
	if d.Decline == nil {
		w.Null("decline")
	} else {
		d.Decline.write(w, "decline")
	}
	d.Cancel.write(w, "cancel")
	w.Bool("connect", d.Connect)
	writeIssues(w, "warnings", d.Warnings)
	if d.Expires == nil {
		w.Null("expires")
	} else {
		d.Expires.write(w, "expires")
	}
	if d.Expected == nil {
		w.Null("expected")
	} else {
		d.Expected.write(w, "expected")
	}
	w.Close('}')
}

// MarshalJSON implements [encoding/json.Marshaler].
func (d Decline) MarshalJSON() ([]byte, error) {
	return codec.Marshal(func(w *codec.Writer) { d.write(w, "") })
}

func (d *Decline) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.NullText("code", d.Code)
	w.Bool("known", d.Known)
	w.Text("action", string(d.Action))
	codec.Texts(w, "fields", d.Fields)
	codec.Texts(w, "locked", d.Locked)
	codec.Texts(w, "review", d.Review)
	w.Text("retry", string(d.Retry))
	codec.Texts(w, "alternatives", d.Alternatives)
	w.Int("attempts", d.Attempts)
	w.Close('}')
}
