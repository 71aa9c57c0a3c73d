package portingtest_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// inStatus returns a porting in a status, with its subscription's id if it has
// one.
func inStatus(a *api, status porting.Status) *porting.Porting {
	a.t.Helper()
	var p *porting.Porting
	switch status {
	case porting.StatusDraft:
		p = a.create("+19595550100", american)
	case porting.StatusInitiated:
		p = a.started("+19075550120", american)
	case porting.StatusFailed:
		p = a.started("+19075550120", american)
		require.NoError(a.t, a.server.Deny(p.ID))
	case porting.StatusInformationRequired:
		p = a.started("+19595550100", "")
	case porting.StatusPending:
		p = a.started("+19595550100", american)
	case porting.StatusRequested:
		p = a.started("+19595550100", american)
		a.clock.Advance(portingtest.TimeToRequest)
	case porting.StatusDeclined:
		p = a.started("+19595550102", american)
		a.toOutcome()
	case porting.StatusCompleted:
		p = a.started("+19595550100", american)
		a.toOutcome()
	case porting.StatusCanceled:
		p = a.started("+19595550100", american)
		a.porting("POST", "/"+p.ID+"/cancel", "")
	case porting.StatusExpired:
		p = a.started("+19595550102", american)
		a.clock.Advance(51 * day)
	}
	p = a.get(p.ID)
	require.Equal(a.t, status, p.Status)
	return p
}

func TestCancelInEachStatus(t *testing.T) {
	t.Parallel()
	for status, code := range map[porting.Status]string{
		porting.StatusDraft:               "portingNotCancelable",
		porting.StatusInformationRequired: "",
		porting.StatusPending:             "",
		porting.StatusRequested:           "portingNotCancelable",
		porting.StatusDeclined:            "",
		porting.StatusCompleted:           "portingNotCancelable",
		porting.StatusCanceled:            "portingAlreadyCanceled",
		porting.StatusExpired:             "portingNotCancelable",
	} {
		t.Run(string(status), func(t *testing.T) {
			t.Parallel()
			a := newAPI(t)
			p := inStatus(a, status)
			if code != "" {
				a.fails(http.StatusConflict, code, "POST", "/projects/dev/portings/"+p.ID+"/cancel", "")
				assert.Equal(t, p, a.get(p.ID))
				return
			}
			canceled := a.porting("POST", "/"+p.ID+"/cancel", "")
			assert.Equal(t, porting.StatusCanceled, canceled.Status)
			assert.Equal(t, porting.TimestampOf(a.clock.Now()), canceled.CanceledAt)
			a.clock.Advance(100 * day)
			assert.Equal(t, canceled, a.get(p.ID), "nothing happens to it any more")

			sub := a.subscription(p.Subscription)
			assert.Equal(t, "active", sub.Status)
			require.NotNil(t, sub.PhoneNumber)
			assert.Regexp(t, `^\+195955502\d\d$`, *sub.PhoneNumber)
		})
	}
}

func TestCancelScheduled(t *testing.T) {
	t.Parallel()
	midnight := time.Date(2026, 6, 9, 23, 0, 0, 0, time.UTC) // the 10th begins in London
	for _, test := range []struct {
		name string
		at   time.Time
		code string
	}{
		{"long before", start.Add(time.Minute), ""},
		{"just before", midnight.Add(-time.Millisecond), ""},
		{"on the day", midnight, "portingNotCancelable"},
		{"after it", midnight.Add(day), "portingNotCancelable"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			a := newAPI(t)
			p := a.started("+447400123456", british+`,"scheduledOn":"2026-06-10"`)
			a.clock.Set(test.at)
			path := "/projects/dev/portings/" + p.ID + "/cancel"
			if test.code == "" {
				a.must(p, "POST", path, "")
				assert.Equal(t, porting.StatusCanceled, p.Status)
				return
			}
			a.fails(http.StatusConflict, test.code, "POST", path, "")
		})
	}
}

func TestDeleteInEachStatus(t *testing.T) {
	t.Parallel()
	for _, status := range []porting.Status{
		porting.StatusDraft, porting.StatusInitiated, porting.StatusInformationRequired, porting.StatusPending,
		porting.StatusRequested, porting.StatusDeclined, porting.StatusCompleted, porting.StatusCanceled,
		porting.StatusExpired, porting.StatusFailed,
	} {
		t.Run(string(status), func(t *testing.T) {
			t.Parallel()
			a := newAPI(t)
			path := "/projects/dev/portings/" + inStatus(a, status).ID
			if status != porting.StatusDraft {
				a.fails(http.StatusConflict, "portingNotDeletable", "DELETE", path, "")
				return
			}
			code, answer := a.do("DELETE", path, "")
			assert.Equal(t, http.StatusNoContent, code)
			assert.Empty(t, answer)
			a.fails(http.StatusNotFound, "", "GET", path, "")
		})
	}
}

func TestUpdateInEachStatus(t *testing.T) {
	t.Parallel()
	for status, after := range map[porting.Status]porting.Status{
		porting.StatusDraft:               porting.StatusDraft,
		porting.StatusInformationRequired: porting.StatusInformationRequired,
		porting.StatusPending:             porting.StatusPending,
		porting.StatusRequested:           "",
		porting.StatusDeclined:            porting.StatusPending,
		porting.StatusCompleted:           "",
		porting.StatusCanceled:            "",
		porting.StatusExpired:             "",
		porting.StatusFailed:              "",
		porting.StatusInitiated:           porting.StatusInitiated,
	} {
		t.Run(string(status), func(t *testing.T) {
			t.Parallel()
			a := newAPI(t)
			p := inStatus(a, status)
			if after == "" {
				a.fails(http.StatusConflict, "portingNotUpdatable", "PATCH", "/projects/dev/portings/"+p.ID, `{}`)
				return
			}
			updated := a.update(p.ID, `{"lastName":"Costanza"}`)
			assert.Equal(t, after, updated.Status)
			assert.Equal(t, "Costanza", updated.LastName)
			assert.Equal(t, p.AccountNumber, updated.AccountNumber, "the rest stays")
		})
	}
}
