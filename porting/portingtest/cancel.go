package portingtest

import "github.com/portin-dev/portin/porting"

// cancelPorting is "Portings API, Cancel a porting". It looks at no body.
func (s *Server) cancelPorting(c *call) (any, *failure) {
	r, failed := s.porting(c)
	switch {
	case failed != nil:
		return nil, failed
	case r.Status == porting.StatusCanceled:
		return nil, portingAlreadyCanceled
	case !porting.Cancelability(&r.Porting, c.now).Allowed:
		return nil, portingNotCancelable
	}
	r.cancel(c.now)
	return r, nil
}

// deletePorting deletes a draft. Newer versions of the API have it.
func (s *Server) deletePorting(c *call) (any, *failure) {
	r, failed := s.porting(c)
	switch {
	case failed != nil:
		return nil, failed
	case r.Status != porting.StatusDraft:
		return nil, portingNotDeletable
	}
	s.project(c).delete(r)
	return nil, nil
}
