package portingtest

import "github.com/portin-dev/portin/porting"

// updatePorting is "Portings API, Update a porting".
func (s *Server) updatePorting(c *call) (any, *failure) {
	r, failed := s.porting(c)
	if failed != nil {
		return nil, failed
	}
	b, failed := readBody(c.body, updateProperties)
	if failed != nil {
		return nil, failed
	}
	if r.Status.Resolved() {
		return nil, portingNotUpdatable
	}
	if failed := r.locked(b); failed != nil {
		return nil, failed
	}
	if failed := s.change(c, r, b); failed != nil {
		return nil, failed
	}
	r.updated(c.now)
	return r, nil
}

// locked fails if the body has what only a draft can change.
func (r *record) locked(b body) *failure {
	if r.Status == porting.StatusDraft {
		return nil
	}
	details := []detail{}
	for _, name := range draftProperties {
		if _, given := b[name]; given {
			details = append(details, newDetail(name, "propertyLocked", "The property can only be updated in a draft."))
		}
	}
	if len(details) == 0 {
		return nil
	}
	return portingAttributeUpdateNotSupported.with(details...)
}
