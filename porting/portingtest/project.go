package portingtest

import (
	"slices"
	"time"
)

// project holds what one project created. Another project cannot see it.
type project struct {
	portings      []*record // the oldest first
	subscriptions map[string]*subscription
}

// project returns the project of the request's path.
func (s *Server) project(c *call) *project {
	name := c.request.PathValue("project")
	if s.projects[name] == nil {
		s.projects[name] = &project{subscriptions: map[string]*subscription{}}
	}
	return s.projects[name]
}

// porting returns the porting of the request's path.
func (s *Server) porting(c *call) (*record, *failure) {
	if r := s.project(c).porting(c.request.PathValue("porting")); r != nil {
		return r, nil
	}
	return nil, noSuchThing
}

// porting returns the porting with the id, or nil.
func (p *project) porting(id string) *record {
	for _, r := range p.portings {
		if r.ID == id {
			return r
		}
	}
	return nil
}

func (p *project) delete(r *record) {
	p.portings = slices.DeleteFunc(p.portings, func(other *record) bool { return other == r })
}

// advance moves the portings on to what happened until now.
func (p *project) advance(now time.Time, scripts map[string]Script) {
	p.portings = slices.DeleteFunc(p.portings, func(r *record) bool { return r.abandoned(now) })
	for _, r := range p.portings {
		r.advance(now, scripts[r.PhoneNumber])
	}
}
