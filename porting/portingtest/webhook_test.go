package portingtest_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/portingtest"
)

const webhookSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

// endpoint is a webhook's receiver. It verifies each message, and refuses as many as it
// was told to.
type endpoint struct {
	inbox
	*httptest.Server

	mu      sync.Mutex
	refuse  int // how many requests are still refused
	ids     []string
	unequal []error
}

func newEndpoint(t *testing.T, refuse int) *endpoint {
	verifier, err := standardwebhooks.NewWebhook(webhookSecret)
	require.NoError(t, err)
	e := &endpoint{refuse: refuse}
	e.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err == nil {
			err = verifier.Verify(body, r.Header)
		}
		e.mu.Lock()
		defer e.mu.Unlock()
		e.ids = append(e.ids, r.Header.Get("webhook-id"))
		if err != nil {
			e.unequal = append(e.unequal, err)
		}
		if e.refuse > 0 {
			e.refuse--
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		e.receive(body)
	}))
	t.Cleanup(e.Close)
	return e
}

func (e *endpoint) count() int {
	e.mu.Lock()
	defer e.mu.Unlock()
	return len(e.ids)
}

func TestWebhookIsSigned(t *testing.T) {
	t.Parallel()
	to := newEndpoint(t, 0)
	a := newAPIWith(t, portingtest.Options{Webhooks: []portingtest.Webhook{{URL: to.URL, Secret: webhookSecret}}})
	a.started("+19595550100", american)
	a.toOutcome()
	a.server.Tick()
	a.server.Wait()
	assert.Empty(t, to.unequal)
	assert.Equal(t, []string{
		"porting.created", "porting.updated", "porting.updated", "porting.requested", "porting.updated", "porting.completed",
	}, to.types())
}

// The id of a message is that of its event, so that a receiver recognizes an event it
// has received before.
func TestWebhookIsSentAgain(t *testing.T) {
	t.Parallel()
	to := newEndpoint(t, 3)
	a := newAPIWith(t, portingtest.Options{Webhooks: []portingtest.Webhook{{URL: to.URL, Secret: webhookSecret}}})
	a.create("+19595550100", "")
	for i, after := range []time.Duration{0, 5 * time.Second, 5 * time.Minute, 30 * time.Minute} {
		if after > 0 {
			a.clock.Advance(after - time.Millisecond)
			a.server.Tick()
			a.server.Wait()
			assert.Equal(t, i, to.count(), "not yet")
			a.clock.Advance(time.Millisecond)
		}
		a.server.Tick()
		a.server.Wait()
		assert.Equal(t, i+1, to.count())
	}
	events := to.all()
	require.Len(t, events, 1)
	for _, id := range to.ids {
		assert.Equal(t, events[0].ID, id)
	}
	a.clock.Advance(100 * time.Hour)
	a.server.Tick()
	a.server.Wait()
	assert.Equal(t, 4, to.count(), "it has been delivered")
}

func TestWebhookIsGivenUp(t *testing.T) {
	t.Parallel()
	to := newEndpoint(t, 1000)
	a := newAPIWith(t, portingtest.Options{Webhooks: []portingtest.Webhook{{URL: to.URL, Secret: webhookSecret}}})
	a.create("+19595550100", "")
	for range 100 {
		a.clock.Advance(time.Hour)
		a.server.Tick()
		a.server.Wait()
	}
	assert.Equal(t, 8, to.count())
}

func TestWebhookThatNobodyListensTo(t *testing.T) {
	t.Parallel()
	to := httptest.NewServer(nil)
	to.Close()
	a := newAPIWith(t, portingtest.Options{Webhooks: []portingtest.Webhook{{URL: to.URL, Secret: webhookSecret}}})
	p := a.started("+19595550100", american)
	a.server.Wait()
	assert.Equal(t, p, a.get(p.ID), "the API does not mind")
}

func TestWebhookDuplicates(t *testing.T) {
	t.Parallel()
	to := newEndpoint(t, 0)
	a := newAPIWith(t, portingtest.Options{
		Webhooks:  []portingtest.Webhook{{URL: to.URL, Secret: webhookSecret}},
		Duplicate: 1,
	})
	a.create("+19595550100", "")
	a.server.Wait()
	assert.Equal(t, []string{"porting.created", "porting.created"}, to.types())
	assert.Equal(t, to.ids[0], to.ids[1])
}

func TestWebhookSecretThatIsNone(t *testing.T) {
	t.Parallel()
	assert.Panics(t, func() {
		portingtest.NewWith(portingtest.Options{Webhooks: []portingtest.Webhook{{URL: "http://localhost", Secret: "!"}}})
	})
}
