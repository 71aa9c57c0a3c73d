package porting_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

var noon = time.Date(2026, 2, 1, 12, 0, 0, 0, time.UTC)

// fields splits a line of names.
func fields(names string) []porting.Field {
	list := []porting.Field{}
	for _, name := range strings.Fields(names) {
		list = append(list, porting.Field(name))
	}
	return list
}

// declined is an American porting that has everything it requires.
const declined = `{"status":"declined","declinedAttempts":2,"phoneNumber":"+19595550110","accountNumber":"123456789",
	"accountPinExists":true,"address":{"line1":"129 West 81st Street","line2":null,"city":"New York","state":"NY","postalCode":"10024","country":"US"},
	"donorProvider":{"id":"svp_1"},
	"firstName":"Jerry","lastName":"Seinfeld","lastRequestedAt":"2026-01-21T08:00:00Z",
	"required":["lastName","accountNumber","accountPin","address","donorProvider","firstName"]`

func TestAWholeDecision(t *testing.T) {
	p := parse(t, declined+`,"declinedCode":"portingAccountPinRequiredOrInvalid"}`)
	p.AccountNumber = ""
	got, err := json.Marshal(porting.Decide(p, noon))
	require.NoError(t, err)
	assert.Equal(t, strings.Join([]string{
		`{"status":"declined","statusKnown":true,"resolved":false,"step":"resolveDecline"`,
		`"missing":["accountNumber"],"collect":["accountNumber","accountPin"],"steps":["carrierDetails"]`,
		`"editable":["donorProvider","accountNumber","accountPin","billingPin","firstName","lastName","birthday","accountType","address","donorProviderApproval"]`,
		`"decline":{"code":"portingAccountPinRequiredOrInvalid","known":true,"action":"correctField","fields":["accountPin"],"locked":[]`,
		`"review":["donorProvider","firstName","lastName","address"],"retry":"update","alternatives":["contactCarrier","contactSupport"],"attempts":2}`,
		`"cancel":{"allowed":true,"until":null,"reason":"declined","effect":"newNumber"},"connect":true,"warnings":[]`,
		`"expires":{"earliest":"2026-01-31T08:00:00Z","latest":"2026-03-12T08:00:00Z"}`,
		`"expected":null}`,
	}, ","), string(got))
}

func TestDecideOnEveryDecline(t *testing.T) {
	const everything = "donorProvider accountNumber accountPin firstName lastName address"
	without := func(name string) string { return strings.Replace(everything, name, "", 1) }
	for code, want := range map[string]struct {
		action, fields, locked, review, steps string
		connect                               bool
	}{
		"portingAccountPinRequiredOrInvalid":    {"correctField", "accountPin", "", without("accountPin"), "carrierDetails", true},
		"portingAccountNumberRequiredOrInvalid": {"correctField", "accountNumber", "", without("accountNumber"), "carrierDetails", true},
		"portingAddressRequiredOrInvalid":       {"correctField", "address", "", without("address"), "address", true},
		"portingPostalCodeRequiredOrInvalid":    {"correctField", "address.postalCode", "", everything, "address", false},
		"portingZipCodeRequiredOrInvalid":       {"correctField", "address.postalCode", "", everything, "address", false},
		"portingFirstNameRequiredOrInvalid":     {"correctField", "firstName", "", without("firstName"), "holderDetails", false},
		"portingLastNameRequiredOrInvalid":      {"correctField", "lastName", "", without("lastName"), "holderDetails", false},
		"portingBillingPinRequiredOrInvalid":    {"correctField", "billingPin", "", everything, "carrierDetails", false},
		"portingUserInformationMismatch":        {"correctField", "firstName lastName address accountNumber accountPin", "", "donorProvider", "carrierDetails holderDetails address", false},
		"portingPhoneNumberNotFound":            {"correctField", "donorProvider", "phoneNumber", without("donorProvider"), "donorProvider", false},
		"portingPhoneNumberPortProtected":       {"contactCarrier", "", "", everything, "", true},
		"portingPendingOtherProvider":           {"contactCarrier", "", "", everything, "", false},
		"portingDuplicated":                     {"contactCarrier", "", "", everything, "", false},
		"portingSameNewAndOldNetworkProvider":   {"newNumber", "", "", everything, "", false},
		"portingPhoneNumberNotEligible":         {"newNumber", "", "", everything, "", false},
		"portingPhoneNumberNotActive":           {"newNumber", "", "", everything, "", false},
		"portingPhoneNumberAdministrative":      {"newNumber", "", "", everything, "", false},
		"portingDeclined":                       {"newNumber", "", "", everything, "", false},
		"portingPhoneNumberPrepaid":             {"newNumber", "", "", everything, "", false},
		"portingBirthdayRequiredOrInvalid":      {"correctField", "birthday", "", everything, "holderDetails", false},
		"portingPhoneNumberRequiredOrInvalid":   {"correctField", "", "phoneNumber", everything, "", false},
		"portingMoonPhase":                      {"contactCarrier", "", "", everything, "", false},
	} {
		t.Run(code, func(t *testing.T) {
			p := parse(t, declined+`,"declinedCode":"`+code+`"}`)
			rule, d := decline.Lookup(code), porting.Decide(p, noon)
			require.NotNil(t, d.Decline)
			assert.Equal(t, porting.Decline{
				Code:         code,
				Known:        rule.Known,
				Action:       decline.Action(want.action),
				Fields:       fields(want.fields),
				Locked:       fields(want.locked),
				Review:       fields(want.review),
				Retry:        rule.Retry,
				Alternatives: rule.Alternatives,
				Attempts:     2,
			}, *d.Decline)
			assert.ElementsMatch(t, fields(want.fields), d.Collect)
			assert.Equal(t, want.connect, d.Connect)
			steps := []string{}
			for _, step := range d.Steps {
				steps = append(steps, string(step))
			}
			assert.Equal(t, want.steps, strings.Join(steps, " "))
		})
	}
}

func TestALockedFieldIsNotReviewed(t *testing.T) {
	p := parse(t, `{"status":"declined","declinedCode":"portingPhoneNumberNotFound","phoneNumber":"+19595550107",
		"firstName":"Jerry","required":["phoneNumber","firstName"]}`)
	d := porting.Decide(p, noon).Decline
	assert.Equal(t, fields("phoneNumber"), d.Locked)
	assert.Equal(t, fields("firstName"), d.Review)
}

// An unheard-of code may name any field there is.
func TestTheDeclineTableKnowsEveryField(t *testing.T) {
	for _, field := range porting.Fields() {
		if field == porting.FieldAddress {
			continue // in the table
		}
		name := strings.TrimPrefix(string(field), "address.")
		code := "porting" + strings.ToUpper(name[:1]) + name[1:] + "RequiredOrInvalid"
		assert.Equal(t, []string{string(field)}, decline.Lookup(code).Fields, code)
	}
	for _, notAnInput := range []string{"Subscription", "Status", "Required", "Id", "CreatedAt"} {
		assert.Empty(t, decline.Lookup("porting"+notAnInput+"RequiredOrInvalid").Fields, notAnInput)
	}
}

// Each field belongs to a page of the wizard, and an update can carry each member of the
// address.
func TestTheStepOfEveryField(t *testing.T) {
	steps := map[porting.FormStep]string{
		porting.FormStepDonorProvider:         "donorProvider",
		porting.FormStepCarrierDetails:        "accountNumber accountPin billingPin",
		porting.FormStepHolderDetails:         "firstName lastName birthday accountType",
		porting.FormStepAddress:               "address address.line1 address.line2 address.city address.state address.postalCode address.country",
		porting.FormStepDonorProviderApproval: "donorProviderApproval",
		porting.FormStepOther:                 "provider user behavior scheduledOn phoneNumber moonPhase",
	}
	for step, names := range steps {
		for _, field := range fields(names) {
			p := &porting.Porting{
				Status: porting.StatusDraft, Required: []porting.Field{field}, PhoneNumber: "+447400123456",
			}
			if field == porting.FieldPhoneNumber {
				p.PhoneNumber = ""
			}
			want := []porting.FormStep{step}
			if field == porting.FieldUser { // no update changes it
				want = []porting.FormStep{}
			}
			assert.Equal(t, want, porting.Decide(p, noon).Steps, field)
			assert.Equal(t, step, field.Step(), field)
		}
	}
	for _, field := range fields(steps[porting.FormStepAddress])[1:] {
		name := strings.TrimPrefix(string(field), "address.")
		p := parse(t, declined+`,"declinedCode":"porting`+strings.ToUpper(name[:1])+name[1:]+`RequiredOrInvalid"}`)
		assert.Equal(t, []porting.Field{field}, porting.Decide(p, noon).Decline.Fields)
	}
}

func TestNoPortingAtAll(t *testing.T) {
	assert.Equal(t, porting.StepUnknown, porting.Decide(nil, noon).Step)
	assert.Empty(t, porting.Missing(nil))
	assert.False(t, porting.Cancelability(nil, noon).Allowed)
}

// A document that has as much as the limits allow must not keep a service busy: it takes
// some million steps, not some billion.
func TestSixtyThousandRequiredFields(t *testing.T) {
	var members strings.Builder
	required := fields("none") // a document may have a thousand only
	for i := range 60_000 {
		name := "_" + strconv.FormatInt(int64(i%codec.MaxUnknown), 36)
		required = append(required, porting.Field(name))
		if i < codec.MaxUnknown {
			members.WriteString(`,"` + name + `":1`)
		}
	}
	p := parse(t, `{"status":"draft"`+members.String()+`}`)
	p.Required = required
	assert.Equal(t, fields("none"), porting.Decide(p, noon).Collect)
}

func TestADeclineWithoutACode(t *testing.T) {
	d := porting.Decide(parse(t, declined+`,"declinedCode":null}`), noon)
	require.NotNil(t, d.Decline)
	assert.Equal(t, decline.ContactCarrier, d.Decline.Action)
	text, err := json.Marshal(d.Decline)
	require.NoError(t, err)
	assert.Contains(t, string(text), `{"code":null,"known":false,`)
}

func TestAMismatchAsksAgainForWhatIsRequired(t *testing.T) {
	for required, want := range map[string]string{
		`[]`:                                 "firstName lastName address accountNumber accountPin",
		`null`:                               "firstName lastName address accountNumber accountPin",
		`["birthday","lastName"]`:            "lastName birthday",
		`["accountPin","donorProvider","x"]`: "accountPin",
		`["donorProvider"]`:                  "",
	} {
		p := parse(t, `{"status":"declined","declinedCode":"portingUserInformationMismatch","required":`+required+`}`)
		assert.Equal(t, fields(want), porting.Decide(p, noon).Decline.Fields, required)
	}
}

func TestOnlyTheStatusSaysDeclined(t *testing.T) {
	for _, status := range append(porting.Statuses(), "rerouted") {
		p := parse(t, declined+`,"lastDeclinedAt":"2026-01-21T09:00:00Z","declinedCode":"portingPhoneNumberPortProtected"}`)
		p.Status = status
		d := porting.Decide(p, noon)
		assert.Equal(t, status == porting.StatusDeclined, d.Decline != nil, status)
		assert.Equal(t, status == porting.StatusDeclined || status == porting.StatusInformationRequired, d.Connect, status)
	}
}

func TestCollect(t *testing.T) {
	const nothing = `"required":["moonPhase","donorProviderApproval","address","birthday","accountPin","donorProvider","phoneNumber"]}`
	const inFormOrder = "donorProvider accountPin birthday address donorProviderApproval phoneNumber moonPhase"
	later := strings.Replace(inFormOrder, "phoneNumber ", "", 1) // which only a draft may change
	for status, want := range map[porting.Status]string{
		"draft": inFormOrder, "informationRequired": later, "declined": later,
		"initiated": "", "pending": "", "requested": "", "completed": "", "canceled": "", "expired": "", "failed": "",
		"rerouted": "",
	} {
		d := porting.Decide(parse(t, `{"status":"`+string(status)+`",`+nothing), noon)
		assert.Equal(t, fields(want), d.Collect, status)
		assert.Len(t, d.Missing, 7, status)
		if want == "" {
			assert.Equal(t, []porting.FormStep{}, d.Steps)
		} else {
			assert.Equal(t, porting.FormSteps(), d.Steps)
		}
	}
}

func TestCollectNamesAFieldOnce(t *testing.T) {
	p := parse(
		t,
		`{"status":"declined","declinedCode":"portingAccountPinRequiredOrInvalid","required":["accountPin","x","accountPin"]}`,
	)
	assert.Equal(t, fields("accountPin x"), porting.Decide(p, noon).Collect)
}

func TestEditable(t *testing.T) {
	const always = "donorProvider accountNumber accountPin billingPin firstName lastName birthday accountType address donorProviderApproval"
	for _, status := range append(porting.Statuses(), "rerouted") {
		american, british := always, always+" scheduledOn"
		switch {
		case status == porting.StatusDraft:
			american = always + " phoneNumber provider behavior"
			british = american + " scheduledOn"
		case status.Resolved(), status == porting.StatusRequested:
			american, british = "", ""
		}
		p := &porting.Porting{Status: status, PhoneNumber: "+19595550110"}
		assert.Equal(t, fields(american), porting.Decide(p, noon).Editable, "%s: a new field belongs to the list above", status)
		p.PhoneNumber = "+447400123456"
		assert.Equal(t, fields(british), porting.Decide(p, noon).Editable, status)
	}
}

func TestFields(t *testing.T) {
	for _, field := range porting.Fields() {
		assert.True(t, field.Known())
	}
	assert.False(t, porting.Field("moonPhase").Known())
}

// The tags are the oracle for the codec: encoding/json writes a type without
// methods by its tags.
func TestTheCodecWritesWhatTheTagsSay(t *testing.T) {
	type (
		plainDecline  porting.Decline
		plainCancel   porting.Cancel
		plainExpiry   porting.Expiry
		plainExpected porting.Expected
		plainIssue    porting.Issue
		plainDecision struct {
			Status      porting.Status     `json:"status"`
			StatusKnown bool               `json:"statusKnown"`
			Resolved    bool               `json:"resolved"`
			Step        porting.Step       `json:"step"`
			Missing     []porting.Field    `json:"missing"`
			Collect     []porting.Field    `json:"collect"`
			Steps       []porting.FormStep `json:"steps"`
			Editable    []porting.Field    `json:"editable"`
			Decline     *plainDecline      `json:"decline"`
			Cancel      plainCancel        `json:"cancel"`
			Connect     bool               `json:"connect"`
			Warnings    []plainIssue       `json:"warnings"`
			Expires     *plainExpiry       `json:"expires"`
			Expected    *plainExpected     `json:"expected"`
		}
	)
	for _, c := range sharedCases(t) {
		p, err := porting.Parse(c.document())
		if err != nil {
			continue // not a porting: shared_test.go has its error
		}
		d := porting.Decide(p, c.Now)
		d.Warnings = []porting.Issue{{
			Field: "address.postalCode", Code: "zipStateMismatch", Severity: porting.SeverityWarning,
			Params: map[string]string{"expected": "NY", "at": "x", "c": "<", "b": ""},
		}}
		got, err := json.Marshal(d)
		require.NoError(t, err)

		var again porting.Decision
		require.NoError(t, json.Unmarshal(got, &again))
		assert.Equal(t, d, again, "read back by the tags")

		plain := plainDecision{
			Status: d.Status, StatusKnown: d.StatusKnown, Resolved: d.Resolved, Step: d.Step, Missing: d.Missing,
			Collect: d.Collect, Steps: d.Steps, Editable: d.Editable, Decline: (*plainDecline)(d.Decline),
			Cancel: plainCancel(d.Cancel), Connect: d.Connect, Warnings: []plainIssue{plainIssue(d.Warnings[0])},
			Expires: (*plainExpiry)(d.Expires), Expected: (*plainExpected)(d.Expected),
		}
		want, err := json.Marshal(plain)
		require.NoError(t, err)
		if d.Decline != nil && d.Decline.Code == "" { // which only the codec makes null
			want = []byte(strings.Replace(string(want), `"code":"",`, `"code":null,`, 1))
		}
		assert.Equal(t, string(want), string(got), c.Name)
	}
}

func TestEveryAnswerMarshalsByItself(t *testing.T) {
	p := parse(t, declined+`}`)
	d := porting.Decide(p, noon)
	whole, err := json.Marshal(d)
	require.NoError(t, err)
	for _, part := range []any{d.Decline, d.Cancel, d.Expires, porting.Cancelability(p, noon)} {
		text, err := json.Marshal(part)
		require.NoError(t, err)
		assert.Contains(t, string(whole), string(text))
	}
	issue, err := json.Marshal(porting.Issue{Field: "x", Code: "y", Severity: "error"})
	require.NoError(t, err)
	assert.Equal(t, `{"field":"x","code":"y","severity":"error","params":{}}`, string(issue))
}
