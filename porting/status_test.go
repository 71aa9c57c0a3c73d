package porting_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting"
)

func TestStatuses(t *testing.T) {
	for status, want := range map[porting.Status]struct {
		step       porting.Step
		resolved   bool
		cancelable bool
	}{
		"draft":               {"createSubscription", false, false},
		"initiated":           {"awaitConsent", false, true},
		"informationRequired": {"provideInformation", false, true},
		"pending":             {"wait", false, true},
		"requested":           {"wait", false, false},
		"declined":            {"resolveDecline", false, true},
		"completed":           {"done", true, false},
		"canceled":            {"done", true, false},
		"expired":             {"startOver", true, false},
		"failed":              {"startOver", true, false},
	} {
		d := porting.Decide(&porting.Porting{Status: status}, time.Time{})
		assert.True(t, d.StatusKnown, status)
		assert.Equal(t, want.step, d.Step, status)
		assert.Equal(t, want.resolved, d.Resolved, status)
		assert.Equal(t, want.cancelable, d.Cancel.Allowed, status)
		assert.Contains(t, porting.Statuses(), status)
		assert.Contains(t, porting.Steps(), want.step)
		assert.True(t, status.Known())
		assert.Equal(t, want.resolved, status.Resolved())
		assert.Equal(t, want.step, status.Step())
	}
	assert.Len(t, porting.Statuses(), 10)
}

func TestAnUnknownStatusIsNoError(t *testing.T) {
	for _, status := range []porting.Status{"", "Draft", "rerouted"} {
		d := porting.Decide(&porting.Porting{Status: status, Required: []porting.Field{"accountPin"}}, time.Time{})
		assert.False(t, d.StatusKnown)
		assert.False(t, d.Resolved)
		assert.Equal(t, porting.StepUnknown, d.Step)
		assert.Equal(t, porting.StepUnknown, status.Step())
		assert.Equal(t, []porting.Field{"accountPin"}, d.Missing)
		assert.Empty(t, d.Collect)
		assert.Equal(t, porting.Cancel{Reason: porting.ReasonUnknownStatus, Effect: porting.EffectNewNumber}, d.Cancel)
		assert.False(t, status.Known())
	}
}

func TestNext(t *testing.T) {
	// The edges of the two diagrams of "How Porting In Works".
	standard := map[porting.Status][]porting.Status{
		"draft":               {"pending", "informationRequired"},
		"pending":             {"requested", "declined", "canceled"},
		"informationRequired": {"pending", "canceled"},
		"declined":            {"pending", "informationRequired", "expired", "canceled"},
		"requested":           {"completed", "declined", "expired", "canceled"},
	}
	consent := map[porting.Status][]porting.Status{
		"draft":     {"initiated"},
		"initiated": {"pending", "informationRequired", "canceled", "failed"},
	}
	for _, status := range append(porting.Statuses(), "rerouted", "") {
		assert.ElementsMatch(t, standard[status], porting.Next(status, false), status)
		want, differs := consent[status]
		if !differs {
			want = standard[status]
		}
		assert.ElementsMatch(t, want, porting.Next(status, true), status)
	}
	porting.Next("draft", true)[0] = "x"
	assert.Equal(t, []porting.Status{"initiated"}, porting.Next("draft", true))
}
