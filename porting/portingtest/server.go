package portingtest

import (
	"crypto/subtle"
	"errors"
	"strings"
	"sync"
	"time"

	"github.com/portin-dev/portin/porting"
)

// Server is the API. It is safe for concurrent use, and does nothing between
// requests: each request, and [Server.Tick], first makes everything happen that
// is due by the clock.
type Server struct {
	options     Options
	subscribers []*subscriber

	mu      sync.Mutex
	store   *store
	answers answers
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
	var subscribers []*subscriber
	if o.Events != nil {
		subscribers = append(subscribers, functionSubscriber(o))
	}
	subscribers = append(subscribers, webhooks(o)...)
	return &Server{options: o, subscribers: subscribers, store: newStore(o, subscribers)}
}

// Do answers a request. It is safe for concurrent use.
func (s *Server) Do(r Request) Response {
	path, isPath := parseTarget(r.Target)
	switch {
	case !s.authorized(&r):
		return refusal(unauthenticated)
	case len(idempotencyKey(&r)) > maxKey:
		return refusal(keyTooLong)
	case !isPath || r.Method == "CONNECT":
		return refusal(notFound)
	}
	to, variables := findRoute(r.Method, path.segments)
	switch {
	case to == nil:
		return refusal(notFound)
	case r.Unreadable || len(r.Body) > maxBody:
		return refusal(notReadable)
	}
	answer := s.answer(to, &r, &call{variables: variables, body: r.Body}, path.query)
	s.deliver()
	return answer
}

// authorized reports whether the request has the token, if one is asked for.
func (s *Server) authorized(r *Request) bool {
	if s.options.Token == "" {
		return true
	}
	token, isBearer := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	return isBearer && subtle.ConstantTimeCompare([]byte(token), []byte(s.options.Token)) == 1
}

// answer answers a request to an endpoint. The answer encodes the server's own
// state, so that is done before the server is unlocked.
func (s *Server) answer(to *route, r *Request, c *call, query string) Response {
	s.mu.Lock()
	defer s.mu.Unlock()
	c.now, c.store = s.options.Clock(), s.store
	s.store.advance(c.now)
	key := idempotencyKey(r)
	if key == "" {
		return to.answer(c, query)
	}
	switch kept, failed := s.answers.find(key, r, c.now); {
	case failed != nil:
		return refusal(failed)
	case kept != nil:
		return *kept
	}
	answer := to.answer(c, query)
	if answer.Status < statusBadRequest {
		s.answers.keep(key, r, c.now, answer)
	}
	return answer
}

// answer answers a call with what the endpoint's handler returns.
func (to *route) answer(c *call, query string) Response {
	values, failed := parameters(query, to.parameters)
	if failed != nil {
		return refusal(failed)
	}
	c.query = values
	result, failed := to.handler(c)
	switch {
	case failed != nil:
		return refusal(failed)
	case result == nil:
		return Response{Status: statusNoContent}
	}
	return Response{statusOK, encode(result)}
}

func refusal(f *failure) Response { return Response{f.status(), encode(f)} }

// deliver delivers the events that are waiting: those to a function now, and
// those to a webhook in the background.
func (s *Server) deliver() {
	now := s.options.Clock()
	for _, subscriber := range s.subscribers {
		subscriber.deliver(now)
	}
}

// Tick makes everything happen that is due, as any request does, and delivers the
// events.
func (s *Server) Tick() {
	s.mu.Lock()
	s.store.advance(s.options.Clock())
	s.mu.Unlock()
	s.deliver()
}

// Wait returns when every event that is due has been sent to every webhook once.
func (s *Server) Wait() {
	for _, subscriber := range s.subscribers {
		<-subscriber.whenIdle()
	}
}

// WaitAtMost returns when [Server.Wait] would, or after the limit. It reports
// whether every event has been sent.
func (s *Server) WaitAtMost(limit time.Duration) bool {
	timeout := time.NewTimer(limit)
	defer timeout.Stop()
	for _, subscriber := range s.subscribers {
		select {
		case <-subscriber.whenIdle():
		case <-timeout.C:
			return false
		}
	}
	return true
}

// Lost returns how many events subscribers have not received and will not: those
// that failed at every attempt, and the oldest where too many waited.
func (s *Server) Lost() int {
	lost := 0
	for _, subscriber := range s.subscribers {
		lost += subscriber.lost()
	}
	return lost
}

// Script decides how portings of an E.164 number go from now on. It replaces
// the number's earlier script, even that of a test number. What has already
// happened to existing portings stays.
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

func (s *Server) consent(id string, transition func(*record, time.Time)) error {
	s.mu.Lock()
	now := s.options.Clock()
	s.store.advance(now)
	r := s.store.records[id]
	waits := r != nil && r.Status == porting.StatusInitiated
	if waits {
		s.store.change(r, now, byUser, func() { transition(r, now) })
	}
	s.mu.Unlock()
	s.deliver()
	if !waits {
		return ErrNoConsent
	}
	return nil
}
