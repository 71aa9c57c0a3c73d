package portingtest

import (
	"encoding/json"
	"fmt"

	"github.com/portin-dev/portin/porting"
)

// subscription is a subscription with a porting, as far as portings are
// concerned.
type subscription struct {
	id        string
	newNumber string // what it gets if the porting brings no number
	porting   *record
}

// createSubscription starts the porting of a draft ("How Porting In Works,
// Create a Subscription"). It ignores every other property, since subscriptions
// have many that do not concern portings.
func (s *Server) createSubscription(c *call) (any, *failure) {
	object := jsonObject(c.body)
	if object == nil {
		return nil, notJSON
	}
	b, wrong := readProperties("", object, subscriptionProperties)
	if len(wrong) > 0 {
		return nil, invalid(wrong)
	}
	p := s.project(c)
	r := p.porting(b.text("porting"))
	if failed := p.checkUsable(r); failed != nil {
		return nil, failed
	}
	sub := &subscription{
		id:        s.newID("sub"),
		newNumber: fmt.Sprintf("+195955502%02d", len(p.subscriptions)%100),
		porting:   r,
	}
	p.subscriptions[sub.id] = sub
	r.Subscription = sub.id
	r.submit(c.now)
	return sub, nil
}

// checkUsable fails unless a subscription can use the porting, which is nil if
// there is none.
func (p *project) checkUsable(r *record) *failure {
	switch {
	case r == nil:
		return noSuchThing
	case r.Status.Resolved():
		return subscriptionPortingAlreadyCompleted
	case r.Status != porting.StatusDraft:
		return subscriptionPortingAlreadyOpen
	case p.hasOpenPorting(r.PhoneNumber):
		return portingAlreadyExists
	}
	return nil
}

func (s *Server) retrieveSubscription(c *call) (any, *failure) {
	sub := s.project(c).subscriptions[c.request.PathValue("subscription")]
	if sub == nil {
		return nil, noSuchThing
	}
	return sub, nil
}

// MarshalJSON implements [json.Marshaler].
func (s *subscription) MarshalJSON() ([]byte, error) {
	status, phoneNumber := s.state()
	return json.Marshal(struct {
		Object      string  `json:"object"`
		ID          string  `json:"id"`
		PhoneNumber *string `json:"phoneNumber"`
		Porting     *record `json:"porting"`
		Status      string  `json:"status"`
	}{"subscription", s.id, phoneNumber, s.porting, status})
}

// state returns the status and the phone number, nil for none yet. Both follow
// from the porting ("How Porting In Works, Porting Statuses").
func (s *subscription) state() (status string, phoneNumber *string) {
	switch s.porting.Status {
	case porting.StatusCompleted:
		if s.porting.Behavior == porting.BehaviorPortIn {
			return "active", &s.porting.PhoneNumber
		}
		return "active", &s.newNumber
	case porting.StatusCanceled:
		return "active", &s.newNumber
	case porting.StatusExpired:
		return "ended", nil // to start over takes a new subscription
	}
	return "pending", nil
}
