package porting_test

import (
	"encoding/json"
	"testing"

	"github.com/portin-dev/portin/porting"
)

// twin has the members of a porting for encoding/json to read by reflection:
// the peer of the codec.
type twin struct {
	Object                string       `json:"object"`
	ID                    string       `json:"id"`
	AccountNumber         *string      `json:"accountNumber"`
	AccountPinExists      bool         `json:"accountPinExists"`
	Address               *twinAddress `json:"address"`
	Behavior              string       `json:"behavior"`
	Birthday              *string      `json:"birthday"`
	CanceledAt            *string      `json:"canceledAt"`
	CompletedAt           *string      `json:"completedAt"`
	CreatedAt             string       `json:"createdAt"`
	DeclinedAttempts      int          `json:"declinedAttempts"`
	DeclinedCode          *string      `json:"declinedCode"`
	DeclinedMessage       *string      `json:"declinedMessage"`
	DonorProvider         *twinCarrier `json:"donorProvider"`
	DonorProviderApproval *bool        `json:"donorProviderApproval"`
	ExpiredAt             *string      `json:"expiredAt"`
	FirstName             *string      `json:"firstName"`
	LastDeclinedAt        *string      `json:"lastDeclinedAt"`
	LastName              *string      `json:"lastName"`
	LastRequestedAt       *string      `json:"lastRequestedAt"`
	PhoneNumber           string       `json:"phoneNumber"`
	Provider              string       `json:"provider"`
	RecipientProvider     *twinCarrier `json:"recipientProvider"`
	Required              []string     `json:"required"`
	ScheduledOn           *string      `json:"scheduledOn"`
	Status                string       `json:"status"`
	Subscription          *string      `json:"subscription"`
	User                  string       `json:"user"`
}

type twinAddress struct {
	City       string  `json:"city"`
	Country    string  `json:"country"`
	Line1      string  `json:"line1"`
	Line2      *string `json:"line2"`
	PostalCode string  `json:"postalCode"`
	State      *string `json:"state"`
}

type twinCarrier struct {
	Object             string   `json:"object"`
	ID                 string   `json:"id"`
	Name               string   `json:"name"`
	RecipientProviders []string `json:"recipientProviders"`
}

func BenchmarkParse(b *testing.B) {
	text := []byte(seed(b))
	b.Run("portin", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := porting.Parse(text); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("peer", func(b *testing.B) { // encoding/json
		b.ReportAllocs()
		for b.Loop() {
			var p twin
			if err := json.Unmarshal(text, &p); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkMarshal(b *testing.B) {
	text := []byte(seed(b))
	p := parse(b, seed(b))
	var peer twin
	if err := json.Unmarshal(text, &peer); err != nil {
		b.Fatal(err)
	}
	b.Run("portin", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := p.MarshalJSON(); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("peer", func(b *testing.B) { // encoding/json
		b.ReportAllocs()
		for b.Loop() {
			if _, err := json.Marshal(peer); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkDecide(b *testing.B) {
	p := parse(b, declined+`,"declinedCode":"portingUserInformationMismatch"}`)
	b.ReportAllocs()
	for b.Loop() {
		porting.Decide(p, noon)
	}
}
