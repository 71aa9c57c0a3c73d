package portingtest

import (
	"fmt"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/portin-dev/portin/porting"
)

// Server is the API. It is safe for concurrent use, and does nothing between
// requests: each one first moves every porting on to what the clock says.
type Server struct {
	clock     func() time.Time
	mux       *http.ServeMux
	providers []porting.ServiceProvider

	mu       sync.Mutex
	projects map[string]*project
	scripts  map[string]Script // by phone number
	lastID   int
}

// New returns a server without portings. It reads the time from clock, for
// which nil means [time.Now]. Every project exists.
func New(clock func() time.Time) *Server {
	if clock == nil {
		clock = time.Now
	}
	s := &Server{
		clock:     clock,
		mux:       http.NewServeMux(),
		providers: Providers(),
		projects:  map[string]*project{},
		scripts:   map[string]Script{},
	}
	for _, number := range Numbers() {
		s.scripts[number.PhoneNumber] = number.Script
	}
	s.route()
	return s
}

func (s *Server) route() {
	s.handle("POST /projects/{project}/portings", s.createPorting)
	s.handle("GET /projects/{project}/portings", s.listPortings)
	s.handle("GET /projects/{project}/portings/{porting}", s.retrievePorting)
	s.handle("PATCH /projects/{project}/portings/{porting}", s.updatePorting)
	s.handle("DELETE /projects/{project}/portings/{porting}", s.deletePorting)
	s.handle("POST /projects/{project}/portings/{porting}/cancel", s.cancelPorting)
	s.handle("POST /projects/{project}/subscriptions", s.createSubscription)
	s.handle("GET /projects/{project}/subscriptions/{subscription}", s.retrieveSubscription)
	s.handle("GET /serviceProviders", s.listProviders)
	s.handle("GET /serviceProviders/{serviceProvider}", s.retrieveProvider)
	s.handle("/", func(*call) (any, *failure) { return nil, noSuchThing })
}

// ServeHTTP implements [http.Handler].
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }

// Script decides how portings of an E.164 number go from now on. It replaces
// the number's earlier script, a test number's too; portings that exist keep
// what has happened to them.
func (s *Server) Script(phoneNumber string, script Script) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.advance(s.clock())
	script.Declines = slices.Clone(script.Declines)
	script.Requires = slices.Clone(script.Requires)
	s.scripts[phoneNumber] = script
}

// advance moves every porting on to what happened until now.
func (s *Server) advance(now time.Time) {
	for _, p := range s.projects {
		p.advance(now, s.scripts)
	}
}

// newID returns an id of the API's form. Like the API's, it means nothing.
func (s *Server) newID(prefix string) string {
	s.lastID++
	return fmt.Sprintf("%s_%016d", prefix, s.lastID)
}
