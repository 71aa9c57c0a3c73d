package decline_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
)

// want is one line of the decline table, written down a second time.
type want struct {
	action       string
	fields       string
	retry        string
	alternatives string
	connect      bool
}

var known = map[string]want{
	"portingAccountPinRequiredOrInvalid":    {"correctField", "accountPin", "update", "contactCarrier contactSupport", true},
	"portingAccountNumberRequiredOrInvalid": {"correctField", "accountNumber", "update", "contactCarrier contactSupport", true},
	"portingAddressRequiredOrInvalid":       {"correctField", "address", "update", "contactCarrier contactSupport", true},
	"portingPostalCodeRequiredOrInvalid":    {"correctField", "address.postalCode", "update", "contactCarrier contactSupport", false},
	"portingFirstNameRequiredOrInvalid":     {"correctField", "firstName", "update", "contactCarrier contactSupport", false},
	"portingLastNameRequiredOrInvalid":      {"correctField", "lastName", "update", "contactCarrier contactSupport", false},
	"portingBillingPinRequiredOrInvalid":    {"correctField", "billingPin", "update", "contactCarrier contactSupport", false},
	"portingUserInformationMismatch":        {"correctField", "firstName lastName address accountNumber accountPin birthday", "update", "contactCarrier contactSupport", false},
	"portingPhoneNumberNotFound":            {"correctField", "donorProvider phoneNumber", "update", "newPorting contactCarrier newNumber", false},
	"portingPhoneNumberPortProtected":       {"contactCarrier", "", "emptyUpdate", "newNumber", true},
	"portingPendingOtherProvider":           {"contactCarrier", "", "emptyUpdate", "wait contactSupport newNumber", false},
	"portingDuplicated":                     {"contactCarrier", "", "emptyUpdate", "wait contactSupport newNumber", false},
	"portingSameNewAndOldNetworkProvider":   {"newNumber", "", "newPorting", "otherRecipient", false},
	"portingPhoneNumberNotEligible":         {"newNumber", "", "none", "contactSupport", false},
	"portingPhoneNumberNotActive":           {"newNumber", "", "emptyUpdate", "contactCarrier", false},
	"portingPhoneNumberAdministrative":      {"newNumber", "", "none", "contactSupport", false},
	"portingDeclined":                       {"newNumber", "", "emptyUpdate", "contactSupport", false},
	"portingPhoneNumberPrepaid":             {"newNumber", "", "none", "contactSupport", false},
	"portingZipCodeRequiredOrInvalid":       {"correctField", "address.postalCode", "update", "contactCarrier contactSupport", false},
}

func TestLookupOfKnownCodes(t *testing.T) {
	for code, want := range known {
		assertRule(t, code, true, want)
	}
}

func TestLookupOfUnheardOfCodes(t *testing.T) {
	elsewhere := want{"contactCarrier", "", "emptyUpdate", "contactSupport newNumber", false}
	field := func(path string) want {
		return want{"correctField", path, "update", "contactCarrier contactSupport", false}
	}
	for code, want := range map[string]want{
		"":                                              elsewhere,
		"portingBirthdayRequiredOrInvalid":              field("birthday"),
		"portingUserRequiredOrInvalid":                  field("user"),
		"portingStateRequiredOrInvalid":                 field("address.state"),
		"portingDonorProviderRequiredOrInvalid":         field("donorProvider"),
		"portingDonorProviderApprovalRequiredOrInvalid": field("donorProviderApproval"),
		"portingSsnLast4RequiredOrInvalid":              elsewhere, // no API field
		"portingRequiredOrInvalid":                      elsewhere,
		"portingbirthdayRequiredOrInvalid":              elsewhere, // codes are case-sensitive
		"PortingBirthdayRequiredOrInvalid":              elsewhere,
		"portingBirthdayRequiredOrinvalid":              elsewhere,
		"portingaccountPinRequiredOrInvalid":            elsewhere,
		"portingdeclined":                               elsewhere,
		"portingDeclined ":                              elsewhere,
		"portingMoonPhase":                              elsewhere,
		"porting\x00\xff":                               elsewhere,
	} {
		assertRule(t, code, false, want)
	}
}

func assertRule(t *testing.T, code string, known bool, want want) {
	t.Helper()
	assert.Equal(t, decline.Rule{
		Code:         code,
		Known:        known,
		Action:       decline.Action(want.action),
		Fields:       strings.Fields(want.fields),
		Alternatives: strings.Fields(want.alternatives),
		Retry:        decline.Retry(want.retry),
		Connect:      want.connect,
	}, decline.Lookup(code))
}

func TestRulesBelongToTheCaller(t *testing.T) {
	rule := decline.Lookup("portingUserInformationMismatch")
	rule.Fields[0], rule.Alternatives[0] = "x", "x"
	codes := decline.Codes()
	codes[0] = "x"
	assertRule(t, "portingUserInformationMismatch", true, known["portingUserInformationMismatch"])
	assert.NotContains(t, decline.Codes(), "x")
}

func TestRulesUseTheListedNames(t *testing.T) {
	for _, code := range append(decline.Codes(), "", "portingUserRequiredOrInvalid") {
		rule := decline.Lookup(code)
		assert.Contains(t, decline.Actions(), rule.Action, code)
		assert.Contains(t, decline.Retries(), rule.Retry, code)
		assert.Subset(t, decline.Alternatives(), rule.Alternatives, code)
		assert.Equal(t, rule.Action == decline.CorrectField, len(rule.Fields) > 0, code)
	}
}

func TestRuleJSON(t *testing.T) {
	text, err := json.Marshal(decline.Lookup("portingPhoneNumberPortProtected"))
	require.NoError(t, err)
	assert.JSONEq(t, `{"code":"portingPhoneNumberPortProtected","known":true,"action":"contactCarrier",
		"fields":[],"alternatives":["newNumber"],"retry":"emptyUpdate","connect":true}`, string(text))
}

func FuzzLookup(f *testing.F) {
	for _, code := range decline.Codes() {
		f.Add(code)
	}
	f.Fuzz(func(t *testing.T, code string) {
		rule := decline.Lookup(code)
		assert.Equal(t, code, rule.Code)
		assert.Equal(t, slices.Contains(decline.Codes(), code), rule.Known)
		if !rule.Known && rule.Action == decline.CorrectField {
			assert.Len(t, rule.Fields, 1)
			assert.True(t, strings.HasSuffix(code, "RequiredOrInvalid"))
		}
	})
}
