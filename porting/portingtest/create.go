package portingtest

import "github.com/portin-dev/portin/porting"

// createPorting is "Portings API, Create a porting".
func (s *Server) createPorting(c *call) (any, *failure) {
	b, failed := readBody(c.body, createProperties)
	if failed != nil {
		return nil, failed
	}
	r := &record{Porting: porting.Porting{Object: "porting", CreatedAt: porting.TimestampOf(c.now)}}
	if failed := s.change(c, r, b); failed != nil {
		return nil, failed
	}
	r.ID = s.newID("prt")
	r.move(porting.StatusDraft, c.now)
	p := s.project(c)
	p.portings = append(p.portings, r)
	return r, nil
}

// change changes the porting to what the body says, or fails and leaves it as
// it is.
func (s *Server) change(c *call, r *record, b body) *failure {
	changed := r.Porting
	s.fill(&changed, b)
	a := &attempt{
		now:     c.now,
		project: s.project(c),
		porting: &changed,
		body:    b,
		script:  s.scripts[changed.PhoneNumber],
	}
	if failed := a.check(); failed != nil {
		return failed
	}
	r.Porting = changed
	return nil
}
