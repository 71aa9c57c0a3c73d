package portingtest

import (
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"slices"
	"time"
)

// maxBody is the longest request body, in bytes.
const maxBody = 1 << 20

// call is one request to the server.
type call struct {
	request *http.Request
	body    []byte
	now     time.Time
}

// handler answers a call with what to encode, or with nil for no content.
type handler func(c *call) (any, *failure)

func (s *Server) handle(pattern string, h handler) {
	s.mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		// The body is read before the server is locked, so that a slow client
		// holds up nobody else.
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		if err != nil {
			write(w, notReadable.status(), encode(notReadable))
			return
		}
		status, answer := s.answer(h, &call{request: r, body: body})
		write(w, status, answer)
	})
}

// answer encodes what the handler returns before it unlocks the server: the
// result is the server's own state.
func (s *Server) answer(h handler, c *call) (status int, body []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c.now = s.clock()
	s.advance(c.now)
	result, failed := h(c)
	switch {
	case failed != nil:
		return failed.status(), encode(failed)
	case result == nil:
		return http.StatusNoContent, nil
	}
	return http.StatusOK, encode(result)
}

func encode(value any) []byte {
	encoded, err := json.Marshal(value)
	if err != nil {
		panic(err) // the package encodes only types of its own
	}
	return encoded
}

func write(w http.ResponseWriter, status int, body []byte) {
	if body != nil {
		w.Header().Set("Content-Type", "application/json")
	}
	w.WriteHeader(status)
	_, _ = w.Write(body) // nobody is left to tell when the client is gone
}

// query returns the query parameters, and fails if one is not of the names.
func (c *call) query(names ...string) (url.Values, *failure) {
	query, err := url.ParseQuery(c.request.URL.RawQuery)
	if err != nil {
		return nil, notReadable
	}
	details := []detail{}
	for name := range query {
		if !slices.Contains(names, name) {
			details = append(details, unknownProperty(name))
		}
	}
	return query, invalid(details)
}
