package main

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/portin-dev/portin/porting/portingtest"
)

const (
	// maxAdvance is how far one request may move the clock, in seconds: a year.
	maxAdvance = 366 * 24 * 60 * 60
	// maxBody is the longest body of a request to an endpoint of the command, in
	// bytes.
	maxBody = 1 << 10
)

// controls are the endpoints that the API does not have.
type controls struct {
	api   *portingtest.Server
	clock *portingtest.Clock
}

// newHandler returns all the command serves.
func newHandler(api *portingtest.Server, clock *portingtest.Clock) http.Handler {
	c := &controls{api: api, clock: clock}
	own := map[string]http.HandlerFunc{
		"GET /clock":    c.showClock,
		"POST /clock":   c.moveClock,
		"POST /consent": c.consent,
		"GET /numbers":  listNumbers,
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if handle, isOwn := own[r.Method+" "+r.URL.Path]; isOwn {
			handle(w, r)
			return
		}
		api.ServeHTTP(w, r)
	})
}

func (c *controls) showClock(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, map[string]time.Time{"now": c.clock.Now().UTC()})
}

func (c *controls) moveClock(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Advance float64 `json:"advance"`
	}
	if readJSON(w, r, &body) != nil || body.Advance < 0 || body.Advance > maxAdvance {
		refuse(w, `the body must be {"advance": seconds}, with a number between 0 and 31622400`)
		return
	}
	c.clock.Advance(time.Duration(body.Advance * float64(time.Second)))
	c.api.Tick()
	c.api.Wait()
	c.showClock(w, r)
}

func (c *controls) consent(w http.ResponseWriter, r *http.Request) {
	var body struct {
		Porting string `json:"porting"`
		Approve *bool  `json:"approve"`
	}
	if readJSON(w, r, &body) != nil || body.Approve == nil {
		refuse(w, `the body must be {"porting": id, "approve": true or false}`)
		return
	}
	answer := c.api.Deny
	if *body.Approve {
		answer = c.api.Approve
	}
	if err := answer(body.Porting); err != nil {
		refuse(w, err.Error())
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// number is a test phone number, as the list has it.
type number struct {
	PhoneNumber string `json:"phoneNumber"`
	Summary     string `json:"summary"`
}

func listNumbers(w http.ResponseWriter, _ *http.Request) {
	numbers := []number{}
	for _, n := range portingtest.Numbers() {
		numbers = append(numbers, number{PhoneNumber: n.PhoneNumber, Summary: n.Summary})
	}
	writeJSON(w, http.StatusOK, numbers)
}

// readJSON reads one object with no other members.
func readJSON(w http.ResponseWriter, r *http.Request, into any) error {
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("more than one value")
	}
	return nil
}

// refuse answers with an error of the API's form.
func refuse(w http.ResponseWriter, message string) {
	writeJSON(w, http.StatusBadRequest, map[string]string{"object": "error", "type": "malformed", "message": message})
}

func writeJSON(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value) // nobody is left to tell when the client is gone
}
