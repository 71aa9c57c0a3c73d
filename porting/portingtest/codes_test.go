package portingtest_test

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

const subscriptions = "/projects/dev/subscriptions"

// errorCodes are the API's error codes that concern portings, each with the
// request that brings it about.
var errorCodes = map[string]func(a *api) (method, path, body string){
	"portOutConflictsWithPorting": func(a *api) (string, string, string) {
		a.server.Script(scripted, portingtest.Script{Refuse: "portOutConflictsWithPorting"})
		return "POST", portings, creation(scripted, "")
	},
	"portingAccountPinForCancelOnlyBehaviorInvalid": func(*api) (string, string, string) {
		return "POST", portings, creation("+447400123456", `"behavior":"cancelOnly","accountPin":"ABC123456"`)
	},
	"portingAccountPinForPortInBehaviorInvalid": func(*api) (string, string, string) {
		return "POST", portings, creation("+447400123456", `"accountPin":"123456ABC"`)
	},
	"portingAlreadyCanceled": func(a *api) (string, string, string) {
		return "POST", portings + "/" + inStatus(a, porting.StatusCanceled).ID + "/cancel", ""
	},
	"portingAlreadyExists": func(a *api) (string, string, string) {
		a.started("+19595550100", american)
		return "POST", portings, creation("+19595550100", "")
	},
	"portingAttributeUpdateNotSupported": func(a *api) (string, string, string) {
		return "PATCH", portings + "/" + inStatus(a, porting.StatusPending).ID, `{"phoneNumber":"+19595550103"}`
	},
	"portingCancellationBehaviorNotSupported": func(*api) (string, string, string) {
		return "POST", portings, creation("+19595550100", `"behavior":"cancelOnly"`)
	},
	"portingConflictsWithPortOut": func(*api) (string, string, string) {
		return "POST", portings, creation("+19075550111", "")
	},
	"portingDonorProviderNotFound": func(*api) (string, string, string) {
		return "POST", portings, creation("+19595550100", `"donorProvider":"svp_none"`)
	},
	"portingNotCancelable": func(a *api) (string, string, string) {
		return "POST", portings + "/" + inStatus(a, porting.StatusRequested).ID + "/cancel", ""
	},
	"portingNotDeletable": func(a *api) (string, string, string) {
		return "DELETE", portings + "/" + inStatus(a, porting.StatusPending).ID, ""
	},
	"portingNotSupported": func(*api) (string, string, string) {
		return "POST", portings, creation("+19595550101", "")
	},
	"portingNotUpdatable": func(a *api) (string, string, string) {
		return "PATCH", portings + "/" + inStatus(a, porting.StatusRequested).ID, `{"firstName":"George"}`
	},
	"portingPerUserLimitExceeded": func(a *api) (string, string, string) {
		a.create("+19595550100", "")
		a.create("+19595550103", "")
		return "POST", portings, creation("+19595550105", "")
	},
	"portingPhoneNumberBlocked": func(*api) (string, string, string) {
		return "POST", portings, creation("+19075550110", "")
	},
	"portingProviderMismatch": func(a *api) (string, string, string) {
		return "POST", subscriptions, `{"porting":"` + a.create("+19595550100", american).ID + `","plan":"pln_p11"}`
	},
	"portingProviderNotFound": func(*api) (string, string, string) {
		return "POST", portings, `{"phoneNumber":"+19595550100","provider":"p99","user":"usr_1"}`
	},
	"portingScheduleNotSupported": func(*api) (string, string, string) {
		return "POST", portings, creation("+19595550100", `"scheduledOn":"2026-06-10"`)
	},
	"portingScheduledOnInvalid": func(*api) (string, string, string) {
		return "POST", portings, creation("+447400123456", `"scheduledOn":"2026-06-01"`)
	},
	"portingUserAddressRequired": func(*api) (string, string, string) {
		return "POST", portings, creation("+19075550112", "")
	},
	"subscriptionPortingAlreadyCompleted": func(a *api) (string, string, string) {
		done := inStatus(a, porting.StatusCompleted)
		return "POST", subscriptions + "/" + done.Subscription + "/portIn",
			`{"porting":"` + a.create("+19595550103", american).ID + `"}`
	},
	"subscriptionPortingAlreadyOpen": func(a *api) (string, string, string) {
		open := inStatus(a, porting.StatusPending)
		return "POST", subscriptions + "/" + open.Subscription + "/portIn",
			`{"porting":"` + a.create("+19595550103", american).ID + `"}`
	},
}

// TestEveryErrorCode also compares portin's rule for each code with the API's answer:
// each field that the rule names is a property that the request asked to change.
func TestEveryErrorCode(t *testing.T) {
	t.Parallel()
	require.Len(t, errorCodes, 22)
	types := func(code string) bool { return !strings.Contains(strings.ToLower(code), "port") }
	known := slices.DeleteFunc(porting.APIErrorCodes(), types)
	assert.ElementsMatch(t, known, slices.Collect(maps.Keys(errorCodes)), "portin explains the same codes")
	for code, provoke := range errorCodes {
		t.Run(code, func(t *testing.T) {
			t.Parallel()
			a := newAPIWith(t, portingtest.Options{DraftsPerUser: 2, Plans: map[string]string{"pln_p11": "p11"}})
			method, path, body := provoke(a)
			status, answer := a.do(method, path, body)
			assert.Contains(t, []int{http.StatusConflict, http.StatusUnprocessableEntity}, status)
			a.fails(status, code, method, path, body)

			e, err := porting.ParseAPIError([]byte(answer))
			require.NoError(t, err)
			assert.Equal(t, code, e.Code)
			assert.True(t, e.Known)
			for _, field := range e.Fields {
				assert.Contains(t, body+string(porting.FieldProvider), string(field), "it was asked for")
			}
		})
	}
}

func TestUserAddressMakesWay(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.fails(http.StatusUnprocessableEntity, "portingUserAddressRequired",
		"POST", portings, creation("+19075550112", ""))
	a.must(new(any), "POST", "/projects/dev/users/usr_1/addresses",
		`{"city":"New York City","country":"US","line1":"129 West 81st Street","postalCode":"10024","state":"NY"}`)
	a.create("+19075550112", "")
}

func TestDraftsPerUser(t *testing.T) {
	t.Parallel()
	a := newAPIWith(t, portingtest.Options{DraftsPerUser: 1})
	p := a.create("+19595550100", american)
	full := func() {
		t.Helper()
		a.fails(http.StatusConflict, "portingPerUserLimitExceeded", "POST", portings, creation("+19595550103", ""))
	}
	full()
	a.porting("POST", "", `{"phoneNumber":"+19595550103","provider":"test","user":"usr_2"}`)
	a.subscribe(p.ID) // a draft no more
	p = a.create("+19595550103", "")
	full()
	status, _ := a.do("DELETE", portings+"/"+p.ID, "")
	require.Equal(t, http.StatusNoContent, status)
	a.create("+19595550103", "")
	full()
	a.clock.Advance(portingtest.DraftLifetime)
	a.create("+19595550103", "")
}

func TestPlanOfTheSameNetwork(t *testing.T) {
	t.Parallel()
	a := newAPIWith(t, portingtest.Options{Plans: map[string]string{"pln_test": "test"}})
	for _, plan := range []string{"pln_test", "pln_other"} {
		p := a.create("+19595550100", american)
		var s subscription
		a.must(&s, "POST", subscriptions, `{"porting":"`+p.ID+`","plan":"`+plan+`"}`)
		assert.Equal(t, porting.StatusPending, s.Porting.Status)
		a.toOutcome()
		a.clock.Advance(time.Second)
	}
}

func TestScriptRefusesWithAnyCode(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.server.Script(scripted, portingtest.Script{Refuse: "portingOfTheFuture"})
	f := a.fails(http.StatusUnprocessableEntity, "portingOfTheFuture", "POST", portings, creation(scripted, ""))
	assert.Equal(t, "invalid", f.Type)
}
