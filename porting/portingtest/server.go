package portingtest

import (
	"crypto/subtle"
	"errors"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/portin-dev/portin/porting"
)

// Server is the API. It is safe for concurrent use, and does nothing between
// requests: each one first lets happen what the clock says, and so does
// [Server.Tick].
type Server struct {
	options Options
	mux     *http.ServeMux

	mu       sync.Mutex
	store    *store
	answers  answers
	webhooks []*outlet
}

// maxBody is the longest request body, in bytes.
const maxBody = 1 << 20

// New returns a server without portings. It reads the time from clock, for
// which nil means [time.Now]. Every project exists.
func New(clock func() time.Time) *Server { return NewWith(Options{Clock: clock}) }

// NewWith returns a server as the options say. It panics if the secret of a
// webhook is not base64.
func NewWith(o Options) *Server {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	s := &Server{options: o, mux: http.NewServeMux(), store: newStore(o)}
	for _, w := range o.Webhooks {
		out := newOutlet(o.disorder(), postTo(w))
		s.webhooks = append(s.webhooks, out)
		s.store.outlets = append(s.store.outlets, out)
	}
	for _, r := range routes {
		s.mux.HandleFunc(r.pattern, s.endpoint(r))
	}
	s.mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { s.refuse(w, noSuchThing) })
	return s
}

// ServeHTTP implements [http.Handler].
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch {
	case !s.authorized(r):
		s.refuse(w, notYou)
	case len(idempotencyKey(r)) > maxKey:
		s.refuse(w, keyTooLong)
	case !isPlain(r):
		s.refuse(w, noSuchThing)
	default:
		s.mux.ServeHTTP(w, r)
	}
}

// authorized reports whether the request has the token, if one is asked for.
func (s *Server) authorized(r *http.Request) bool {
	if s.options.Token == "" {
		return true
	}
	token, isBearer := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	return isBearer && subtle.ConstantTimeCompare([]byte(token), []byte(s.options.Token)) == 1
}

// isPlain reports whether the path is one that [http.ServeMux] takes as it is.
// Any other it would answer with a page of its own.
func isPlain(r *http.Request) bool {
	escaped := r.URL.EscapedPath()
	return strings.HasPrefix(escaped, "/") && !strings.Contains(strings.ToLower(escaped), "%2f") &&
		isClean(escaped) && isClean(r.URL.Path) && r.Method != http.MethodConnect
}

// isClean reports whether a path has no empty segment, no dot and no two dots. A
// slash may be its end.
func isClean(p string) bool {
	segments := strings.Split(strings.TrimPrefix(p, "/"), "/")
	for i, segment := range segments {
		isLast := i == len(segments)-1
		if segment == "." || segment == ".." || segment == "" && !isLast {
			return false
		}
	}
	return true
}

// endpoint returns what handles the requests of a route.
func (s *Server) endpoint(to route) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		// The body is read before the server is locked, so that a slow client
		// holds up nobody else.
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		if err != nil {
			s.refuse(w, notReadable)
			return
		}
		a := s.answer(to, r, body)
		s.deliver()
		write(w, a)
	}
}

// answer answers a request. What it encodes is the server's own state, so it
// does that before it unlocks the server.
func (s *Server) answer(to route, r *http.Request, body []byte) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.options.Clock()
	s.store.advance(now)
	key := idempotencyKey(r)
	if key == "" {
		return s.handle(to, r, body, now)
	}
	switch kept, failed := s.answers.find(key, r, body, now); {
	case failed != nil:
		return refusal(failed)
	case kept != nil:
		return *kept
	}
	given := s.handle(to, r, body, now)
	if given.status < http.StatusBadRequest {
		s.answers.keep(key, r, body, now, given)
	}
	return given
}

func (s *Server) handle(to route, r *http.Request, body []byte, now time.Time) answer {
	query, failed := parameters(r.URL.RawQuery, to.parameters)
	if failed != nil {
		return refusal(failed)
	}
	result, failed := to.handler(&call{request: r, body: body, query: query, now: now, store: s.store})
	switch {
	case failed != nil:
		return refusal(failed)
	case result == nil:
		return answer{status: http.StatusNoContent}
	}
	return answer{http.StatusOK, encode(result)}
}

func refusal(f *failure) answer { return answer{f.status(), encode(f)} }

// refuse answers without looking further at the request.
func (s *Server) refuse(w http.ResponseWriter, f *failure) { write(w, refusal(f)) }

func write(w http.ResponseWriter, a answer) {
	if a.body != nil {
		w.Header().Set("Content-Type", "application/json")
	}
	w.WriteHeader(a.status)
	_, _ = w.Write(a.body) // nobody is left to tell when the client is gone
}

// deliver delivers the events that are waiting: those to a function now, and
// those to a webhook in the background.
func (s *Server) deliver() {
	now := s.options.Clock()
	for _, out := range s.store.outlets[:len(s.store.outlets)-len(s.webhooks)] {
		out.flush(now)
	}
	for _, out := range s.webhooks {
		out.start(now)
	}
}

// Tick lets happen what is due, as any request does, and delivers the events.
func (s *Server) Tick() {
	s.mu.Lock()
	s.store.advance(s.options.Clock())
	s.mu.Unlock()
	s.deliver()
}

// Wait returns when every event that is due has been sent to every webhook once.
func (s *Server) Wait() {
	for _, out := range s.webhooks {
		out.wait()
	}
}

// Script decides how portings of an E.164 number go from now on. It replaces
// the number's earlier script, a test number's too; portings that exist keep
// what has happened to them.
func (s *Server) Script(phoneNumber string, script Script) {
	s.mu.Lock()
	s.store.advance(s.options.Clock())
	s.store.script(phoneNumber, script)
	s.mu.Unlock()
	s.deliver()
}

// ErrNoConsent is the error of [Server.Approve] and [Server.Deny] for a porting
// that waits for nobody's consent.
var ErrNoConsent = errors.New("portingtest: the porting does not wait for consent")

// Approve gives the user's consent to the porting with the id, which waits for it.
func (s *Server) Approve(id string) error {
	return s.consent(id, (*record).submit)
}

// Deny refuses the user's consent to the porting with the id, which waits for it.
// The porting fails.
func (s *Server) Deny(id string) error {
	return s.consent(id, (*record).fail)
}

func (s *Server) consent(id string, happen func(*record, time.Time)) error {
	s.mu.Lock()
	now := s.options.Clock()
	s.store.advance(now)
	r := s.store.records[id]
	waits := r != nil && r.Status == porting.StatusInitiated
	if waits {
		s.store.change(r, now, byUser, func() { happen(r, now) })
	}
	s.mu.Unlock()
	s.deliver()
	if !waits {
		return ErrNoConsent
	}
	return nil
}
