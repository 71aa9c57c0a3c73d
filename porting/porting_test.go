package porting_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// parse reads a porting that must be one.
func parse(t testing.TB, text string) *porting.Porting {
	t.Helper()
	p, err := porting.Parse([]byte(text))
	require.NoError(t, err, text)
	return p
}

// seed is the example of the API reference, word for word.
func seed(t testing.TB) string {
	t.Helper()
	text, err := os.ReadFile("testdata/seed.json")
	require.NoError(t, err)
	return string(text)
}

func TestTheSeedIsReadWhole(t *testing.T) {
	approved := true
	att := porting.ServiceProvider{
		Object: "serviceProvider", ID: "svp_0SNlurA01K6GY5L0XJffY8", Name: "AT&T", RecipientProviders: []string{"p3"},
	}
	want := porting.Porting{
		Object:           "porting",
		ID:               "prt_0SNlurA049MEWV39s2kSYqaat7ZS",
		AccountNumber:    "123456789",
		AccountPinExists: true,
		Address: &porting.Address{
			City: "New York City", Country: "US", Line1: "129 West 81st Street", Line2: "Apartment 5A",
			PostalCode: "10024", State: "NY",
		},
		Behavior:              porting.BehaviorPortIn,
		Birthday:              "2017-07-21",
		CanceledAt:            "2021-01-21T19:39:53Z",
		CompletedAt:           "2021-01-21T19:36:57Z",
		CreatedAt:             "2021-01-21T19:12:28.0Z",
		DeclinedCode:          "portingPhoneNumberPortProtected",
		DeclinedMessage:       "The phone number has port protection on the provider.",
		DonorProvider:         &att,
		DonorProviderApproval: &approved,
		ExpiredAt:             "2021-01-21T19:39:53Z",
		FirstName:             "Jerry",
		LastDeclinedAt:        "2021-01-21T19:31:13Z",
		LastName:              "Seinfeld",
		LastRequestedAt:       "2021-01-21T19:22:31Z",
		PhoneNumber:           "+19591234567",
		Provider:              "p9",
		RecipientProvider:     &att,
		Required: []porting.Field{
			"accountNumber", "accountPin", "address", "birthday", "donorProvider", "donorProviderApproval",
			"firstName", "lastName",
		},
		ScheduledOn:  "2021-01-21",
		Status:       porting.StatusDraft,
		Subscription: "sub_0SNlurA049MEWV2gSfSxi00xlPIi",
		User:         "usr_0SNlurA049MEWV4OpCwsNyC9Kn2d",
	}
	wanted, err := json.Marshal(want)
	require.NoError(t, err)
	got, err := json.Marshal(parse(t, seed(t)))
	require.NoError(t, err)

	var wantedMembers map[string]any // made in Go, it has the API's newer members too
	require.NoError(t, json.Unmarshal(wanted, &wantedMembers))
	for _, newer := range []string{"accountType", "billingPinExists", "failedAt"} {
		require.Contains(t, wantedMembers, newer)
		delete(wantedMembers, newer)
	}
	for _, provider := range []string{"donorProvider", "recipientProvider"} {
		delete(wantedMembers[provider].(map[string]any), "country")
	}
	wanted, err = json.Marshal(wantedMembers)
	require.NoError(t, err)
	assert.JSONEq(t, string(wanted), string(got), "a member that the seed lacks belongs to the newer ones above")
}

func TestReadingAndWritingLosesNothing(t *testing.T) {
	for _, text := range []string{
		seed(t),
		`{}`,
		`{"status":"draft","accountNumber":null,"accountType":null,"billingPinExists":false,"failedAt":null}`,
		`{"status":"rerouted","quantum":{"a":[1,2,{"b":null}],"c":"d e"},"address":{"city":"X","county":"Y"},"donorProvider":{"logo":"L"}}`,
		`{"required":["accountPin","moonPhase"]}`,
		`{"address":{"postalCode":null,"line2":null},"donorProvider":{"country":null}}`,
	} {
		p := parse(t, text)
		written, err := json.Marshal(p)
		require.NoError(t, err)
		assert.JSONEq(t, text, string(written))
		var again porting.Porting
		require.NoError(t, json.Unmarshal(written, &again))
		assert.Equal(t, *p, again)
	}
}

func TestTheStandardLibraryUsesTheCodec(t *testing.T) {
	var subscription struct {
		Porting  porting.Porting
		Previous *porting.Porting
		Donor    porting.ServiceProvider
		Address  porting.Address
	}
	require.NoError(t, json.Unmarshal([]byte(
		`{"porting":{"status":"draft","x":1},"previous":null,"donor":{"name":"AT&T"},"address":{"state":"NY"}}`,
	), &subscription))
	assert.Equal(t, porting.StatusDraft, subscription.Porting.Status)
	assert.Equal(t, "AT&T", subscription.Donor.Name)
	assert.Equal(t, "NY", subscription.Address.State)
	text, err := json.Marshal(subscription)
	require.NoError(t, err)
	assert.JSONEq(
		t,
		`{"Porting":{"status":"draft","x":1},"Previous":null,"Donor":{"name":"AT&T"},"Address":{"state":"NY"}}`,
		string(text),
	)

	require.NoError(t, json.Unmarshal([]byte(`{"porting":null}`), &subscription))
	assert.Equal(t, porting.StatusDraft, subscription.Porting.Status, "null leaves a value as it is")

	var problem *codec.Error
	err = json.Unmarshal([]byte(`{"porting":{"donorProvider":{"name":4}}}`), &subscription)
	require.ErrorAs(t, err, &problem)
	assert.Equal(t, "donorProvider.name", problem.Path)
	err = json.Unmarshal([]byte(`{"porting":{"status":"draft","status":"pending"}}`), &subscription)
	require.ErrorAs(t, err, &problem)
	assert.Equal(t, codec.DuplicateKey, problem.Code)
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{
		``, `null`, `[]`, `"x"`, `{"status":4}`, `{"status":"draft"} {}`, `{"status":"draft","status":"draft"}`,
		`{"accountPinExists":"yes"}`, `{"required":["accountPin",7]}`, `{"address":"x"}`, `{"declinedAttempts":1.5}`,
		`{"firstName":"\ud800"}`, `{"x":` + strings.Repeat("[", 10_000), `{"x":"` + strings.Repeat("a", codec.MaxSize) + `"}`,
	} {
		p, err := porting.Parse([]byte(text))
		assert.Nil(t, p)
		assert.IsType(t, &codec.Error{}, err)
	}
}

func TestNothingPrintsASecret(t *testing.T) {
	const secret = "S3CR3T-0042"
	p := parse(t, `{"id":"prt_1","status":"draft","accountNumber":"`+secret+`","accountPin":"`+secret+`"}`)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		assert.NotContains(t, fmt.Sprintf(verb, p), secret)
		assert.NotContains(t, fmt.Sprintf(verb, *p), secret)
	}
	assert.Equal(t, "porting prt_1 (draft)", p.String())

	for _, broken := range []string{
		`{"accountPin":"` + secret + `"`, `{"accountNumber":"` + secret + `\ud800"}`, `{"accountNumber":["` + secret + `"]}`,
		`{"` + secret + `":1,"` + secret + `":}`, `{"accountPin":` + secret + `}`, `{} ` + secret,
	} {
		_, err := porting.Parse([]byte(broken))
		require.Error(t, err)
		assert.NotContains(t, err.Error(), secret)
	}
}

func TestReadingLeavesNothingOfBefore(t *testing.T) {
	p := parse(t, `{"status":"declined","zeta":1,"accountNumber":"1"}`)
	require.NoError(t, json.Unmarshal([]byte(`{"status":"draft"}`), p))
	assert.Equal(t, *parse(t, `{"status":"draft"}`), *p)
	require.Error(t, json.Unmarshal([]byte(`{"status":4}`), p))
	assert.Equal(t, porting.StatusDraft, p.Status, "an error changes nothing")
}

func TestTimestamp(t *testing.T) {
	at, ok := parse(t, seed(t)).CreatedAt.Time()
	require.True(t, ok)
	assert.Equal(t, porting.Timestamp("2021-01-21T19:12:28Z"), porting.TimestampOf(at))
	at, ok = porting.Timestamp("").Time()
	assert.False(t, ok)
	assert.True(t, at.IsZero())
	assert.Equal(
		t,
		porting.Timestamp("0000-01-01T00:00:00Z"),
		porting.TimestampOf(time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC)),
	)
	assert.Empty(t, porting.TimestampOf(time.Date(-1, 12, 31, 23, 59, 59, 0, time.UTC)))
	assert.Empty(t, porting.TimestampOf(time.Date(10_000, 1, 1, 0, 0, 0, 0, time.UTC)))
}

func TestDate(t *testing.T) {
	at, ok := porting.Date("2026-07-15").Time()
	assert.True(t, ok)
	assert.Equal(t, time.Date(2026, 7, 15, 0, 0, 0, 0, time.UTC), at)
	at, ok = porting.Date("2026-02-30").Time()
	assert.False(t, ok)
	assert.True(t, at.IsZero())
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(seed(f)))
	for _, c := range sharedCases(f) {
		f.Add(c.document())
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		p, err := porting.Parse(text)
		if err != nil {
			require.Nil(t, p)
			return
		}
		for _, now := range []string{"2026-01-15T00:00:00Z", "0001-01-01T00:00:00Z"} {
			at, _ := porting.Timestamp(now).Time()
			d := porting.Decide(p, at)
			require.Equal(t, p.Status, d.Status)
			require.Equal(t, p.Status == porting.StatusDeclined, d.Decline != nil)
			for _, field := range d.Missing {
				require.Contains(t, p.Required, field)
			}
		}
		written, err := json.Marshal(p)
		require.NoError(t, err)
		again, err := porting.Parse(written)
		require.NoError(t, err, "%s", written)
		rewritten, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(written), string(rewritten))
	})
}
