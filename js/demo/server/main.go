// Command demo serves a page on which one can move a phone number, together
// with the Gigs API it talks to: that of package portingtest, in memory.
//
//	cd js && npm ci && npm run build && npx vite build demo && cd ..
//	go run ./js/demo/server
package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/portin-dev/portin/porting/portingtest/loopback"
)

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

	return loopback.Serve(ctx, "localhost", port, newHandler(*page, loopback.NewClock(time.Now(), *still)), stdout)
}
