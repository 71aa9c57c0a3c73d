package loopback

import (
	"net/http"
	"time"

	"github.com/portin-dev/portin/porting/portingtest"
	"github.com/portin-dev/portin/porting/portingtest/internal/local"
)

// Clock is a clock that runs or stands still, and can be moved on until
// [portingtest.EndOfTime].
type Clock = local.Clock

// NewClock returns a clock that shows start now. If it is frozen, it shows that
// until it is moved on.
func NewClock(start time.Time, frozen bool) *Clock { return local.NewClock(start, frozen) }

// Guard decides who may ask: pages of this machine, and those of the origins that
// it names.
type Guard = local.Guard

// Guarded returns a handler that lets a guard decide on each request before
// another one gets it.
func Guarded(guard Guard, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		verdict := guard.Check(r.Method, r.Host, portingtest.Header(r.Header))
		addHeaders(w, verdict.Headers)
		if verdict.Answer != nil {
			write(w, *verdict.Answer)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// ShowClock returns a handler that answers with the time a clock shows,
// {"now": "2026-06-01T09:00:00Z"}.
func ShowClock(clock *Clock) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { write(w, *local.ShowClock(clock)) }
}

// MoveClock returns a handler that moves a clock on by the seconds in a body,
// {"advance": 86400}, and answers with the time it shows then.
func MoveClock(clock *Clock) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if refused := local.MoveClock(clock, readAll(w, r)); refused != nil {
			write(w, *refused)
			return
		}
		write(w, *local.ShowClock(clock))
	}
}

// ListNumbers returns a handler that answers with the test phone numbers.
func ListNumbers() http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { write(w, *local.ListNumbers()) }
}

// waitForWebhooks is how long an answer to POST /clock waits for the events of
// what has happened. A webhook that does not answer holds up nobody longer.
const waitForWebhooks = 2 * time.Second

// API returns a handler for the API in memory and, beside it, GET and POST /clock,
// POST /consent and GET /numbers, as the command gigs-portings documents them.
func API(api *portingtest.Server, clock *Clock, guard Guard) http.Handler {
	server := &local.Server{API: api, Clock: clock, Guard: guard, Wait: func() { api.WaitAtMost(waitForWebhooks) }}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer, headers := server.Do(r.Host, portingtest.NewRequest(w, r))
		addHeaders(w, headers)
		write(w, answer)
	})
}

func readAll(w http.ResponseWriter, r *http.Request) []byte { return portingtest.NewRequest(w, r).Body }

func addHeaders(w http.ResponseWriter, headers [][2]string) {
	for _, header := range headers {
		w.Header().Add(header[0], header[1])
	}
}

func write(w http.ResponseWriter, answer portingtest.Response) {
	if answer.Body != nil {
		w.Header().Set("Content-Type", "application/json")
	}
	w.WriteHeader(answer.Status)
	_, _ = w.Write(answer.Body) // nobody is left to tell when the client is gone
}
