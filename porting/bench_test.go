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

// twinInput has the members of a create. encoding/json reads it by reflection, to
// measure the cost of reading the form alone.
type twinInput struct {
	DonorProvider         *string      `json:"donorProvider"`
	AccountNumber         *string      `json:"accountNumber"`
	AccountPin            *string      `json:"accountPin"`
	BillingPin            *string      `json:"billingPin"`
	FirstName             *string      `json:"firstName"`
	LastName              *string      `json:"lastName"`
	Birthday              *string      `json:"birthday"`
	Address               *twinAddress `json:"address"`
	DonorProviderApproval *bool        `json:"donorProviderApproval"`
	PhoneNumber           *string      `json:"phoneNumber"`
	Provider              *string      `json:"provider"`
	User                  *string      `json:"user"`
	Behavior              *string      `json:"behavior"`
	ScheduledOn           *string      `json:"scheduledOn"`
}

func BenchmarkValidate(b *testing.B) {
	c := porting.Context{Market: "US", Carrier: "AT&T", Now: noon}
	document := []byte(`{"input":` + seedCreate + `}`)
	b.Run("portin", func(b *testing.B) { // from JSON to JSON
		b.ReportAllocs()
		for b.Loop() {
			if _, err := ask("validate", document, c); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("native", func(b *testing.B) {
		var in porting.Input
		if err := in.UnmarshalJSON([]byte(seedCreate)); err != nil {
			b.Fatal(err)
		}
		b.ReportAllocs()
		for b.Loop() {
			porting.Validate(in, c)
		}
	})
	b.Run("peer", func(b *testing.B) { // encoding/json, which checks nothing
		b.ReportAllocs()
		for b.Loop() {
			var form twinInput
			if err := json.Unmarshal([]byte(seedCreate), &form); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkPrepareUpdate(b *testing.B) {
	var in porting.Input
	if err := in.UnmarshalJSON([]byte(seedUpdate)); err != nil {
		b.Fatal(err)
	}
	p := parse(b, seed(b))
	b.ReportAllocs()
	for b.Loop() {
		porting.PrepareUpdate(p, in, porting.Context{Now: noon})
	}
}
