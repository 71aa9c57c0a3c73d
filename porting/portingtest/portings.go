package portingtest

import "github.com/portin-dev/portin/porting"

// createPorting is "Portings API, Create a porting".
func createPorting(c *call) (any, *failure) {
	b, failed := readBody(c.body, createProperties)
	if failed != nil {
		return nil, failed
	}
	a := newAttempt(c, porting.Porting{Object: "porting", CreatedAt: porting.TimestampOf(c.now)}, b)
	if failed := a.check(); failed != nil {
		return nil, failed
	}
	limit := c.store.options.DraftsPerUser
	if limit > 0 && c.project().drafts[a.after.User] >= limit {
		return nil, portingPerUserLimitExceeded
	}
	r := &record{project: c.path("project")}
	a.apply(r)
	r.ID = c.store.newID("prt")
	r.move(porting.StatusDraft, c.now)
	c.store.create(r, c.now)
	return r, nil
}

// retrievePorting is "Portings API, Retrieve a porting".
func retrievePorting(c *call) (any, *failure) {
	r, failed := c.porting()
	if failed != nil {
		return nil, failed
	}
	return r, nil
}

// updatePorting is "Portings API, Update a porting". What is requested or
// resolved cannot be updated: the error portingNotUpdatable is for portings in
// progress or completed.
func updatePorting(c *call) (any, *failure) {
	r, failed := c.porting()
	if failed != nil {
		return nil, failed
	}
	b, failed := readBody(c.body, updateProperties)
	if failed != nil {
		return nil, failed
	}
	if r.Status.Resolved() || r.Status == porting.StatusRequested {
		return nil, portingNotUpdatable
	}
	if failed := locked(&r.Porting, b); failed != nil {
		return nil, failed
	}
	a := newAttempt(c, r.Porting, b)
	if failed := a.check(); failed != nil {
		return nil, failed
	}
	c.store.change(r, c.now, byAPIKey, func() {
		a.apply(r)
		r.updated(c.now)
	})
	return r, nil
}

// cancelPorting is "Portings API, Cancel a porting". It ignores the body.
func cancelPorting(c *call) (any, *failure) {
	r, failed := c.porting()
	switch {
	case failed != nil:
		return nil, failed
	case r.Status == porting.StatusCanceled:
		return nil, portingAlreadyCanceled
	case !cancelable(r, londonDay(c.now)):
		return nil, portingNotCancelable
	}
	c.store.change(r, c.now, byAPIKey, func() { r.cancel(c.now) })
	return r, nil
}

// deletePorting deletes a draft. Newer versions of the API have it.
func deletePorting(c *call) (any, *failure) {
	r, failed := c.porting()
	switch {
	case failed != nil:
		return nil, failed
	case r.Status != porting.StatusDraft:
		return nil, portingNotDeletable
	}
	c.store.remove(r, c.now, byAPIKey)
	return nil, nil
}
