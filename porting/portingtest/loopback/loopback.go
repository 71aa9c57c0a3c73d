// Package loopback serves programs of this machine, and nobody else: the API in
// memory with a clock that can be moved on, and demos.
package loopback

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"time"
)

// shutdownTimeout is how long requests may take to end once the server stops.
var shutdownTimeout = 5 * time.Second

// Serve answers requests to a port of a host, 0 for any port, until the context
// ends, and then those under way for at most 5 seconds. Connections that have
// sent nothing are closed at once. It prints its URL once it listens.
func Serve(ctx context.Context, host, port string, handler http.Handler, stdout io.Writer) error {
	listener, err := net.Listen("tcp", net.JoinHostPort(host, port))
	if err != nil {
		return err
	}
	listensOn := listener.Addr().(*net.TCPAddr).Port
	if _, err := fmt.Fprintf(stdout, "http://%s\n", net.JoinHostPort(host, fmt.Sprint(listensOn))); err != nil {
		return errors.Join(err, listener.Close())
	}
	silent := &silentConnections{open: map[net.Conn]bool{}}
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		IdleTimeout:       time.Minute,
		ConnState:         silent.track,
	}
	stopped := make(chan struct{})
	go func() {
		<-ctx.Done()
		// The context has ended already: the requests get time of their own.
		timeout, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
		defer cancel()
		silent.close()
		if server.Shutdown(timeout) != nil {
			_ = server.Close() // whoever still waits for an answer waits too long
		}
		close(stopped)
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	<-stopped
	return nil
}

// silentConnections are the connections that have sent nothing yet, for which
// [http.Server.Shutdown] would wait.
type silentConnections struct {
	mu      sync.Mutex
	open    map[net.Conn]bool
	closing bool
}

func (s *silentConnections) track(connection net.Conn, state http.ConnState) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case state != http.StateNew:
		delete(s.open, connection)
	case s.closing:
		_ = connection.Close()
	default:
		s.open[connection] = true
	}
}

// close closes the connections, and from now on each new one.
func (s *silentConnections) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closing = true
	for connection := range s.open {
		_ = connection.Close()
	}
}
