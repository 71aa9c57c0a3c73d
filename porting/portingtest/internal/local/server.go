package local

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"time"

	"github.com/portin-dev/portin/porting/portingtest"
)

const (
	// maxAdvance is how far one request may move the clock on, in seconds: a year.
	maxAdvance = 366 * 24 * 60 * 60
	// maxBody is the longest body of a request to an endpoint that the API does
	// not have, in bytes.
	maxBody = 1 << 10
)

// The HTTP statuses that this package answers with, as net/http names them.
const (
	statusOK         = 200
	statusNoContent  = 204
	statusBadRequest = 400
	statusForbidden  = 403
	statusConflict   = 409
)

// Mover is a clock that can be moved on.
type Mover interface {
	Now() time.Time
	Advance(time.Duration) error
}

// Server answers what the API does not have, and lets the API answer the rest:
//
//	GET  /clock                                     {"now": "2026-06-01T09:00:00Z"}
//	POST /clock    {"advance": 86400}               moves the clock on by seconds
//	POST /consent  {"porting": id, "approve": true} answers for the end user
//	GET  /numbers                                   the test phone numbers
type Server struct {
	API   *portingtest.Server
	Clock Mover
	Guard Guard
	Wait  func() // for the events of a clock that was moved, nil not to wait
}

// Do answers a request to a host.
func (s *Server) Do(host string, r portingtest.Request) (portingtest.Response, [][2]string) {
	verdict := s.Guard.Check(r.Method, host, r.Header)
	if verdict.Answer != nil {
		return *verdict.Answer, verdict.Headers
	}
	return *s.answer(r), verdict.Headers
}

func (s *Server) answer(r portingtest.Request) *portingtest.Response {
	path, _, _ := strings.Cut(r.Target, "?")
	switch r.Method + " " + path {
	case "GET /clock":
		return ShowClock(s.Clock)
	case "POST /clock":
		return s.moveClock(r.Body)
	case "POST /consent":
		return s.consent(r.Body)
	case "GET /numbers":
		return ListNumbers()
	}
	answer := s.API.Do(r)
	return &answer
}

// ShowClock answers with the time a clock shows.
func ShowClock(clock Mover) *portingtest.Response {
	return answerJSON(statusOK, map[string]time.Time{"now": clock.Now().UTC()})
}

// MoveClock moves a clock on by what the body of a request says. It returns nil
// if that has worked, and else what is to be answered.
func MoveClock(clock Mover, body []byte) *portingtest.Response {
	var advance struct {
		Seconds *float64 `json:"advance"`
	}
	if readJSON(body, &advance) != nil || advance.Seconds == nil || *advance.Seconds < 0 || *advance.Seconds > maxAdvance {
		return refuse(statusBadRequest, "malformed",
			`the body must be {"advance": seconds}, with a number between 0 and 31622400`)
	}
	if err := clock.Advance(time.Duration(*advance.Seconds * float64(time.Second))); err != nil {
		return refuse(statusConflict, "conflict", err.Error())
	}
	return nil
}

func (s *Server) moveClock(body []byte) *portingtest.Response {
	if refused := MoveClock(s.Clock, body); refused != nil {
		return refused
	}
	s.API.Tick()
	if s.Wait != nil {
		s.Wait()
	}
	return ShowClock(s.Clock)
}

func (s *Server) consent(body []byte) *portingtest.Response {
	var consent struct {
		Porting string `json:"porting"`
		Approve *bool  `json:"approve"`
	}
	if readJSON(body, &consent) != nil || consent.Approve == nil {
		return refuse(statusBadRequest, "malformed", `the body must be {"porting": id, "approve": true or false}`)
	}
	answer := s.API.Deny
	if *consent.Approve {
		answer = s.API.Approve
	}
	if err := answer(consent.Porting); err != nil {
		return refuse(statusBadRequest, "malformed", err.Error())
	}
	return &portingtest.Response{Status: statusNoContent}
}

// ListNumbers answers with the test phone numbers.
func ListNumbers() *portingtest.Response {
	type number struct {
		PhoneNumber string `json:"phoneNumber"`
		Summary     string `json:"summary"`
	}
	numbers := []number{}
	for _, n := range portingtest.Numbers() {
		numbers = append(numbers, number{PhoneNumber: n.PhoneNumber, Summary: n.Summary})
	}
	return answerJSON(statusOK, numbers)
}

// readJSON reads one object with no members but those of the variable.
func readJSON(body []byte, into any) error {
	if len(body) > maxBody {
		return errors.New("too long")
	}
	decoder := json.NewDecoder(bytes.NewReader(body))
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
func refuse(status int, kind, message string) *portingtest.Response {
	return answerJSON(status, map[string]string{"object": "error", "type": kind, "message": message})
}

func answerJSON(status int, value any) *portingtest.Response {
	encoded, err := json.Marshal(value)
	if err != nil {
		panic(err) // the package encodes only types of its own, and times before the year 2100
	}
	return &portingtest.Response{Status: status, Body: encoded}
}
