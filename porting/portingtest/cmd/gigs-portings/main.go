// Command gigs-portings serves the API of package portingtest on the loopback
// interface, for tests in any language:
//
//	go run github.com/portin-dev/portin/porting/portingtest/cmd/gigs-portings -port 8089
//
// It prints its URL once it listens. Beside the API it has endpoints of its own:
//
//	GET  /clock                                    {"now": "2026-06-01T09:00:00Z"}
//	POST /clock    {"advance": 86400}              moves the clock on by a day, in seconds
//	POST /consent  {"porting": id, "approve": true} answers for the end user
//	GET  /numbers                                  the test phone numbers
//
// The clock runs, and with -frozen it stands still until it is moved. An answer to
// POST /clock comes when what is due by then has happened, and its events have been
// sent to the webhook, or after 2 seconds.
//
// Pages of other origins may ask only if -origin names theirs. The server answers
// to this machine, unless -host names an address that others can reach.
package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"log"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"github.com/portin-dev/portin/porting/portingtest"
	"github.com/portin-dev/portin/porting/portingtest/loopback"
)

// tick is how often the server looks at a clock that runs.
const tick = 50 * time.Millisecond

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil && !errors.Is(err, flag.ErrHelp) {
		log.Fatal(err)
	}
}

// settings are what the flags say.
type settings struct {
	host    string
	port    string
	start   time.Time
	frozen  bool
	guard   loopback.Guard
	options portingtest.Options
}

func readFlags(args []string) (settings, error) {
	s := settings{start: time.Now().UTC()}
	var webhook portingtest.Webhook
	flags := flag.NewFlagSet("gigs-portings", flag.ContinueOnError)
	flags.StringVar(&s.host, "host", "localhost", "the address to listen on")
	flags.StringVar(&s.port, "port", "8089", "the port to listen on, 0 for any")
	flags.TextVar(&s.start, "start", s.start, "what the clock shows first")
	flags.BoolVar(&s.frozen, "frozen", false, "let the clock stand still until it is moved")
	flags.StringVar(&s.options.Token, "token", "", "the bearer token that requests must have, empty for none")
	flags.IntVar(&s.options.DraftsPerUser, "drafts", 0, "how many drafts a user may have, 0 for any number")
	flags.StringVar(&webhook.URL, "webhook", "", "the URL that events are sent to")
	flags.StringVar(&webhook.Secret, "secret", "", "the secret that events are signed with, base64 after whsec_")
	flags.Float64Var(&s.options.Duplicate, "duplicate", 0, "how likely an event is to be sent twice, 0 to 1")
	flags.BoolVar(&s.options.Reorder, "reorder", false, "send events in any order")
	flags.Func("origin", "an origin whose pages may ask, such as http://localhost:5173; may be given again",
		func(origin string) error {
			s.guard.Origins = append(s.guard.Origins, strings.TrimSuffix(origin, "/"))
			return nil
		})
	if err := flags.Parse(args); err != nil {
		return s, err
	}
	s.guard.AnyHost = s.host != "localhost"
	if s.start.After(portingtest.EndOfTime) {
		return s, errors.New("-start is after the year 2100")
	}
	if webhook.URL != "" {
		if err := webhook.Check(); err != nil {
			return s, err
		}
		s.options.Webhooks = []portingtest.Webhook{webhook}
	}
	return s, nil
}

// run serves until the context ends. It prints the URL when it listens.
func run(ctx context.Context, args []string, stdout io.Writer) error {
	s, err := readFlags(args)
	if err != nil {
		return err
	}
	clock := loopback.NewClock(s.start, s.frozen)
	s.options.Clock = clock.Now
	api := portingtest.NewWith(s.options)
	if !s.frozen {
		running, stop := context.WithCancel(ctx)
		defer stop()
		go keepTicking(running, api)
	}
	err = loopback.Serve(ctx, s.host, s.port, loopback.API(api, clock, s.guard), stdout)
	if lost := api.Lost(); lost > 0 {
		log.Printf("the webhook did not receive %d events", lost)
	}
	return err
}

// keepTicking makes everything happen that is due by a running clock, until the context ends.
func keepTicking(ctx context.Context, api *portingtest.Server) {
	ticker := time.NewTicker(tick)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			api.Tick()
		}
	}
}
