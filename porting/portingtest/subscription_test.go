package portingtest_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// newNumberOf returns a subscription without a porting, and its number.
func (a *api) newNumber() (s subscription) {
	a.t.Helper()
	a.must(&s, "POST", subscriptions, `{"plan":"pln_1","user":"usr_1","sim":"sim_test_psim"}`)
	require.Equal(a.t, "active", s.Status)
	require.Nil(a.t, s.Porting)
	require.NotNil(a.t, s.PhoneNumber)
	return s
}

func (a *api) portIn(subscriptionID, portingID string) (s subscription) {
	a.t.Helper()
	a.must(&s, "POST", subscriptions+"/"+subscriptionID+"/portIn", `{"porting":"`+portingID+`"}`)
	return s
}

func TestPortInKeepsTheNumberUntilDone(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	before := a.newNumber()
	s := a.portIn(before.ID, a.create("+19595550100", american).ID)
	assert.Equal(t, "active", s.Status)
	assert.Equal(t, before.PhoneNumber, s.PhoneNumber)
	assert.Equal(t, porting.StatusPending, s.Porting.Status)
	assert.Equal(t, before.ID, s.Porting.Subscription)
	a.toOutcome()
	assert.Equal(t, "+19595550100", *a.subscription(before.ID).PhoneNumber)
}

// A porting that ends without success leaves the subscription as it was, and another
// porting can be tried.
func TestPortInThatFails(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	before := a.newNumber()
	s := a.portIn(before.ID, a.create("+19595550102", american).ID)
	a.porting("POST", "/"+s.Porting.ID+"/cancel", "")
	s = a.portIn(before.ID, a.create("+19595550102", american).ID)
	a.clock.Advance(51 * day)
	s = a.subscription(before.ID)
	assert.Equal(t, porting.StatusExpired, s.Porting.Status)
	assert.Equal(t, "active", s.Status)
	assert.Equal(t, before.PhoneNumber, s.PhoneNumber)
	a.portIn(before.ID, a.create("+19595550100", american).ID)
}

func TestPortInRefuses(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	s := a.newNumber()
	path := subscriptions + "/" + s.ID + "/portIn"
	a.fails(http.StatusNotFound, "", "POST", subscriptions+"/sub_none/portIn", `{"porting":"prt_1"}`)
	a.fails(http.StatusNotFound, "", "POST", path, `{"porting":"prt_none"}`)
	f := a.fails(http.StatusUnprocessableEntity, "", "POST", path, `{"plan":"pln_1"}`)
	assert.Equal(t, []string{"plan", "porting"}, f.properties())
	a.must(new(any), "POST", subscriptions+"/"+s.ID+"/end", "")
	f = a.fails(http.StatusConflict, "", "POST", path, `{"porting":"`+a.create("+19595550100", "").ID+`"}`)
	assert.Equal(t, "conflict", f.Type)
	a.fails(http.StatusConflict, "", "POST", subscriptions+"/"+s.ID+"/end", "")
}

// A porting is canceled "implicitly when the parent subscription ended while the
// porting was still unresolved".
func TestEndedSubscriptionCancelsItsPorting(t *testing.T) {
	t.Parallel()
	for _, status := range []porting.Status{
		porting.StatusInitiated, porting.StatusInformationRequired, porting.StatusPending,
		porting.StatusRequested, porting.StatusDeclined,
	} {
		a := newAPI(t)
		p := inStatus(a, status)
		var s subscription
		a.must(&s, "POST", subscriptions+"/"+p.Subscription+"/end", "")
		assert.Equal(t, "ended", s.Status)
		assert.Nil(t, s.PhoneNumber)
		assert.Equal(t, porting.StatusCanceled, s.Porting.Status, status)
		assert.Equal(t, porting.TimestampOf(a.clock.Now()), s.Porting.CanceledAt)
	}
	a := newAPI(t)
	p := inStatus(a, porting.StatusCompleted)
	a.must(new(any), "POST", subscriptions+"/"+p.Subscription+"/end", "")
	assert.Equal(t, p, a.get(p.ID), "a resolved porting never transitions again")
}
