//go:build !tinygo

package portingtest

import (
	"io"
	"net/http"
)

// ServeHTTP implements [http.Handler]: it is [Server.Do] for net/http.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	// The body is read before the server is locked, so that a slow client holds
	// up nobody else.
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	answer := s.Do(Request{
		Method:     r.Method,
		Target:     r.URL.RequestURI(),
		Header:     Header(r.Header),
		Body:       body,
		Unreadable: err != nil,
	})
	if answer.Body != nil {
		w.Header().Set("Content-Type", "application/json")
	}
	w.WriteHeader(answer.Status)
	_, _ = w.Write(answer.Body) // nobody is left to tell when the client is gone
}
