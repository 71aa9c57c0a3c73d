//go:build !tinygo

package portingtest

import (
	"net/http/httptest"
	"time"
)

// HTTPServer is a [Server] that listens on the loopback interface, with a clock
// of its own.
type HTTPServer struct {
	*Server
	URL   string // base URL, without a slash at the end
	Clock *Clock

	listener *httptest.Server
}

// NewServer starts a server, as [httptest.NewServer] does. The caller should
// call Close when finished. Options.Clock is not used: the clock of the server
// stands still until the caller moves it.
func NewServer(o Options) *HTTPServer {
	if o.Start.IsZero() {
		o.Start = time.Now()
	}
	clock := NewClock(o.Start)
	o.Clock = clock.Now
	api := NewWith(o)
	listener := httptest.NewServer(api)
	return &HTTPServer{Server: api, URL: listener.URL, Clock: clock, listener: listener}
}

// Advance moves the clock on by d, makes everything happen that is due by then, and
// returns when the events have been sent.
func (s *HTTPServer) Advance(d time.Duration) {
	s.Clock.Advance(d)
	s.Tick()
	s.Wait()
}

// Close stops the server. It returns when all requests and deliveries that are
// under way have ended.
func (s *HTTPServer) Close() {
	s.listener.Close()
	s.Wait()
}
