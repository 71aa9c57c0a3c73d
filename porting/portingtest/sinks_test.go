package portingtest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/portingtest"
)

// sink is a webhook's receiver with a fault.
type sink struct {
	*httptest.Server
	received sync.Map // ids of events
	count    atomic.Int64
}

func newSink(t *testing.T, answer func(*sink, http.ResponseWriter, *http.Request) bool) *sink {
	s := &sink{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		id := r.Header.Get("webhook-id")
		if !answer(s, w, r) {
			w.WriteHeader(http.StatusServiceUnavailable)
		} else if _, again := s.received.LoadOrStore(id, true); !again {
			s.count.Add(1)
		}
	}))
	t.Cleanup(s.Close)
	return s
}

// TestSinks has 32 clients port numbers while a webhook's receiver is dead, slow,
// hanging or works only now and then. Every request is answered, and every event
// is received, waits or is counted as lost. In the soak, no receiver slows the API
// by more than a tenth.
func TestSinks(t *testing.T) {
	rounds, each := 1, 200*time.Millisecond
	if os.Getenv("PORTIN_SOAK") != "" {
		rounds, each = 12, 5*time.Second
	}
	hanging, release := context.WithCancel(t.Context())
	dead := newSink(t, nil)
	dead.Close()
	sinks := map[string]*sink{
		"dead": dead,
		"slow": newSink(t, func(*sink, http.ResponseWriter, *http.Request) bool {
			time.Sleep(20 * time.Millisecond)
			return true
		}),
		"hanging": newSink(t, func(_ *sink, _ http.ResponseWriter, r *http.Request) bool {
			select {
			case <-hanging.Done():
			case <-r.Context().Done():
			}
			return false
		}),
		"flapping": newSink(t, func(*sink, http.ResponseWriter, *http.Request) bool {
			return time.Now().UnixMilli()/50%4 == 0 // for 50 ms every 200
		}),
	}
	t.Cleanup(release)
	for name, to := range sinks {
		t.Run(name, func(t *testing.T) {
			var with, without int
			for range rounds {
				without += load(t, nil, each)
				with += load(t, to, each)
			}
			t.Logf("%d requests with it, %d without, %.2f", with, without, float64(with)/float64(without))
			if os.Getenv("PORTIN_SOAK") != "" {
				assert.GreaterOrEqual(t, float64(with), 0.9*float64(without))
			}
		})
	}
}

// load asks an API that tells a sink of its events for a time, and returns how
// often. A function counts the events.
func load(t *testing.T, to *sink, d time.Duration) int {
	t.Helper()
	var emitted atomic.Int64
	clock := portingtest.NewClock(start)
	o := portingtest.Options{Clock: clock.Now}
	if to != nil {
		o.Events = func([]byte) { emitted.Add(1) }
		o.Webhooks = []portingtest.Webhook{{URL: to.URL, Secret: webhookSecret}}
		to.count.Store(0)
		to.received.Clear()
	}
	api := portingtest.NewWith(o)
	server := httptest.NewServer(api)
	defer server.Close()

	var asked atomic.Int64
	var clients sync.WaitGroup
	end := time.Now().Add(d)
	for client := range 32 {
		clients.Add(1)
		go func() {
			defer clients.Done()
			for i := 0; time.Now().Before(end); i++ {
				asked.Add(int64(life(t, server, fmt.Sprintf("+1%03d555%04d", 200+client, i%10_000))))
			}
		}()
	}
	clients.Wait()
	if to == nil {
		return int(asked.Load())
	}
	lost, waiting := api.Lost(), portingtest.Waiting(api)
	assert.GreaterOrEqual(t, int(to.count.Load())+lost+waiting, int(emitted.Load())-1, "one may be on its way")
	assert.LessOrEqual(t, waiting, 10_000)
	return int(asked.Load())
}

// life creates a porting, reads it and deletes it, and returns the number of
// requests.
func life(t *testing.T, server *httptest.Server, number string) int {
	var p struct{ ID string }
	ask := func(method, path, body string) {
		request, err := http.NewRequest(method, server.URL+path, strings.NewReader(body))
		require.NoError(t, err)
		response, err := server.Client().Do(request)
		if !assert.NoError(t, err) {
			return
		}
		answer, err := io.ReadAll(response.Body)
		assert.NoError(t, err)
		assert.NoError(t, response.Body.Close())
		assert.Less(t, response.StatusCode, http.StatusBadRequest, string(answer))
		if method == "POST" {
			assert.NoError(t, json.Unmarshal(answer, &p))
		}
	}
	ask("POST", portings, creation(number, american))
	for range 4 {
		ask("GET", portings+"/"+p.ID, "")
	}
	ask("DELETE", portings+"/"+p.ID, "")
	return 6
}

// WaitAtMost waits no longer than it is told, even if a receiver does not answer.
func TestWaitAtMost(t *testing.T) {
	t.Parallel()
	hanging, release := context.WithCancel(t.Context())
	to := newSink(t, func(*sink, http.ResponseWriter, *http.Request) bool {
		<-hanging.Done()
		return true
	})
	a := newAPIWith(t, portingtest.Options{Webhooks: []portingtest.Webhook{{URL: to.URL, Secret: webhookSecret}}})
	a.create("+19595550100", "")
	assert.False(t, a.server.WaitAtMost(time.Millisecond))
	release()
	assert.True(t, a.server.WaitAtMost(time.Minute))
}

// A redirect is no receipt, whatever answers where it leads.
func TestWebhookThatRedirects(t *testing.T) {
	t.Parallel()
	for status, received := range map[int]bool{
		200: true, 204: true, 299: true, 300: false, 302: false, 307: false, 199: false, 404: false,
	} {
		var asked atomic.Int64
		to := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			asked.Add(1)
			if r.URL.Path != "/" {
				return
			}
			w.Header().Set("Location", "/elsewhere")
			w.WriteHeader(max(status, 200))
		}))
		if status < 200 {
			to.Close() // what is below 200 is no final answer: nobody answers at all
		} else {
			t.Cleanup(to.Close)
		}
		a := newAPIWith(t, portingtest.Options{Webhooks: []portingtest.Webhook{{URL: to.URL, Secret: webhookSecret}}})
		a.create("+19595550100", "")
		a.server.Wait()
		assert.Equal(t, !received, portingtest.Waiting(a.server) == 1, status)
		assert.LessOrEqual(t, asked.Load(), int64(1), "nothing goes elsewhere")
	}
}
