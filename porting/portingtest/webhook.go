package portingtest

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

// Webhook is an endpoint that events are sent to by POST, signed as Standard
// Webhooks, in the headers webhook-id, webhook-timestamp and webhook-signature.
// An answer that is not 2xx is a failure: the event is sent again after 5
// seconds, 5 and 30 minutes, 2, 5, 10 and 10 hours by the server's clock. The
// timestamp is that of the real clock, since receivers compare it with theirs.
type Webhook struct {
	URL    string
	Secret string // base64, with or without the prefix whsec_
}

// Check returns an error unless the secret is base64.
func (w Webhook) Check() error {
	_, err := standardwebhooks.NewWebhook(w.Secret)
	return err
}

// webhookTimeout is how long an endpoint may take to answer.
const webhookTimeout = 15 * time.Second

// postTo returns what delivers an event to the endpoint. It panics if the
// secret is not base64, which is a mistake in the test.
func postTo(w Webhook) func(letter) bool {
	signer, err := standardwebhooks.NewWebhook(w.Secret)
	if err != nil {
		panic(fmt.Sprintf("portingtest: the secret of the webhook %s: %v", w.URL, err))
	}
	client := &http.Client{Timeout: webhookTimeout}
	return func(l letter) bool {
		request, err := signed(w.URL, signer, l)
		if err != nil {
			return false
		}
		response, err := client.Do(request)
		if err != nil {
			return false
		}
		_, _ = io.Copy(io.Discard, response.Body) // only the status counts
		_ = response.Body.Close()
		return response.StatusCode/100 == 2
	}
}

func signed(url string, signer *standardwebhooks.Webhook, l letter) (*http.Request, error) {
	request, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(l.body))
	if err != nil {
		return nil, err
	}
	now := time.Now()
	signature, err := signer.Sign(l.id, now, l.body)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set(standardwebhooks.HeaderWebhookID, l.id)
	request.Header.Set(standardwebhooks.HeaderWebhookTimestamp, strconv.FormatInt(now.Unix(), 10))
	request.Header.Set(standardwebhooks.HeaderWebhookSignature, signature)
	return request, nil
}
