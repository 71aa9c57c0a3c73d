package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/portin-dev/portin/porting/internal/market"
)

// Expiry is when a porting ends by itself if nothing happens.
type Expiry struct {
	Earliest time.Time `json:"earliest"` // the earliest time at which it may end, in UTC
	Latest   time.Time `json:"latest"`   // the latest time at which it ends, in UTC
}

// How long a porting lives.
const (
	draftLife       = 30 * civil.Day // "How Porting In Works": unused drafts are deleted, in every country
	earliestRequest = 10 * civil.Day // "Porting in the US, Lifecycle": carriers there close
	latestRequest   = 50 * civil.Day // a request 10 to 50 days after it was made
)

// expiry returns nil if nothing is known: for requests outside the United States, in
// other statuses, and while the API has not said when the time began.
func (p *Porting) expiry(country string) *Expiry {
	switch p.Status {
	case StatusDraft:
		return p.CreatedAt.plus(draftLife, draftLife)
	case StatusRequested, StatusDeclined:
		if country == market.US {
			return p.LastRequestedAt.plus(earliestRequest, latestRequest)
		}
	}
	return nil
}

func (t Timestamp) plus(earliest, latest civil.Instant) *Expiry {
	start, ok := civil.ParseInstant(string(t))
	if !ok || start+latest > civil.Last {
		return nil
	}
	return &Expiry{Earliest: (start + earliest).Time(), Latest: (start + latest).Time()}
}

// MarshalJSON implements [encoding/json.Marshaler].
func (e Expiry) MarshalJSON() ([]byte, error) {
	return codec.Marshal(func(w *codec.Writer) { e.write(w, "") })
}

func (e *Expiry) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.Text("earliest", civil.InstantOf(e.Earliest).String())
	w.Text("latest", civil.InstantOf(e.Latest).String())
	w.Close('}')
}
