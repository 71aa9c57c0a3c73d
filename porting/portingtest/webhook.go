//go:build !tinygo

package portingtest

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"net/http"
	"strconv"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"github.com/portin-dev/portin/porting/portingtest/internal/delivery"
)

// Check returns an error unless the secret is base64.
func (w Webhook) Check() error {
	_, err := standardwebhooks.NewWebhook(w.Secret)
	return err
}

// webhookTimeout is how long an endpoint may take to answer.
const webhookTimeout = 15 * time.Second

// After many failures in a row there is a pause before each attempt, so that an
// endpoint that refuses at once takes no time from the API.
const (
	manyFailures   = 10
	pauseAfterMany = 10 * time.Millisecond
)

// webhooks returns the subscribers that send events to the endpoints. It panics
// if a secret is not base64, which is a mistake in the test.
func webhooks(o Options) []*subscriber {
	subscribers := make([]*subscriber, len(o.Webhooks))
	for i, w := range o.Webhooks {
		signer, err := standardwebhooks.NewWebhook(w.Secret)
		if err != nil {
			panic(fmt.Sprintf("portingtest: the secret of the webhook %s: %v", w.URL, err))
		}
		client := &http.Client{Timeout: webhookTimeout, CheckRedirect: followNoRedirect}
		failures := 0 // in a row; one event is sent at a time
		subscribers[i] = newSubscriber(o, func(e *delivery.Event) bool {
			if failures >= manyFailures {
				time.Sleep(pauseAfterMany)
			}
			received := post(client, w.URL, signer, e)
			failures++
			if received {
				failures = 0
			}
			return received
		})
		subscribers[i].inBackground = true
		subscribers[i].lose = func(lost int) {
			if lost&(lost-1) == 0 { // at 1, 2, 4, 8 and so on: a dead endpoint fills no log
				log.Printf("portingtest: the webhook %s did not receive %d events, which are given up", w.URL, lost)
			}
		}
	}
	return subscribers
}

// followNoRedirect makes a redirect the answer, and so a failure: a signed event
// goes to no other place than the one named.
func followNoRedirect(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// post sends an event, and reports whether the endpoint received it.
func post(client *http.Client, url string, signer *standardwebhooks.Webhook, e *delivery.Event) bool {
	request, err := signed(url, signer, e)
	if err != nil {
		return false
	}
	response, err := client.Do(request)
	if err != nil {
		return false
	}
	_, _ = io.Copy(io.Discard, io.LimitReader(response.Body, maxBody)) // only the status counts
	_ = response.Body.Close()
	return response.StatusCode >= 200 && response.StatusCode < 300
}

func signed(url string, signer *standardwebhooks.Webhook, e *delivery.Event) (*http.Request, error) {
	request, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(e.Body))
	if err != nil {
		return nil, err
	}
	now := time.Now()
	signature, err := signer.Sign(e.ID, now, e.Body)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set(standardwebhooks.HeaderWebhookID, e.ID)
	request.Header.Set(standardwebhooks.HeaderWebhookTimestamp, strconv.FormatInt(now.Unix(), 10))
	request.Header.Set(standardwebhooks.HeaderWebhookSignature, signature)
	return request, nil
}
