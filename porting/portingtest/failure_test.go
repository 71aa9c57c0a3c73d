package portingtest_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting"
)

const portings = "/projects/dev/portings"

func TestCreateErrorCodes(t *testing.T) {
	t.Parallel()
	for code, body := range map[string]string{
		"portingNotSupported":                       creation("+19595550101", ""),
		"portingProviderNotFound":                   `{"phoneNumber":"+19595550100","provider":"p99","user":"usr_1"}`,
		"portingDonorProviderNotFound":              creation("+19595550100", `"donorProvider":"svp_none"`),
		"portingScheduleNotSupported":               creation("+19595550100", `"scheduledOn":"2026-06-10"`),
		"portingScheduledOnInvalid":                 creation("+447400123456", `"scheduledOn":"2026-06-01"`),
		"portingCancellationBehaviorNotSupported":   creation("+19595550100", `"behavior":"cancelOnly"`),
		"portingAccountPinForPortInBehaviorInvalid": creation("+447400123456", `"accountPin":"123456ABC"`),
		"portingAccountPinForCancelOnlyBehaviorInvalid": creation("+447400123456",
			`"behavior":"cancelOnly","accountPin":"ABC123456"`),
	} {
		t.Run(code, func(t *testing.T) {
			t.Parallel()
			a := newAPI(t)
			f := a.fails(http.StatusUnprocessableEntity, code, "POST", portings, body)
			assert.Equal(t, "invalid", f.Type)
			assert.Empty(t, ids(a.list("")), "nothing was created")
		})
	}
}

func TestUpdateErrorCodes(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ phoneNumber, body, code string }{
		{"+19595550100", `{"donorProvider":"svp_none"}`, "portingDonorProviderNotFound"},
		{"+19595550100", `{"donorProvider":"svp_ee"}`, "portingNotSupported"}, // which does not serve the network
		{"+19595550100", `{"scheduledOn":"2026-06-10"}`, "portingScheduleNotSupported"},
		{"+447400123456", `{"scheduledOn":"2026-06-01"}`, "portingScheduledOnInvalid"},
		{"+447400123456", `{"accountPin":"123456ABC"}`, "portingAccountPinForPortInBehaviorInvalid"},
		{"+447400123456", `{"accountPin":"ABC1234567"}`, "portingAccountPinForPortInBehaviorInvalid"},
		{"+447400123456", `{"accountPin":"XABC123456"}`, "portingAccountPinForPortInBehaviorInvalid"},
		{"+19595550100", `{"phoneNumber":"+19595550100"}`, "portingAttributeUpdateNotSupported"},
		{"+19595550100", `{"provider":"p11"}`, "portingAttributeUpdateNotSupported"},
		{"+19595550100", `{"behavior":"portIn"}`, "portingAttributeUpdateNotSupported"},
	} {
		t.Run(test.body, func(t *testing.T) {
			t.Parallel()
			a := newAPI(t)
			p := a.started(test.phoneNumber, "")
			a.fails(http.StatusUnprocessableEntity, test.code, "PATCH", portings+"/"+p.ID, test.body)
			assert.Equal(t, p, a.get(p.ID), "nothing was changed")
		})
	}
}

func TestUpdateErrorCodesOfDrafts(t *testing.T) {
	t.Parallel()
	for body, code := range map[string]string{
		`{"phoneNumber":"+19595550101"}`: "portingNotSupported",
		`{"provider":"p99"}`:             "portingProviderNotFound",
		`{"behavior":"cancelOnly"}`:      "portingCancellationBehaviorNotSupported",
	} {
		a := newAPI(t)
		p := a.create("+19595550100", "")
		a.fails(http.StatusUnprocessableEntity, code, "PATCH", portings+"/"+p.ID, body)
	}
}

func TestLockedPropertiesAreNamed(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19595550100", "")
	f := a.fails(http.StatusUnprocessableEntity, "portingAttributeUpdateNotSupported", "PATCH", portings+"/"+p.ID,
		`{"provider":"test","firstName":"Jerry","phoneNumber":"+19595550103"}`)
	assert.Equal(t, []string{"phoneNumber", "provider"}, f.properties())
}

// Null means as soon as possible, which every country supports.
func TestScheduleOfNull(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.create("+19595550100", `"scheduledOn":null`)
	assert.Equal(t, p, a.update(p.ID, `{"scheduledOn":null}`))
}

func TestSubscriptionErrorCodes(t *testing.T) {
	t.Parallel()
	for status, code := range map[porting.Status]string{
		porting.StatusInformationRequired: "portingAlreadyExists",
		porting.StatusPending:             "portingAlreadyExists",
		porting.StatusRequested:           "portingAlreadyExists",
		porting.StatusDeclined:            "portingAlreadyExists",
		porting.StatusCompleted:           "",
		porting.StatusCanceled:            "",
		porting.StatusExpired:             "",
	} {
		a := newAPI(t)
		p := inStatus(a, status)
		a.fails(http.StatusConflict, code, "POST", subscriptions, `{"porting":"`+p.ID+`"}`)
	}
	a := newAPI(t)
	a.fails(http.StatusNotFound, "", "POST", subscriptions, `{"porting":"prt_none"}`)
	a.fails(http.StatusNotFound, "", "GET", subscriptions+"/sub_none", "")
	f := a.fails(http.StatusUnprocessableEntity, "", "POST", subscriptions, `{"porting":1,"plan":""}`)
	assert.Equal(t, []string{"plan", "porting"}, f.properties())
	a.fails(http.StatusBadRequest, "", "POST", subscriptions, `[]`)
}

func TestPortingAlreadyExists(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	first := a.create("+19595550100", american)
	second := a.create("+19595550100", american) // drafts do not exclude each other
	elsewhere := a.create("+19595550103", "")
	a.subscribe(first.ID)

	a.fails(http.StatusConflict, "portingAlreadyExists", "POST", portings, creation("+19595550100", ""))
	a.fails(http.StatusConflict, "portingAlreadyExists", "POST", subscriptions, `{"porting":"`+second.ID+`"}`)
	a.fails(http.StatusConflict, "portingAlreadyExists", "PATCH", portings+"/"+elsewhere.ID,
		`{"phoneNumber":"+19595550100"}`)

	a.porting("POST", "/"+first.ID+"/cancel", "")
	assert.Equal(t, porting.StatusPending, a.subscribe(second.ID).Porting.Status, "a resolved porting is in nobody's way")
}

func TestNothingThere(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, request := range [][2]string{
		{"GET", "/"},
		{"PUT", portings},
		{"GET", portings + "/prt_none"},
		{"POST", portings + "/prt_none/cancel"},
		{"GET", "/serviceProviders/svp_none"},
	} {
		f := a.fails(http.StatusNotFound, "", request[0], request[1], "")
		assert.Equal(t, "notFound", f.Type)
	}
}
