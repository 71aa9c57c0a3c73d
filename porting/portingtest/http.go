//go:build !tinygo

package portingtest

import (
	"io"
	"net/http"
)

// ServeHTTP implements [http.Handler]: it is [Server.Do] for net/http.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	answer := s.Do(NewRequest(w, r))
	if answer.Body != nil {
		w.Header().Set("Content-Type", "application/json")
	}
	w.WriteHeader(answer.Status)
	_, _ = w.Write(answer.Body) // nobody is left to tell when the client is gone
}

// NewRequest returns a request of net/http as the API takes it. It reads the body
// to its end, or as far as the longest body of a request goes.
func NewRequest(w http.ResponseWriter, r *http.Request) Request {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	return Request{
		Method:     r.Method,
		Target:     r.URL.RequestURI(),
		Header:     Header(r.Header),
		Body:       body,
		Unreadable: err != nil,
	}
}
