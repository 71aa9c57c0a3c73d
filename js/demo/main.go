//go:build !js

// Command demo serves a page on which one can move a phone number, together
// with the Gigs API it talks to: that of package portingtest, in memory.
//
//	cd js && npm ci && npm run build && npx vite build demo && cd ..
//	go run ./js/demo
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// shutdownTimeout is how long requests may take to end once the server stops.
const shutdownTimeout = 5 * time.Second

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Getenv("PORT"), os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		log.Fatal(err)
	}
}

// run serves until the context ends. It prints the address when it listens.
func run(ctx context.Context, args []string, port string, stdout io.Writer) error {
	if port == "" {
		port = "8080"
	}
	flags := flag.NewFlagSet("demo", flag.ContinueOnError)
	flags.StringVar(&port, "port", port, "the port to listen on, 0 for any; $PORT is the default")
	page := flags.String("page", "js/demo/dist", "the folder of the built page")
	still := flags.Bool("still", false, "stop the clock, so that only the page moves it on: for tests")
	if err := flags.Parse(args); err != nil {
		return err
	}

	listener, err := net.Listen("tcp", net.JoinHostPort("localhost", port))
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(stdout, "http://localhost:%d\n", listener.Addr().(*net.TCPAddr).Port); err != nil {
		return errors.Join(err, listener.Close())
	}
	return serve(ctx, listener, newHandler(*page, newClock(*still)))
}

// serve answers requests until the context ends, and then those under way.
func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       10 * time.Second,
		WriteTimeout:      10 * time.Second,
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
