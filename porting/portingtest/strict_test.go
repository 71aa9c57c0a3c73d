package portingtest_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestStrictBodies(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.create("+19595550100", "")
	address := func(members string) string {
		return `{"address":{"line1":"1 Main St","city":"Albany","country":"US","postalCode":"12207"` + members + `}}`
	}
	for _, test := range []struct {
		body, property, code string
	}{
		{`{"ssnLast4":"1"}`, "ssnLast4", "propertyUnknown"},
		{`{"AccountNumber":"1"}`, "AccountNumber", "propertyUnknown"},
		{`{"user":"usr_1"}`, "user", "propertyUnknown"},
		{`{"status":"completed"}`, "status", "propertyUnknown"},
		{`{"accountPin":""}`, "accountPin", "propertyEmpty"},
		{`{"accountPin":4711}`, "accountPin", "propertyTypeInvalid"},
		{`{"accountPin":null}`, "accountPin", "propertyNull"},
		{`{"address":null}`, "address", "propertyNull"},
		{`{"address":"Albany"}`, "address", "propertyTypeInvalid"},
		{`{"address":[]}`, "address", "propertyTypeInvalid"},
		{address(`,"state":""`), "address.state", "propertyEmpty"},
		{address(`,"zip":"12207"`), "address.zip", "propertyUnknown"},
		{strings.Replace(address(""), `"US"`, `"usa"`, 1), "address.country", "propertyFormatInvalid"},
		{strings.Replace(address(""), `"Albany"`, `null`, 1), "address.city", "propertyRequired"},
		{`{"donorProviderApproval":"yes"}`, "donorProviderApproval", "propertyTypeInvalid"},
		{`{"behavior":"steal"}`, "behavior", "propertyFormatInvalid"},
		{`{"accountType":""}`, "accountType", "propertyEmpty"},
		{`{"lastName":"\ud800"}`, "lastName", "propertyFormatInvalid"},
		{`{"birthday":"2025-02-29"}`, "birthday", "propertyFormatInvalid"},
		{`{"scheduledOn":"soon"}`, "scheduledOn", "propertyFormatInvalid"},
		{`{"phoneNumber":"(959) 555-0100"}`, "phoneNumber", "propertyFormatInvalid"},
	} {
		f := a.fails(http.StatusUnprocessableEntity, "", "PATCH", portings+"/"+p.ID, test.body)
		assert.Equal(t, "invalid", f.Type, test.body)
		require.Len(t, f.Details, 1, test.body)
		detail := f.Details[0]
		assert.Equal(t, "propertyErrorDetail", detail.Object)
		assert.Equal(t, test.property, detail.Property, test.body)
		assert.Equal(t, test.code, detail.Code, test.body)
		assert.NotEmpty(t, detail.Message, test.body)
	}
	assert.Equal(t, p, a.get(p.ID))
}

func TestCreateRequires(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	f := a.fails(http.StatusUnprocessableEntity, "", "POST", portings, `{"zip":"1","provider":null,"frstName":"Jerry"}`)
	assert.Equal(t, []string{"frstName", "phoneNumber", "provider", "user", "zip"}, f.properties())
}

func TestMalformedBodies(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, body := range []string{
		"", "null", "[]", `"text"`, "{", `{"a":1}{}`,
		`{"user":"a","user":"b"}`, `{"a":[{"b":{},"b":[]}]}`, `{"a":1,"\u0061":1}`,
		strings.Repeat(" ", 1<<20) + "{}",
	} {
		f := a.fails(http.StatusBadRequest, "", "POST", portings, body)
		assert.Equal(t, "malformed", f.Type)
	}
	assert.Equal(t, "malformed", a.fails(http.StatusBadRequest, "", "GET", portings+"?limit=%zz", "").Type)
}
