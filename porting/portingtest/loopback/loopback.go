// Package loopback serves programs of this machine, and nobody else.
package loopback

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// shutdownTimeout is how long requests may take to end once the server stops.
const shutdownTimeout = 5 * time.Second

// Serve answers requests to a port of localhost, 0 for any, until the context
// ends, and then those under way. It prints its URL once it listens.
func Serve(ctx context.Context, port string, handler http.Handler, stdout io.Writer) error {
	listener, err := net.Listen("tcp", net.JoinHostPort("localhost", port))
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(stdout, "http://localhost:%d\n", listener.Addr().(*net.TCPAddr).Port); err != nil {
		return errors.Join(err, listener.Close())
	}
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		IdleTimeout:       time.Minute,
	}
	stopped := make(chan error, 1)
	go func() {
		<-ctx.Done()
		// The context has ended already: the requests get time of their own.
		timeout, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
		defer cancel()
		stopped <- server.Shutdown(timeout)
	}()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-stopped
}
