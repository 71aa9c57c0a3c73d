package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
	"github.com/portin-dev/portin/porting/portingtest/internal/delivery"
	"github.com/portin-dev/portin/porting/portingtest/internal/local"
)

var (
	api    *portingtest.Server
	clock  *portingtest.Clock
	events [][]byte // those the host has not been given yet

	guard local.Guard

	// webhook has the events that the host sends, nil if there is no webhook.
	webhook *delivery.Queue
	sending *delivery.Event
)

// options are those of [portingtest.Options] that mean something here.
type options struct {
	Token         string                    `json:"token"`
	DraftsPerUser int                       `json:"draftsPerUser"`
	ConsentIn     []string                  `json:"consentIn"`
	Providers     []porting.ServiceProvider `json:"providers"`
	Plans         map[string]string         `json:"plans"`
	Duplicate     float64                   `json:"duplicate"`
	Reorder       bool                      `json:"reorder"`
	Seed          uint64                    `json:"seed"`
	Webhook       bool                      `json:"webhook"` // the host sends the events to one
	Origins       []string                  `json:"origins"` // whose pages may ask what is served
	AnyHost       bool                      `json:"anyHost"` // whether what is served answers to any host
}

// startVerb begins anew with a server as the options say.
func startVerb(length int, now float64) int {
	var o options
	if refused := readJSON(document(length), "options", &o); refused != 0 {
		return refused
	}
	at, ok := instant(now)
	if !ok {
		return refuse("wrongType", "clock")
	}
	events, webhook, sending = nil, nil, nil
	if o.Webhook {
		webhook = delivery.NewQueue(delivery.Faults{})
	}
	clock = portingtest.NewClock(at)
	guard = local.Guard{Origins: o.Origins, AnyHost: o.AnyHost}
	api = portingtest.NewWith(portingtest.Options{
		Clock:         clock.Now,
		Token:         o.Token,
		DraftsPerUser: o.DraftsPerUser,
		ConsentIn:     o.ConsentIn,
		Providers:     o.Providers,
		Plans:         o.Plans,
		Events:        keepEvent,
		Duplicate:     o.Duplicate,
		Reorder:       o.Reorder,
		Seed:          o.Seed,
	})
	return answerWithEvents(0, nil)
}

// keepEvent keeps an event for the host, and for the webhook.
func keepEvent(event []byte) {
	events = append(events, event)
	if webhook != nil {
		var envelope struct {
			ID string `json:"id"`
		}
		_ = json.Unmarshal(event, &envelope) // the server's own event
		webhook.Add(envelope.ID, event)
	}
}

// readRequest reads a request: {"method","target","headers","unreadable"} and
// then its body.
func readRequest(length int) (portingtest.Request, int) {
	passed := document(length)
	line, body, _ := bytes.Cut(passed, []byte{'\n'})
	var head struct {
		Method     string              `json:"method"`
		Target     string              `json:"target"`
		Headers    map[string][]string `json:"headers"`
		Unreadable bool                `json:"unreadable"`
	}
	refused := readJSON(line, "request", &head)
	return portingtest.Request{
		Method:     head.Method,
		Target:     head.Target,
		Header:     head.Headers,
		Body:       body,
		Unreadable: head.Unreadable || length > len(passed),
	}, refused
}

// requestVerb answers a request as the API does.
func requestVerb(length int, now float64) int {
	request, refused := readRequest(length)
	if refused == 0 {
		refused = setClock(now)
	}
	if refused != 0 {
		return refused
	}
	response := api.Do(request)
	return answerWithEvents(response.Status, response.Body)
}

// hostClock is the clock of the host. It remembers how far a request moved it on.
type hostClock struct{ advanced time.Duration }

func (c *hostClock) Now() time.Time { return clock.Now() }

func (c *hostClock) Advance(d time.Duration) error {
	if clock.Now().Add(d).After(portingtest.EndOfTime) {
		return local.ErrEndOfTime
	}
	c.advanced += d
	clock.Advance(d)
	return nil
}

// serveVerb answers a request as the command gigs-portings does. The host has to
// move its clock on by what the answer's head says, in milliseconds.
func serveVerb(length int, now float64) int {
	request, refused := readRequest(length)
	if refused == 0 {
		refused = setClock(now)
	}
	if refused != 0 {
		return refused
	}
	own := new(hostClock)
	server := &local.Server{API: api, Clock: own, Guard: guard}
	response, headers := server.Do(request.Header.Get("Host"), request)
	h := head{Status: response.Status, Headers: headers, Advanced: own.advanced.Milliseconds()}
	return answerWith(h, response.Body)
}

// tickVerb makes everything happen that is due.
func tickVerb(now float64) int {
	if refused := setClock(now); refused != 0 {
		return refused
	}
	api.Tick()
	return answerWithEvents(0, nil)
}

// outcome is a [portingtest.Script] in JSON, with milliseconds for durations, or
// a decline code, with which the first request is declined.
type outcome struct {
	NotSupported     bool            `json:"notSupported"`
	Refuse           string          `json:"refuse"`
	NeedsUserAddress bool            `json:"needsUserAddress"`
	NeedsConsent     bool            `json:"needsConsent"`
	Approves         float64         `json:"approves"`
	Requires         []porting.Field `json:"requires"`
	Declines         []string        `json:"declines"`
	Recovers         bool            `json:"recovers"`
	Takes            float64         `json:"takes"`
}

func (o *outcome) script() portingtest.Script {
	return portingtest.Script{
		NotSupported:     o.NotSupported,
		Refuse:           o.Refuse,
		NeedsUserAddress: o.NeedsUserAddress,
		NeedsConsent:     o.NeedsConsent,
		Approves:         milliseconds(o.Approves),
		Requires:         o.Requires,
		Declines:         o.Declines,
		Recovers:         o.Recovers,
		Takes:            milliseconds(o.Takes),
	}
}

// milliseconds returns a duration, at least 0 and at most a century.
func milliseconds(number float64) time.Duration {
	const century = 100 * 366 * 24 * time.Hour
	return time.Duration(max(0, min(number, float64(century/time.Millisecond)))) * time.Millisecond
}

// scriptVerb decides how portings of a number go: {"phoneNumber","outcome"}.
func scriptVerb(length int, now float64) int {
	var argument struct {
		PhoneNumber string          `json:"phoneNumber"`
		Outcome     json.RawMessage `json:"outcome"`
	}
	if refused := readJSON(document(length), "", &argument); refused != 0 {
		return refused
	}
	var o outcome
	var code string
	if json.Unmarshal(argument.Outcome, &code) == nil && code != "" {
		o = outcome{Declines: []string{code}, Recovers: true}
	} else if refused := readJSON(argument.Outcome, "outcome", &o); refused != 0 {
		return refused
	}
	if refused := setClock(now); refused != 0 {
		return refused
	}
	api.Script(argument.PhoneNumber, o.script())
	return answerWithEvents(0, nil)
}

// consentVerb gives or refuses a user's consent: {"id","approve"}.
func consentVerb(length int, now float64) int {
	var argument struct {
		ID      string `json:"id"`
		Approve bool   `json:"approve"`
	}
	if refused := readJSON(document(length), "", &argument); refused != 0 {
		return refused
	}
	if refused := setClock(now); refused != 0 {
		return refused
	}
	consent := api.Deny
	if argument.Approve {
		consent = api.Approve
	}
	if err := consent(argument.ID); err != nil {
		return refuseWith("id", err)
	}
	return answerWithEvents(0, nil)
}

// addVerb adds a porting: {"project","porting"}. The answer's body is the whole
// porting.
func addVerb(length int, now float64) int {
	var argument struct {
		Project string          `json:"project"`
		Porting json.RawMessage `json:"porting"`
	}
	if refused := readJSON(document(length), "", &argument); refused != 0 {
		return refused
	}
	p, refused := wholePorting(argument.Porting)
	if refused != 0 {
		return refused
	}
	if refused := setClock(now); refused != 0 {
		return refused
	}
	added, err := api.Add(argument.Project, *p)
	switch {
	case errors.Is(err, portingtest.ErrUnknownStatus):
		return refuseWith("porting.status", err)
	case err != nil:
		return refuseWith("porting.phoneNumber", err)
	}
	return answerWithEvents(0, encode(added))
}

// wholePorting reads a porting that may lack members, and returns one that lacks
// none.
func wholePorting(document []byte) (*porting.Porting, int) {
	var given map[string]json.RawMessage
	if json.Unmarshal(document, &given) != nil {
		return nil, refuse("wrongType", "porting")
	}
	for _, secret := range []string{"accountPin", "billingPin"} {
		if _, has := given[secret]; has {
			return nil, refuseWith("porting."+secret, errSecret)
		}
	}
	var members map[string]json.RawMessage
	_ = json.Unmarshal(encode(porting.Porting{}), &members) // the module's own JSON
	delete(members, "required")
	for name, value := range given {
		members[name] = value
	}
	p, err := porting.Parse(encode(members))
	if err != nil {
		return nil, refuse("wrongType", "porting")
	}
	return p, 0
}

var errSecret = errors.New("portingtest: a porting says only whether there is a PIN, accountPinExists")

// nextVerb answers with an event to send to the webhook now: {"id"} and then its
// body. The length is 0 if there is none.
func nextVerb(now float64) int {
	if refused := setClock(now); refused != 0 || webhook == nil {
		return refused
	}
	if sending = webhook.Next(clock.Now()); sending == nil {
		return 0
	}
	line := append(encode(map[string]string{"id": sending.ID}), '\n')
	return answer(append(line, sending.Body...))
}

// sentVerb is told whether the webhook has received the event of the last next.
// It returns how many events have been lost.
func sentVerb(received bool, now float64) int {
	if refused := setClock(now); refused != 0 || webhook == nil {
		return refused
	}
	if sending != nil {
		webhook.Sent(sending, received, clock.Now())
		sending = nil
	}
	return webhook.Lost()
}

// signVerb answers with the signature of an event: {"secret","id","timestamp"}
// and then its body.
func signVerb(length int) int {
	line, body, _ := bytes.Cut(document(length), []byte{'\n'})
	var head struct {
		Secret    string `json:"secret"`
		ID        string `json:"id"`
		Timestamp string `json:"timestamp"`
	}
	if refused := readJSON(line, "", &head); refused != 0 {
		return refused
	}
	signature, err := delivery.Sign(head.Secret, head.ID, head.Timestamp, body)
	if err != nil {
		return refuseWith("secret", err)
	}
	return answer([]byte(signature))
}

// numbersVerb answers with the test phone numbers.
func numbersVerb() int { return answer(local.ListNumbers().Body) }

// setClock sets what the server's clock shows. The result is 0, or the length of
// a refusal.
func setClock(now float64) int {
	at, ok := instant(now)
	if !ok {
		return refuse("wrongType", "clock")
	}
	clock.Set(at)
	return 0
}

// instant reads milliseconds since 1970, which may not be before that nor after
// the end of time.
func instant(milliseconds float64) (time.Time, bool) {
	if !(milliseconds >= 0 && milliseconds <= float64(portingtest.EndOfTime.UnixMilli())) { // NaN is neither
		return time.Time{}, false
	}
	return time.UnixMilli(int64(milliseconds)).UTC(), true
}

// readJSON reads an argument, which may have no members but those of the
// variable. The result is 0, or the length of a refusal.
func readJSON(document []byte, name string, into any) int {
	decoder := json.NewDecoder(bytes.NewReader(document))
	decoder.DisallowUnknownFields()
	err := decoder.Decode(into)
	if err == nil {
		return 0
	}
	path := []string{}
	if name != "" {
		path = append(path, name)
	}
	var wrongType *json.UnmarshalTypeError
	if errors.As(err, &wrongType) && wrongType.Field != "" {
		path = append(path, wrongType.Field)
	} else if _, unknown, found := strings.Cut(err.Error(), "unknown field "); found {
		path = append(path, strings.Trim(unknown, `"`))
	}
	return refuse("wrongType", strings.Join(path, "."))
}
