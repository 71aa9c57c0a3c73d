package portingtest_test

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"sync"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// A service learns about its portings by webhook. The events are signed, and may arrive
// twice and late.
func ExampleWebhook() {
	const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	verifier, err := standardwebhooks.NewWebhook(secret)
	if err != nil {
		log.Fatal(err)
	}
	service := httptest.NewServer(&receiver{verifier: verifier, had: map[string]bool{}, newest: map[string]time.Time{}})
	defer service.Close()

	api := portingtest.NewServer(portingtest.Options{
		Start:     time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC),
		Webhooks:  []portingtest.Webhook{{URL: service.URL, Secret: secret}},
		Duplicate: 0.5,
	})
	defer api.Close()
	project := api.URL + "/projects/dev"
	p := send("POST", project+"/portings", creation("+19595550110", american))
	subscribe(project, p.ID)
	api.Advance(portingtest.TimeToRequest + portingtest.TimeToOutcome)
	send("PATCH", project+"/portings/"+p.ID, `{"accountPin": "4712"}`)
	api.Advance(portingtest.TimeToRequest + portingtest.TimeToOutcome)

	// Output:
	// We have asked your old carrier for your number.
	// Your old carrier does not know this [accountPin]. Please look again.
	// We have asked your old carrier for your number.
	// Your number is here.
}

// receiver is a service's handler of webhooks.
type receiver struct {
	verifier *standardwebhooks.Webhook

	mu     sync.Mutex
	had    map[string]bool      // by event
	newest map[string]time.Time // by porting
}

func (r *receiver) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, request.Body, 1<<20))
	if err != nil || r.verifier.Verify(body, request.Header) != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	event, err := porting.ParseEvent(body)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if r.isNew(event) {
		notify(event)
	}
}

// isNew reports whether an event is worth a look: it has not been here before, and
// the porting has not moved on since. Its time is an instant: as texts, times
// with and without a fraction are not in order.
func (r *receiver) isNew(event porting.Event) bool {
	at, ok := event.Time.Time()
	if !ok || event.Porting == nil {
		return false
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.had[event.ID] || at.Before(r.newest[event.Porting.ID]) {
		return false
	}
	r.had[event.ID], r.newest[event.Porting.ID] = true, at
	return true
}

// notify picks the message to send; package messages has better words. An update
// tells nothing that the event of a status does not.
func notify(event porting.Event) {
	switch event.Type {
	case porting.EventPortingRequested:
		fmt.Println("We have asked your old carrier for your number.")
	case porting.EventPortingCompleted:
		fmt.Println("Your number is here.")
	case porting.EventPortingDeclined:
		decline := porting.Decide(event.Porting, time.Now()).Decline
		fmt.Printf("Your old carrier does not know this %v. Please look again.\n", decline.Fields)
	}
}
