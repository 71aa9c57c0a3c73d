package portingtest

import (
	"crypto/sha256"
	"net/http"
	"time"
)

// An idempotency key has at most so many bytes, and an answer is kept for so
// long ("Idempotent requests").
const (
	maxKey      = 255
	keyLifetime = 24 * time.Hour
)

// answer is what a request was answered with.
type answer struct {
	status int
	body   []byte // nil for no content
}

// answers are the answers to requests with an idempotency key. Only those of
// requests that succeeded are kept, so that one that failed can be sent again.
type answers struct {
	byKey map[string]kept
	keys  []string // in the order of time
}

// kept is an answer, and what it was the answer to. Of the request nothing is
// kept but a hash, since there may be a PIN in it.
type kept struct {
	answer  answer
	request [sha256.Size]byte
	at      time.Time
}

// idempotencyKey returns the key of a request, "" if it has none. It has an
// effect on POST and DELETE only.
func idempotencyKey(r *http.Request) string {
	if r.Method != http.MethodPost && r.Method != http.MethodDelete {
		return ""
	}
	return r.Header.Get("Idempotency-Key")
}

// find returns the answer kept for the key, nil if there is none. It fails if
// that was the answer to another request.
func (a *answers) find(key string, r *http.Request, body []byte, now time.Time) (*answer, *failure) {
	a.forget(now)
	k, found := a.byKey[key]
	switch {
	case !found:
		return nil, nil
	case k.request != hashOf(r, body):
		return nil, keyUsed
	}
	return &k.answer, nil
}

// keep keeps the answer to a request.
func (a *answers) keep(key string, r *http.Request, body []byte, now time.Time, given answer) {
	if a.byKey == nil {
		a.byKey = map[string]kept{}
	}
	a.byKey[key] = kept{answer: given, request: hashOf(r, body), at: now}
	a.keys = append(a.keys, key)
}

// forget forgets what is too old.
func (a *answers) forget(now time.Time) {
	for len(a.keys) > 0 && now.Sub(a.byKey[a.keys[0]].at) >= keyLifetime {
		delete(a.byKey, a.keys[0])
		a.keys = a.keys[1:]
	}
}

func hashOf(r *http.Request, body []byte) [sha256.Size]byte {
	h := sha256.New()
	h.Write([]byte(r.Method + " " + r.URL.RequestURI() + "\n"))
	h.Write(body)
	return [sha256.Size]byte(h.Sum(nil))
}
