package porting

import "github.com/portin-dev/portin/porting/internal/market"

// Status is where a porting stands. The set is open: the API may add to it.
type Status string

// The ten statuses ("How Porting In Works, Porting Statuses").
const (
	StatusDraft               Status = "draft"
	StatusInitiated           Status = "initiated"
	StatusInformationRequired Status = "informationRequired"
	StatusPending             Status = "pending"
	StatusRequested           Status = "requested"
	StatusDeclined            Status = "declined"
	StatusCompleted           Status = "completed"
	StatusCanceled            Status = "canceled"
	StatusExpired             Status = "expired"
	StatusFailed              Status = "failed"
)

// Step is what has to happen next with a porting.
type Step string

// The eight steps, including the one for an unknown status.
const (
	StepCreateSubscription Step = "createSubscription" // use the draft in a subscription
	StepAwaitConsent       Step = "awaitConsent"       // tell the user to approve the porting
	StepProvideInformation Step = "provideInformation" // ask for Decision.Collect
	StepWait               Step = "wait"               // show that it is under way, and ask for nothing
	StepResolveDecline     Step = "resolveDecline"     // see Decision.Decline
	StepDone               Step = "done"               // show how it ended: completed or canceled
	StepStartOver          Step = "startOver"          // offer a new porting, which takes a new subscription
	StepUnknown            Step = "unknown"            // show the status as it is, and offer support
)

// Steps returns every [Step].
func Steps() []Step {
	return []Step{
		StepCreateSubscription, StepAwaitConsent, StepProvideInformation, StepWait,
		StepResolveDecline, StepDone, StepStartOver, StepUnknown,
	}
}

// cancelable says when a porting in a status can be canceled.
type cancelable int

const (
	never cancelable = iota
	always
	whileScheduled // until the day of scheduledOn begins
)

type statusRule struct {
	status          Status
	step            Step
	cancel          cancelable
	resolved        bool // the status never changes again
	collects        bool // the user should provide what is missing
	acceptsNoUpdate bool // the API refuses every update: portingNotUpdatable

	next            []Status
	nextWithConsent []Status // in markets that require consent, where that differs

	reminders []int // days after the porting entered the status
	webhooks  []int // the same, for the reminders of the platform's webhooks ("Reminders")
}

// statuses is the table of "How Porting In Works, Porting Statuses", with the
// edges of its standard and consent diagrams, and the reminders of "Porting in the
// US, End-User Communication".
var statuses = []statusRule{
	{
		status: StatusDraft, step: StepCreateSubscription, collects: true,
		next:            []Status{StatusPending, StatusInformationRequired},
		nextWithConsent: []Status{StatusInitiated},
	},
	{
		status: StatusInitiated, step: StepAwaitConsent, cancel: always,
		nextWithConsent: []Status{StatusPending, StatusInformationRequired, StatusCanceled, StatusFailed},
	},
	{
		status: StatusInformationRequired, step: StepProvideInformation, cancel: always, collects: true,
		next:      []Status{StatusPending, StatusCanceled},
		reminders: []int{1, 2, 3, 6, 8, 12},
		webhooks:  []int{1, 3, 7, 14, 30},
	},
	{
		status: StatusPending, step: StepWait, cancel: always,
		next: []Status{StatusRequested, StatusDeclined, StatusCanceled},
	},
	{
		status: StatusRequested, step: StepWait, cancel: whileScheduled, acceptsNoUpdate: true,
		next:      []Status{StatusCompleted, StatusDeclined, StatusExpired, StatusCanceled},
		reminders: []int{0},
		webhooks:  []int{1, 3, 5, 7, 10, 14},
	},
	{
		status: StatusDeclined, step: StepResolveDecline, cancel: always, collects: true,
		next:      []Status{StatusPending, StatusInformationRequired, StatusExpired, StatusCanceled},
		reminders: []int{1, 2, 4, 6},
		webhooks:  []int{1, 3, 7, 14, 30},
	},
	{status: StatusCompleted, step: StepDone, resolved: true, reminders: []int{0}},
	{status: StatusCanceled, step: StepDone, resolved: true},
	{status: StatusExpired, step: StepStartOver, resolved: true},
	{status: StatusFailed, step: StepStartOver, resolved: true},
}

// unknownStatus is the rule of any other status.
var unknownStatus = statusRule{step: StepUnknown}

// rule returns the status's row of the table, or that of an unknown one.
func (s Status) rule() *statusRule {
	for i := range statuses {
		if statuses[i].status == s {
			return &statuses[i]
		}
	}
	return &unknownStatus
}

// Statuses returns every known [Status], in the order of a porting's life.
func Statuses() []Status {
	all := make([]Status, len(statuses))
	for i := range statuses {
		all[i] = statuses[i].status
	}
	return all
}

// Known reports whether this version has heard of the status.
func (s Status) Known() bool {
	return s.rule() != &unknownStatus
}

// Step returns what has to happen next with a porting in this status.
func (s Status) Step() Step { return s.rule().step }

// Resolved reports whether a porting in this status has ended: its status never changes
// again ("How Porting In Works, Resolved States").
func (s Status) Resolved() bool {
	return s.rule().resolved
}

// Next returns the statuses that may follow. Use it for hints and tests only: the API may
// do otherwise ("We do not recommend to hardcode these state transitions"). Consent says
// whether the market requires the user's consent. Nothing follows a resolved or unknown
// status, nor initiated without consent.
func Next(s Status, consent bool) []Status {
	rule := s.rule()
	next := rule.next
	if consent && rule.nextWithConsent != nil {
		next = rule.nextWithConsent
	}
	return append([]Status{}, next...)
}

// editableFields returns the fields that an update may still change in the status, for
// a number of a market, in form order. It has the address but not its members: an
// update carries the address whole.
func (s Status) editableFields(market string) []Field {
	editable := make([]Field, 0, fieldCount)
	rule := s.rule()
	for i := range fieldCount {
		if !i.inAddress() && rule.edits(i, market) {
			add(&editable, fields[i].field)
		}
	}
	return editable
}

// edits reports whether an update may change a field in this status, for a number of
// this country. It is false for an unknown field.
func (s *statusRule) edits(i fieldIndex, country string) bool {
	if i == fieldCount || s.resolved || s.acceptsNoUpdate {
		return false
	}
	switch fields[i].editable {
	case editableAlways:
		return true
	case editableInDraft:
		return s.status == StatusDraft
	case editableInGB:
		return country == market.GB
	}
	return false
}
