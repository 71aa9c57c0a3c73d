package portingtest_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

const scripted = "+18605550123"

func TestScriptPlaysEveryCode(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	codes := append(decline.Codes(), "portingOfTheFuture")
	a.server.Script(scripted, portingtest.Script{Declines: codes, Recovers: true})
	p := a.started(scripted, american)
	seen := []string{}
	for range codes {
		assert.Equal(t, fails, a.watch(p.ID))
		seen = append(seen, a.get(p.ID).DeclinedCode)
		a.update(p.ID, `{}`)
	}
	assert.Equal(t, codes, seen)
	assert.Equal(t, succeeds, a.watch(p.ID))
	assert.Equal(t, len(codes), a.get(p.ID).DeclinedAttempts)
}

func TestScriptRepeatsItsLastCode(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.server.Script(scripted, portingtest.Script{Declines: []string{"portingDuplicated", "portingDeclined"}})
	p := a.started(scripted, american)
	seen := []string{}
	for range 4 {
		a.toOutcome()
		seen = append(seen, a.get(p.ID).DeclinedCode)
		a.update(p.ID, `{}`)
	}
	assert.Equal(t, []string{"portingDuplicated", "portingDeclined", "portingDeclined", "portingDeclined"}, seen)
}

func TestScriptReplacesTestNumber(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.server.Script("+19595550102", portingtest.Script{})
	p := a.started("+19595550102", american)
	assert.Equal(t, succeeds, a.watch(p.ID))
}

// A script has no effect on what happened before it was set.
func TestScriptLeavesThePast(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started(scripted, american)
	a.toOutcome()
	a.server.Script(scripted, portingtest.Script{Declines: []string{"portingDeclined"}})
	assert.Equal(t, porting.StatusCompleted, a.get(p.ID).Status)
}

func TestScriptIsCopied(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	codes := []string{"portingDeclined"}
	a.server.Script(scripted, portingtest.Script{Declines: codes})
	codes[0] = "changed"
	p := a.started(scripted, american)
	a.toOutcome()
	assert.Equal(t, "portingDeclined", a.get(p.ID).DeclinedCode)
}

// The API may require more after a decline ("How Porting In Works, Handle
// Issues").
func TestRetryWithMoreRequired(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.server.Script(scripted, portingtest.Script{Declines: []string{"portingUserInformationMismatch"}, Recovers: true})
	p := a.started(scripted, american)
	assert.Equal(t, fails, a.watch(p.ID))
	a.server.Script(scripted, portingtest.Script{
		Declines: []string{"portingUserInformationMismatch"},
		Recovers: true,
		Requires: []porting.Field{porting.FieldBirthday},
	})
	p = a.update(p.ID, `{}`)
	assert.Equal(t, porting.StatusInformationRequired, p.Status)
	assert.Equal(t, []porting.Field{porting.FieldBirthday}, porting.Missing(p))
	a.clock.Advance(time.Hour)
	assert.Equal(t, porting.StatusPending, a.update(p.ID, `{"birthday":"1954-04-29"}`).Status)
	assert.Equal(t, succeeds, a.watch(p.ID))
}
