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

const day = 24 * time.Hour

func TestWaitsForInformation(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19595550100", "")
	require.Equal(t, porting.StatusInformationRequired, p.Status)
	assert.Equal(t, []porting.Field{
		"accountNumber", "accountPin", "address", "donorProvider", "firstName", "lastName",
	}, p.Required)
	a.clock.Advance(100 * day)
	assert.Equal(t, porting.StatusInformationRequired, a.get(p.ID).Status)
	assert.Equal(t, porting.StatusInformationRequired, a.update(p.ID, `{"firstName":"Jerry"}`).Status)
	assert.Equal(t, porting.StatusPending, a.update(p.ID, "{"+american+"}").Status)
	assert.Equal(t, succeeds, a.watch(p.ID))
}

func TestDraftWaitsForSubscription(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.create("+19595550100", american)
	a.clock.Advance(portingtest.DraftLifetime - time.Millisecond)
	assert.Equal(t, porting.StatusDraft, a.get(p.ID).Status)
	assert.Equal(t, porting.StatusDraft, a.update(p.ID, `{}`).Status)
	a.clock.Advance(time.Millisecond)
	a.fails(http.StatusNotFound, "", "GET", "/projects/dev/portings/"+p.ID, "")
	a.fails(http.StatusNotFound, "", "POST", "/projects/dev/subscriptions", `{"porting":"`+p.ID+`"}`)
}

func TestDraftPropertiesChangeInDraft(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.create("+19595550100", "")
	p = a.update(p.ID, `{"phoneNumber":"+447400123456","provider":"t12","behavior":"cancelOnly","accountPin":"123456ABC"}`)
	assert.Equal(t, "+447400123456", p.PhoneNumber)
	assert.Equal(t, "t12", p.Provider)
	assert.Equal(t, porting.BehaviorCancelOnly, p.Behavior)
	assert.Equal(t, []porting.Field{porting.FieldAccountPin}, p.Required)
	assert.Empty(t, porting.Missing(p))
}

// Many days may pass between two requests. Whatever happened in between has the time at
// which it happened.
func TestTransitionsHaveTheirOwnTimes(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19595550105", american)
	a.clock.Advance(20 * day)
	p = a.get(p.ID)
	assert.Equal(t, porting.StatusDeclined, p.Status)
	assert.Equal(t, porting.TimestampOf(start.Add(time.Second)), p.LastRequestedAt)
	assert.Equal(t, porting.TimestampOf(start.Add(5*time.Second)), p.LastDeclinedAt)
}

func TestDeclinedExpires(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.create("+19595550105", american)
	sub := a.subscribe(p.ID)
	requested := start.Add(portingtest.TimeToRequest)
	a.clock.Set(requested.Add(50*day - time.Millisecond))
	assert.Equal(t, porting.StatusDeclined, a.get(p.ID).Status)
	a.clock.Advance(time.Millisecond)
	p = a.get(p.ID)
	assert.Equal(t, porting.StatusExpired, p.Status)
	assert.Equal(t, porting.TimestampOf(requested.Add(50*day)), p.ExpiredAt)
	assert.NotEmpty(t, p.LastDeclinedAt)
	assert.Equal(t, "ended", a.subscription(sub.ID).Status)
}

func TestRequestedExpires(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.server.Script(scripted, portingtest.Script{Takes: 60 * day})
	p := a.started(scripted, american)
	a.clock.Advance(50 * day)
	assert.Equal(t, porting.StatusRequested, a.get(p.ID).Status)
	a.clock.Advance(portingtest.TimeToRequest)
	assert.Equal(t, porting.StatusExpired, a.get(p.ID).Status)
}

func TestUpdateWhilePendingStartsOver(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19595550100", american)
	a.clock.Advance(portingtest.TimeToRequest / 2)
	assert.Equal(t, porting.StatusPending, a.update(p.ID, `{}`).Status)
	a.clock.Advance(portingtest.TimeToRequest / 2)
	assert.Equal(t, porting.StatusPending, a.get(p.ID).Status)
	a.clock.Advance(portingtest.TimeToRequest / 2)
	assert.Equal(t, porting.StatusRequested, a.get(p.ID).Status)
}

func TestApprovedByTheUser(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19075550120", american)
	require.Equal(t, porting.StatusInitiated, p.Status)
	a.clock.Advance(portingtest.TimeToConsent - time.Millisecond)
	require.NoError(t, a.server.Approve(p.ID))
	assert.Equal(t, succeeds, a.watch(p.ID))
	require.ErrorIs(t, a.server.Approve(p.ID), portingtest.ErrNoConsent)
	require.ErrorIs(t, a.server.Deny("prt_none"), portingtest.ErrNoConsent)
}

func TestApprovedWithInformationMissing(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19075550120", "")
	require.Equal(t, porting.StatusInitiated, p.Status)
	require.NoError(t, a.server.Approve(p.ID))
	assert.Equal(t, porting.StatusInformationRequired, a.get(p.ID).Status)
}

func TestApprovesByItself(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19075550121", american)
	assert.Equal(t, append([]porting.Status{porting.StatusInitiated}, succeeds...), a.watch(p.ID))
}

func TestFailsWithoutConsent(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19075550120", american)
	a.clock.Advance(portingtest.TimeToConsent)
	p = a.get(p.ID)
	assert.Equal(t, porting.StatusFailed, p.Status)
	assert.Equal(t, porting.TimestampOf(a.clock.Now()), p.FailedAt)
	sub := a.subscription(p.Subscription)
	assert.Equal(t, "ended", sub.Status)
}

func TestConsentByCountry(t *testing.T) {
	t.Parallel()
	a := newAPIWith(t, portingtest.Options{ConsentIn: []string{"GB"}})
	assert.Equal(t, porting.StatusInitiated, a.started("+447400123456", british).Status)
	assert.Equal(t, porting.StatusPending, a.started("+19595550100", american).Status)
}

func TestScheduledPortingWaitsForItsDay(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+447400123456", british+`,"scheduledOn":"2026-06-10"`)
	morning := time.Date(2026, 6, 10, 8, 0, 0, 0, time.UTC) // 09:00 in London
	a.clock.Set(morning.Add(portingtest.TimeToOutcome - time.Millisecond))
	assert.Equal(t, porting.StatusRequested, a.get(p.ID).Status)
	a.clock.Advance(time.Millisecond)
	assert.Equal(t, porting.StatusCompleted, a.get(p.ID).Status)
}

// "If the date is a non-working day, the next working day": the confirmed day is
// what the API returns from the request on.
func TestScheduledPortingMovesToWorkingDay(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+447400123456", british+`,"scheduledOn":"2026-06-13"`) // a Saturday
	assert.Equal(t, porting.Date("2026-06-13"), p.ScheduledOn)
	a.clock.Advance(portingtest.TimeToRequest)
	assert.Equal(t, porting.Date("2026-06-15"), a.get(p.ID).ScheduledOn)
	a.clock.Set(time.Date(2026, 6, 14, 12, 0, 0, 0, time.UTC))
	assert.Equal(t, porting.StatusRequested, a.get(p.ID).Status)
	a.clock.Set(time.Date(2026, 6, 15, 12, 0, 0, 0, time.UTC))
	assert.Equal(t, porting.StatusCompleted, a.get(p.ID).Status)
}

func TestScheduledPortingMovesBehindBankHoliday(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+447400123456", british+`,"scheduledOn":"2026-12-25"`) // a Friday; Monday is Boxing Day's
	a.clock.Advance(portingtest.TimeToRequest)
	assert.Equal(t, porting.Date("2026-12-29"), a.get(p.ID).ScheduledOn)
}

func TestScheduledPortingBroughtForward(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+447400123456", british+`,"scheduledOn":"2026-06-10"`)
	require.Equal(t, porting.StatusPending, a.update(p.ID, `{"scheduledOn":null}`).Status)
	a.toOutcome()
	p = a.get(p.ID)
	assert.Equal(t, porting.StatusCompleted, p.Status)
	assert.Empty(t, p.ScheduledOn)
	assert.Equal(t, porting.TimestampOf(a.clock.Now()), p.CompletedAt)
}

// "If, by the time the porting is used to create a subscription, the scheduled
// date has already passed, then the porting will instead occur as soon as
// possible".
func TestScheduledDatePassedInDraft(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.create("+447400123456", british+`,"scheduledOn":"2026-06-10"`)
	a.clock.Advance(20 * day)
	a.subscribe(p.ID)
	assert.Equal(t, succeeds, a.watch(p.ID))
}
