package portingtest

import "strconv"

// createSubscription starts the porting of a draft ("How Porting In Works,
// Create a Subscription"). Without a porting the subscription gets a new number.
// It ignores every other property, since subscriptions have many that do not
// concern portings.
func createSubscription(c *call) (any, *failure) {
	b, failed := readSome(c.body, subscriptionProperties)
	if failed != nil {
		return nil, failed
	}
	var r *record
	if id := b.text("porting"); id != "" {
		r = c.project().portings[id]
		if failed := usable(c.store, c.project(), r, b.text("plan")); failed != nil {
			return nil, failed
		}
	}
	s := c.store.addSubscription(c.path("project"), b.text("plan"))
	if r != nil {
		attach(c, s, r)
	}
	return s, nil
}

// addSubscription begins a subscription without a porting.
func (s *store) addSubscription(projectName, plan string) *subscription {
	p := s.projectToWrite(projectName)
	added := &subscription{
		id:        s.newID("sub"),
		plan:      plan,
		newNumber: "+19595550" + strconv.Itoa(200+len(p.subscriptions)%100),
	}
	p.subscriptions[added.id] = added
	return added
}

// attach starts a draft in the subscription.
func attach(c *call, s *subscription, r *record) {
	s.porting = r
	c.store.change(r, c.now, byAPIKey, func() { r.start(c.now, s.id, c.store.needsConsent(r)) })
}

func retrieveSubscription(c *call) (any, *failure) {
	s, failed := c.subscription()
	if failed != nil {
		return nil, failed
	}
	return s, nil
}

// portIn ports a number into a subscription that there is already, by a draft.
func portIn(c *call) (any, *failure) {
	s, failed := c.subscription()
	if failed != nil {
		return nil, failed
	}
	b, failed := readBody(c.body, portInProperties)
	if failed != nil {
		return nil, failed
	}
	switch {
	case s.hasEnded():
		return nil, hasEnded
	case s.porting != nil && !s.porting.Status.Resolved():
		return nil, subscriptionPortingAlreadyOpen
	case s.porting != nil && s.porting.CompletedAt != "":
		return nil, subscriptionPortingAlreadyCompleted
	}
	r := c.project().portings[b.text("porting")]
	if failed := usable(c.store, c.project(), r, s.plan); failed != nil {
		return nil, failed
	}
	s.active = true
	attach(c, s, r)
	return s, nil
}

// endSubscription ends a subscription at once. That cancels its porting, if it
// is not resolved ("How Porting In Works, Resolved States"). It ignores the body.
func endSubscription(c *call) (any, *failure) {
	s, failed := c.subscription()
	switch {
	case failed != nil:
		return nil, failed
	case s.hasEnded():
		return nil, hasEnded
	}
	s.ended = true
	if r := s.porting; r != nil && !r.Status.Resolved() {
		c.store.change(r, c.now, byAPIKey, func() { r.cancel(c.now) })
	}
	return s, nil
}
