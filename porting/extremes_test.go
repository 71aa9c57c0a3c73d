package porting_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// A Go program can make values that no JSON has. Nothing panics for them, and the answer
// is JSON.
func TestNoGoValuePanics(t *testing.T) {
	integers := []int{math.MinInt, math.MinInt32, -10, -1, 0, 9, 10, math.MaxInt32, math.MaxInt}
	instants := []time.Time{
		{}, time.Unix(math.MaxInt64, 0), time.Unix(math.MinInt64, 0),
		time.UnixMilli(math.MaxInt64), time.UnixMilli(math.MinInt64),
	}
	odd := []string{
		"",
		"\x00",
		"\xff",
		"\ud7ff\ufffe",
		strings.Repeat("9", 1000),
		"+" + strings.Repeat("1", 40),
		"0000-00-00",
	}
	asJSON := func(value any) {
		t.Helper()
		written, err := json.Marshal(value)
		require.NoError(t, err)
		assert.True(t, json.Valid(written))
	}
	for _, n := range integers {
		asJSON(porting.Reminder{Day: n})
		asJSON(porting.Carrier{PinDays: n})
		p := porting.Porting{Status: porting.StatusDeclined, DeclinedAttempts: n}
		asJSON(p)
		asJSON(porting.Decide(&p, noon))
		var again map[string]any
		written, err := json.Marshal(p)
		require.NoError(t, err)
		decoder := json.NewDecoder(strings.NewReader(string(written)))
		decoder.UseNumber()
		require.NoError(t, decoder.Decode(&again))
		assert.Equal(t, text(t, n), string(again["declinedAttempts"].(json.Number)))
	}
	for _, at := range instants {
		for _, status := range append(porting.Statuses(), "\xff", "rerouted") {
			for _, text := range odd {
				p := &porting.Porting{
					Status: porting.Status(status), PhoneNumber: text, CreatedAt: porting.Timestamp(text),
					LastDeclinedAt: porting.Timestamp(text), LastRequestedAt: porting.Timestamp(text), ScheduledOn: porting.Date(text),
					Birthday: porting.Date(text), Address: &porting.Address{Country: text, State: text, PostalCode: text},
					DonorProvider: &porting.ServiceProvider{ID: text, Name: text}, DeclinedCode: text,
					Required: []porting.Field{porting.Field(text), "", "address.", "address." + porting.Field(text)},
				}
				asJSON(p)
				asJSON(porting.Decide(p, at))
				asJSON(porting.Cancelability(p, at))
				asJSON(porting.Reminders(p, at))
				in := porting.Input{PhoneNumber: &text, Birthday: &text, ScheduledOn: &text, AccountPin: &text}
				c := porting.Context{Market: text, Status: porting.Status(text), Required: p.Required, Now: at}
				asJSON(porting.Validate(in, c))
				asJSON(porting.PrepareCreate(in, c))
				asJSON(porting.PrepareUpdate(p, in, c))
				asJSON(porting.Form(p, porting.Decision{Collect: p.Required}, porting.FormOptions{Input: in, Context: c}))
			}
		}
	}
}
