package portingtest

import (
	"encoding/json"

	"github.com/portin-dev/portin/porting"
)

// subscription is a subscription, as far as portings are concerned.
type subscription struct {
	id        string
	plan      string  // "" if it was created without
	newNumber string  // what it has if no porting brings a number
	porting   *record // the one it has or had last, nil for none
	active    bool    // it was active before it got the porting
	ended     bool    // somebody ended it
}

// Statuses of a subscription.
const (
	subscriptionActive  = "active"
	subscriptionEnded   = "ended"
	subscriptionPending = "pending"
)

// MarshalJSON implements [json.Marshaler].
func (s *subscription) MarshalJSON() ([]byte, error) {
	status, phoneNumber, cause := s.state()
	var ending any
	if cause != "" {
		ending = map[string]string{"cause": cause}
	}
	return json.Marshal(struct {
		Object              string  `json:"object"`
		ID                  string  `json:"id"`
		CancellationDetails any     `json:"cancellationDetails"`
		PhoneNumber         *string `json:"phoneNumber"`
		Porting             *record `json:"porting"`
		Status              string  `json:"status"`
	}{"subscription", s.id, ending, phoneNumber, s.porting, status})
}

// state returns the status, the phone number, nil for none yet, and why the
// subscription ended. All follow from the porting ("How Porting In Works,
// Porting Statuses").
func (s *subscription) state() (status string, phoneNumber *string, cause string) {
	switch {
	case s.ended:
		return subscriptionEnded, nil, "requested"
	case s.porting == nil:
		return subscriptionActive, &s.newNumber, ""
	case s.porting.Status == porting.StatusCompleted && s.porting.Behavior == porting.BehaviorPortIn:
		return subscriptionActive, &s.porting.PhoneNumber, ""
	case s.active || s.porting.Status == porting.StatusCompleted || s.porting.Status == porting.StatusCanceled:
		return subscriptionActive, &s.newNumber, ""
	case s.porting.Status == porting.StatusExpired:
		return subscriptionEnded, nil, "portingExpired" // to start over takes a new subscription
	case s.porting.Status == porting.StatusFailed:
		return subscriptionEnded, nil, "portingFailed"
	}
	return subscriptionPending, nil, ""
}

// hasEnded reports whether the subscription can no longer take a porting.
func (s *subscription) hasEnded() bool {
	status, _, _ := s.state()
	return status == subscriptionEnded
}
