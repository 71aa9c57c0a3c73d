package portingtest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// TestConcurrentJourneys lets many users port at once, while the clock runs.
// Every porting ends in one final state, none is lost, and every event is
// delivered.
func TestConcurrentJourneys(t *testing.T) {
	t.Parallel()
	const journeys = 1_000
	a, in := newAPIWithEvents(t, portingtest.Options{Duplicate: 0.1, Reorder: true})
	stop := make(chan struct{})
	var runs sync.WaitGroup
	runs.Add(1)
	go func() {
		defer runs.Done()
		for {
			select {
			case <-stop:
				return
			default:
				a.clock.Advance(time.Second)
				a.server.Tick()
				time.Sleep(5 * time.Millisecond)
			}
		}
	}()
	ends := make([]string, journeys)
	var users sync.WaitGroup
	for i := range journeys {
		users.Add(1)
		go func() {
			defer users.Done()
			ends[i] = journey(a.server, fmt.Sprintf("+1650555%04d", i), i)
		}()
	}
	users.Wait()
	close(stop)
	runs.Wait()
	a.server.Tick()

	all := a.everyPorting()
	require.Len(t, all, journeys)
	finals := map[string]int{} // how many events say that a porting has come to an end
	seen := map[string]bool{}
	for _, e := range in.all() {
		p, err := porting.Parse(e.Data)
		require.NoError(t, err)
		if seen[e.ID] {
			continue
		}
		seen[e.ID] = true
		if name := strings.TrimPrefix(e.Type, "com.gigs.porting."); porting.Status(name).Resolved() {
			finals[p.ID]++
		}
	}
	for i, id := range ends {
		require.NotEmpty(t, id, "journey %d", i)
		assert.True(t, all[id].Status.Resolved(), "%s is %s", id, all[id].Status)
		assert.Equal(t, 1, finals[id])
	}
	assert.Equal(t, all, replay(t, in.all()))
}

// journey ports one number until the porting is resolved, and returns its id, ""
// if something went wrong. Every third porting is canceled when it is declined.
func journey(server *portingtest.Server, number string, i int) string {
	if i%2 == 0 {
		server.Script(number, portingtest.Script{
			Declines: []string{"portingAccountPinRequiredOrInvalid"}, Recovers: true,
		})
	}
	p := ask(server, "POST", portings, creation(number, american))
	if p == nil || !requestPorting(server, p.ID) {
		return ""
	}
	path := portings + "/" + p.ID
	for range 100_000 {
		p = ask(server, "GET", path, "")
		switch {
		case p == nil:
			return ""
		case p.Status.Resolved():
			return p.ID
		case p.Status == porting.StatusDeclined && i%3 == 0:
			ask(server, "POST", path+"/cancel", "")
		case p.Status == porting.StatusDeclined:
			ask(server, "PATCH", path, `{"accountPin":"4712"}`)
		}
		time.Sleep(100 * time.Millisecond)
	}
	return ""
}

// ask sends a request and returns the porting in the answer, or nil if the request was
// refused.
func ask(server http.Handler, method, path, body string) *porting.Porting {
	answer := serve(server, method, path, body)
	p := new(porting.Porting)
	if answer.Code != http.StatusOK || json.Unmarshal(answer.Body.Bytes(), p) != nil {
		return nil
	}
	return p
}

// requestPorting uses a porting in a subscription, which requests it. It reports whether the
// server accepted that.
func requestPorting(server http.Handler, id string) bool {
	return serve(server, "POST", subscriptions, `{"porting":"`+id+`"}`).Code == http.StatusOK
}

func serve(server http.Handler, method, path, body string) *httptest.ResponseRecorder {
	recorder := httptest.NewRecorder()
	server.ServeHTTP(recorder, httptest.NewRequest(method, path, strings.NewReader(body)))
	return recorder
}

// A PIN is in no answer, event, webhook or log line. The test is not parallel, since it
// replaces the output of the standard log.
func TestNoPinAnywhere(t *testing.T) {
	const accountPin, billingPin = "PIN7391842", "PIN5528190"
	var logged, heard bytes.Buffer
	log.SetOutput(&logged)
	defer log.SetOutput(os.Stderr)
	hook := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(&heard, r.Body)
	}))
	defer hook.Close()
	a := newAPIWith(t, portingtest.Options{
		Events:   func(event []byte) { heard.Write(event) },
		Webhooks: []portingtest.Webhook{{URL: hook.URL, Secret: webhookSecret}},
	})
	secret := strings.Replace(american, "4711", accountPin, 1) + `,"billingPin":"` + billingPin + `"`
	answers := []string{}
	send := func(method, path, body string) string {
		_, answer := a.send(method, path, body, "Idempotency-Key: "+path+body[:min(len(body), 9)])
		a.server.Wait()
		answers = append(answers, answer)
		return answer
	}
	for _, number := range portingtest.Numbers() {
		var p porting.Porting
		if json.Unmarshal([]byte(send("POST", portings, creation(number.PhoneNumber, secret))), &p) != nil {
			continue
		}
		send("POST", subscriptions, `{"porting":"`+p.ID+`"}`)
		for _, body := range []string{
			"{" + secret + "}", `{"accountPin":["` + accountPin + `"]}`, `{"` + accountPin + `":1`,
			`{"accountPin":"` + accountPin + `","accountPin":"` + accountPin + `"}`,
		} {
			send("PATCH", portings+"/"+p.ID, body)
			a.clock.Advance(10 * time.Second)
		}
		send("GET", portings+"?limit=200", "")
	}
	require.Greater(t, heard.Len(), 10_000)
	for _, text := range append(answers, heard.String(), logged.String()) {
		require.NotContains(t, text, accountPin)
		require.NotContains(t, text, billingPin)
	}
}
