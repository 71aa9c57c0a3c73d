package main

import (
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"sync"
	"time"
)

const (
	// maxAdvance is how far one request may advance the clock, in seconds. It
	// is longer than anything in a porting's life takes.
	maxAdvance = 100 * 24 * 60 * 60
	// maxBody is the longest request body, in bytes.
	maxBody = 1 << 10
)

// endOfTime is as far as the clock goes: dates behind it are in nobody's life, and
// far behind it they have no text that JSON takes.
var endOfTime = time.Date(2100, time.January, 1, 0, 0, 0, 0, time.UTC)

// clock is a time that runs or stands still, and how far the page has advanced
// it.
type clock struct {
	time   func() time.Time
	mu     sync.Mutex
	offset time.Duration
}

// newClock returns a clock that shows the real time. If it is still, it shows
// that of now until it is advanced.
func newClock(still bool) *clock {
	if !still {
		return &clock{time: time.Now}
	}
	now := time.Now()
	return &clock{time: func() time.Time { return now }}
}

// Now returns the time the clock shows.
func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.time().Add(c.offset)
}

// show answers with the time the clock shows.
func (c *clock) show(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, map[string]time.Time{"now": c.Now().UTC()})
}

// advance moves the clock on by the seconds in the body, and shows it.
func (c *clock) advance(w http.ResponseWriter, r *http.Request) {
	seconds, err := readAdvance(http.MaxBytesReader(w, r.Body, maxBody))
	if err != nil {
		writeError(w, http.StatusBadRequest, "malformed", err.Error())
		return
	}
	if err := c.add(time.Duration(seconds) * time.Second); err != nil {
		writeError(w, http.StatusConflict, "conflict", err.Error())
		return
	}
	c.show(w, r)
}

// add moves the clock on, but not past the end of time.
func (c *clock) add(d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.time().Add(c.offset + d).After(endOfTime) {
		return errEndOfTime
	}
	c.offset += d
	return nil
}

var errEndOfTime = errors.New("the clock goes no further than the year 2100")

var errAdvance = errors.New(`the body must be {"advance": seconds}, with an integer between 1 and 8640000`)

// readAdvance reads {"advance": seconds}, and nothing else.
func readAdvance(body io.Reader) (seconds int, err error) {
	var request struct {
		Advance int `json:"advance"`
	}
	decoder := json.NewDecoder(body)
	decoder.DisallowUnknownFields()
	if decoder.Decode(&request) != nil || request.Advance < 1 || request.Advance > maxAdvance {
		return 0, errAdvance
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return 0, errAdvance
	}
	return request.Advance, nil
}

// writeError answers as the API does.
func writeError(w http.ResponseWriter, status int, kind, message string) {
	writeJSON(w, status, map[string]string{"object": "error", "type": kind, "message": message})
}

func writeJSON(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(value) // nobody is left to tell when the client is gone
}
