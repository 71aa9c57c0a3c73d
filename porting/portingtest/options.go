package portingtest

import (
	"time"

	"github.com/portin-dev/portin/porting"
)

// Options configure a server. The zero value gives the server of [New] with the
// real clock.
type Options struct {
	// Clock tells the time, nil for [time.Now]. [NewServer] has a clock of its
	// own instead, which begins at Start.
	Clock func() time.Time
	// Start is what the clock of [NewServer] shows first, zero for now.
	Start time.Time
	// Token is the bearer token every request must have, "" for none.
	Token string
	// DraftsPerUser is how many drafts a user may have, 0 for any number: what
	// the platform allows is not published.
	DraftsPerUser int
	// ConsentIn are the countries, as ISO 3166-1 alpha-2 codes, whose numbers
	// are ported only with the user's consent. [Script.NeedsConsent] asks for it
	// for one number.
	ConsentIn []string
	// Providers are the service providers there are, nil for those of [Providers].
	Providers []porting.ServiceProvider
	// Plans are the networks of plans, by the plan's id. A porting whose provider
	// is another one is refused with portingProviderMismatch. The network of any
	// other plan is that of the porting.
	Plans map[string]string

	// Events gets every event as JSON, before the request that caused it is
	// answered, unless another request is delivering at that moment. It is called
	// by one goroutine at a time, and may call the server.
	Events func(event []byte)
	// Webhooks are the endpoints that get every event by POST.
	Webhooks []Webhook
	// Duplicate is the probability that an event is delivered twice, 0 to 1.
	Duplicate float64
	// Reorder lets events that are under way together arrive in any order.
	Reorder bool
	// Seed is the seed of the random numbers of Duplicate and Reorder.
	Seed uint64
}

// Webhook is an endpoint that events are sent to by POST, signed as Standard
// Webhooks, in the headers webhook-id, webhook-timestamp and webhook-signature.
// An answer that is not 2xx is a failure: the event is sent again after 5
// seconds, 5 and 30 minutes, 2, 5, 10 and 10 hours by the server's clock. The
// timestamp is that of the real clock, since receivers compare it with theirs.
// At most 10,000 events wait for an endpoint. If there are more, the oldest is
// given up, which the log says and [Server.Lost] counts.
type Webhook struct {
	URL    string
	Secret string // base64, with or without the prefix whsec_
}
