package portingtest

import (
	"crypto/sha256"
	"time"
)

// The limits of idempotency keys ("Idempotent requests").
const (
	maxKey      = 255            // bytes of a key
	keyLifetime = 24 * time.Hour // how long an answer is kept
)

// answers are the answers to requests with an idempotency key. Only those of
// requests that succeeded are kept, so that one that failed can be sent again.
type answers struct {
	byKey map[string]kept
	keys  []string // in the order of time
}

// kept is an answer, and what it was the answer to. Of the request nothing is
// kept but a hash, since there may be a PIN in it.
type kept struct {
	answer  Response
	request [sha256.Size]byte
	at      time.Time
}

// idempotencyKey returns the key of a request, "" if it has none. It has an
// effect on POST and DELETE only.
func idempotencyKey(r *Request) string {
	if r.Method != "POST" && r.Method != "DELETE" {
		return ""
	}
	return r.Header.Get("Idempotency-Key")
}

// find returns the answer kept for the key, nil if there is none. It fails if
// that was the answer to another request.
func (a *answers) find(key string, r *Request, now time.Time) (*Response, *failure) {
	a.forget(now)
	k, found := a.byKey[key]
	switch {
	case !found:
		return nil, nil
	case k.request != hashOf(r):
		return nil, keyUsed
	}
	return &k.answer, nil
}

// keep keeps the answer to a request.
func (a *answers) keep(key string, r *Request, now time.Time, answer Response) {
	if a.byKey == nil {
		a.byKey = map[string]kept{}
	}
	a.byKey[key] = kept{answer: answer, request: hashOf(r), at: now}
	a.keys = append(a.keys, key)
}

// forget forgets what is too old.
func (a *answers) forget(now time.Time) {
	for len(a.keys) > 0 && now.Sub(a.byKey[a.keys[0]].at) >= keyLifetime {
		delete(a.byKey, a.keys[0])
		a.keys = a.keys[1:]
	}
}

func hashOf(r *Request) [sha256.Size]byte {
	return sha256.Sum256(append([]byte(r.Method+" "+r.Target+"\n"), r.Body...))
}
