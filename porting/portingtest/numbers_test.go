package portingtest_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// watch moves the clock on second by second and returns every status it sees,
// until the porting is declined or resolved.
func (a *api) watch(id string) []porting.Status {
	a.t.Helper()
	seen := []porting.Status{a.get(id).Status}
	for range 400 {
		a.clock.Advance(time.Second)
		status := a.get(id).Status
		if status != seen[len(seen)-1] {
			seen = append(seen, status)
		}
		if status == porting.StatusDeclined || status.Resolved() {
			break
		}
	}
	return seen
}

var (
	succeeds = []porting.Status{porting.StatusPending, porting.StatusRequested, porting.StatusCompleted}
	fails    = []porting.Status{porting.StatusPending, porting.StatusRequested, porting.StatusDeclined}
)

// outcomes are the test numbers that can be ported, by the decline code.
var outcomes = []struct {
	phoneNumber string
	code        string // of the first request, "" for success
	recovers    bool
}{
	{"+19595550100", "", false},
	{"+19595550102", "portingDeclined", false},
	{"+19595550103", "portingDeclined", true},
	{"+19595550104", "", false},
	{"+19595550105", "portingPhoneNumberPortProtected", true},
	{"+19595550106", "", false}, // not in the table
	{"+19595550107", "portingPhoneNumberNotFound", false},
	{"+19595550108", "portingPhoneNumberNotActive", false},
	{"+19595550109", "portingPendingOtherProvider", false},
	{"+19595550110", "portingAccountPinRequiredOrInvalid", true},
	{"+19595550111", "portingAccountNumberRequiredOrInvalid", true},
	{"+19595550112", "portingAddressRequiredOrInvalid", true},
	{"+19595550113", "portingFirstNameRequiredOrInvalid", true},
	{"+19595550114", "portingLastNameRequiredOrInvalid", true},
	{"+19595550115", "", false},
	{"+19595550116", "portingPhoneNumberNotEligible", false},
	{"+19595550118", "portingUserInformationMismatch", true},
	{"+19075550101", "portingPostalCodeRequiredOrInvalid", true},
	{"+19075550102", "portingZipCodeRequiredOrInvalid", true},
	{"+19075550103", "portingBillingPinRequiredOrInvalid", true},
	{"+19075550104", "portingDuplicated", true},
	{"+19075550105", "portingSameNewAndOldNetworkProvider", false},
	{"+19075550106", "portingPhoneNumberAdministrative", false},
	{"+19075550107", "portingPhoneNumberPrepaid", false},
	{"+18605550123", "", false}, // not in the table
	{"+447700900100", "", false},
	{"+447700900101", "portingAccountPinRequiredOrInvalid", true},
	{"+447700900102", "portingPhoneNumberNotFound", false},
}

func TestEveryNumberPlays(t *testing.T) {
	t.Parallel()
	for _, want := range outcomes {
		t.Run(want.phoneNumber, func(t *testing.T) {
			t.Parallel()
			a := newAPI(t)
			p := a.started(want.phoneNumber, everything(want.phoneNumber))

			if want.code == "" {
				assert.Equal(t, succeeds, a.watch(p.ID))
				assertNeverDeclined(t, a.get(p.ID))
				return
			}
			assert.Equal(t, fails, a.watch(p.ID))
			first := a.get(p.ID)
			assertDeclined(t, a, first, want.code, 1)

			assert.Equal(t, porting.StatusPending, a.update(p.ID, `{}`).Status)
			if !want.recovers {
				assert.Equal(t, fails, a.watch(p.ID))
				assertDeclined(t, a, a.get(p.ID), want.code, 2)
				return
			}
			assert.Equal(t, succeeds, a.watch(p.ID))
			last := a.get(p.ID)
			assert.Equal(t, first.LastDeclinedAt, last.LastDeclinedAt, "it is never cleared")
			assert.Equal(t, 1, last.DeclinedAttempts)
			assert.Greater(t, last.LastRequestedAt, first.LastRequestedAt)
			assert.Equal(t, porting.TimestampOf(a.clock.Now()), last.CompletedAt)
		})
	}
}

func assertDeclined(t *testing.T, a *api, p *porting.Porting, code string, attempts int) {
	t.Helper()
	assert.Equal(t, code, p.DeclinedCode)
	assert.NotEmpty(t, p.DeclinedMessage)
	assert.Equal(t, attempts, p.DeclinedAttempts)
	assert.Equal(t, porting.TimestampOf(a.clock.Now()), p.LastDeclinedAt)
	assert.Empty(t, p.CompletedAt)
}

func assertNeverDeclined(t *testing.T, p *porting.Porting) {
	t.Helper()
	assert.Empty(t, p.DeclinedCode)
	assert.Empty(t, p.LastDeclinedAt)
	assert.Zero(t, p.DeclinedAttempts)
	assert.NotEmpty(t, p.CompletedAt)
}

// everything returns all details that a porting of a number can require.
func everything(phoneNumber string) string {
	if strings.HasPrefix(phoneNumber, "+44") {
		return british
	}
	return american + `,"billingPin":"0815","donorProviderApproval":true`
}

func TestNumbersAreThoseThatPlay(t *testing.T) {
	t.Parallel()
	played := map[string]bool{
		// See TestNumberThatCannotBePorted, TestEveryErrorCode and TestApprovedByTheUser.
		"+19595550101": true, "+19075550110": true, "+19075550111": true, "+19075550112": true,
		"+19075550120": true, "+19075550121": true,
	}
	for _, outcome := range outcomes {
		played[outcome.phoneNumber] = true
	}
	codes := map[string]bool{}
	numbers := portingtest.Numbers()
	for i, number := range numbers {
		assert.True(t, played[number.PhoneNumber], "outcomes in numbers_test.go lacks %s", number.PhoneNumber)
		assert.NotEmpty(t, number.Summary)
		if i > 0 {
			assert.Less(t, numbers[i-1].PhoneNumber, number.PhoneNumber)
		}
		for _, code := range number.Declines {
			codes[code] = true
		}
	}
	for _, code := range decline.Codes() {
		assert.True(t, codes[code], "no number is declined with %s: add one to portingtest/numbers.go", code)
	}
	for code := range codes {
		assert.Contains(t, decline.Codes(), code, "no code of the table: see decline/table.go")
	}
}

func TestNumberThatCannotBePorted(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.fails(http.StatusUnprocessableEntity, "portingNotSupported",
		"POST", "/projects/dev/portings", creation("+19595550101", ""))
}

func TestNumberThatRequiresApproval(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19595550104", american)
	require.Equal(t, porting.StatusInformationRequired, p.Status)
	assert.Equal(t, []porting.Field{porting.FieldDonorProviderApproval}, porting.Missing(p))
	assert.Equal(t, porting.StatusInformationRequired, a.update(p.ID, `{"donorProviderApproval":false}`).Status)
	assert.Equal(t, porting.StatusPending, a.update(p.ID, `{"donorProviderApproval":true}`).Status)
}

func TestNumberThatTakesFiveMinutes(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19595550115", american)
	a.clock.Advance(portingtest.TimeToRequest + 5*time.Minute - time.Millisecond)
	assert.Equal(t, porting.StatusRequested, a.get(p.ID).Status)
	a.clock.Advance(time.Millisecond)
	assert.Equal(t, porting.StatusCompleted, a.get(p.ID).Status)
}
