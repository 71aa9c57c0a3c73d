package porting_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// Rules that are easy to misread.
func TestCornersOfAnUpdate(t *testing.T) {
	providers := []porting.ServiceProvider{{ID: "svp_1", Name: "AT&T", RecipientProviders: []string{"p11"}}}
	for _, c := range []struct {
		name, porting, input, body, issues string
		context                            porting.Context
	}{
		{name: "a number that is emptied", porting: `{"status":"draft","phoneNumber":"+18602345678"}`,
			input: `{"phoneNumber":" "}`, body: `{}`, issues: "phoneNumber required"},
		{name: "a recipient that the donor does not know", porting: `{"status":"draft","provider":"p11","donorProvider":{"id":"svp_1","name":"AT&T"}}`,
			input: `{"provider":"p12"}`, body: `{}`, issues: "provider recipientNotSupported", context: porting.Context{Providers: providers}},
		{name: "a behavior that the context has already", porting: `{"status":"draft","phoneNumber":"+447700900123","behavior":"portIn"}`,
			input: `{"behavior":"cancelOnly","accountPin":"123456abc"}`, body: `{"accountPin":"123456ABC","behavior":"cancelOnly"}`,
			context: porting.Context{Behavior: porting.BehaviorCancelOnly}},
		{name: "another spelling", porting: `{"status":"declined","phoneNumber":"+18602345678","accountNumber":"123456789-00001","address":{"line1":"1 Main Street","line2":null,"city":"Troy","state":"NY","postalCode":"12180-1234","country":"US"}}`,
			input: `{"accountNumber":"123456789-00001","address":{"line1":"1 Main Street","state":"new york","postalCode":"12180"}}`, body: `{}`},
		{name: "an address that is locked", porting: `{"status":"completed"}`,
			input: `{"address":{"line1":"x"}}`, body: `{}`, issues: "address locked status=completed"},
		{name: "a user, whatever the status", porting: `{}`, input: `{"user":"usr_1"}`, body: `{}`, issues: "user locked status="},
		{name: "an input that is none", porting: `{}`, input: `[]`, body: `{}`, issues: " type"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, err := porting.Parse([]byte(c.porting))
			require.NoError(t, err)
			var in porting.Input
			require.NoError(t, json.Unmarshal([]byte(c.input), &in))
			request := porting.PrepareUpdate(p, in, c.context)
			body, err := json.Marshal(request.Body)
			require.NoError(t, err)
			assert.JSONEq(t, c.body, string(body))
			var issues []string
			for _, issue := range request.Issues {
				text := string(issue.Field) + " " + string(issue.Code)
				for name, value := range issue.Params {
					text += " " + name + "=" + value
				}
				issues = append(issues, text)
			}
			assert.Equal(t, c.issues, strings.Join(issues, ", "))
		})
	}
}

func TestCornersOfAMarket(t *testing.T) {
	pin := "abc 123456"
	for market, want := range map[string]string{"gb": "ABC123456", "JE": "abc123456", "GG": "abc123456", "IM": "abc123456", "us": "abc123456", "PR": "abc123456"} {
		result := porting.Validate(porting.Input{AccountPin: &pin}, porting.Context{Market: market})
		assert.Equal(t, want, *result.Value.AccountPin, market)
		assert.True(t, result.OK(), market)
	}
}

func TestTheTerritoriesHaveStatesAndZIPCodes(t *testing.T) {
	var in porting.Input
	require.NoError(
		t,
		json.Unmarshal(
			[]byte(
				`{"address":{"line1":"1 Calle","city":"San Juan","state":"puerto rico","postalCode":"00901-1234","country":"pr"}}`,
			),
			&in,
		),
	)
	result := porting.Validate(in, porting.Context{})
	assert.Empty(t, result.Issues)
	assert.Equal(t, "PR", *result.Value.Address.State)
	assert.Equal(t, "00901", *result.Value.Address.PostalCode)

	nowhere := "Bavaria"
	result = porting.Validate(porting.Input{Address: &porting.AddressInput{State: &nowhere}}, porting.Context{})
	for _, issue := range result.Issues {
		assert.NotEqual(t, porting.CodeUnknownState, issue.Code, "nobody knows which states there are")
	}
}

func TestALongNameIsNoCarriersAndNoStates(t *testing.T) {
	_, known := porting.LookupCarrier("AT&T" + strings.Repeat(" us", 10_000))
	assert.False(t, known)
	_, known = porting.LookupCarrier("AT&T Corp")
	assert.True(t, known)
}
