package porting_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// apiErrors is the table a second time: action, fields, alternatives.
var apiErrors = map[string][3]string{
	"portingAccountPinForPortInBehaviorInvalid":     {"correctField", "accountPin", "contactCarrier contactSupport"},
	"portingAccountPinForCancelOnlyBehaviorInvalid": {"correctField", "accountPin", "contactCarrier contactSupport"},
	"portingDonorProviderNotFound":                  {"correctField", "donorProvider", "contactSupport"},
	"portingProviderNotFound":                       {"correctField", "provider", "contactSupport"},
	"portingProviderMismatch":                       {"correctField", "provider", "contactSupport"},
	"portingScheduledOnInvalid":                     {"correctField", "scheduledOn", "contactSupport"},
	"portingScheduleNotSupported":                   {"correctField", "scheduledOn", "contactSupport"},
	"portingCancellationBehaviorNotSupported":       {"correctField", "behavior", "contactSupport"},
	"portingUserAddressRequired":                    {"provideUserAddress", "", "contactSupport"},
	"portingNotSupported":                           {"newNumber", "phoneNumber", "otherRecipient contactSupport"},
	"portingPhoneNumberBlocked":                     {"newNumber", "phoneNumber", "contactSupport"},
	"portingAlreadyExists":                          {"resume", "", "contactSupport"},
	"subscriptionPortingAlreadyOpen":                {"resume", "", "contactSupport"},
	"portingPerUserLimitExceeded":                   {"resume", "", "deleteDrafts contactSupport"},
	"portingConflictsWithPortOut":                   {"wait", "", "contactSupport"},
	"portOutConflictsWithPorting":                   {"wait", "", "contactSupport"},
	"portingNotCancelable":                          {"reload", "", "contactSupport"},
	"portingAlreadyCanceled":                        {"reload", "", "contactSupport"},
	"portingNotUpdatable":                           {"reload", "", "contactSupport"},
	"portingAttributeUpdateNotSupported":            {"reload", "", "contactSupport"},
	"portingNotDeletable":                           {"reload", "", "contactSupport"},
	"subscriptionPortingAlreadyCompleted":           {"contactSupport", "", ""},

	"malformed":          {"contactSupport", "", ""},
	"unauthenticated":    {"contactSupport", "", ""},
	"permissionDenied":   {"contactSupport", "", ""},
	"notFound":           {"contactSupport", "", ""},
	"conflict":           {"wait", "", "contactSupport"},
	"invalid":            {"contactSupport", "", ""},
	"tooManyRequests":    {"wait", "", "contactSupport"},
	"internal":           {"wait", "", "contactSupport"},
	"notImplemented":     {"contactSupport", "", ""},
	"serviceUnavailable": {"wait", "", "contactSupport"},
}

func fieldsIn(text string) []porting.Field {
	fields := []porting.Field{}
	for _, field := range strings.Fields(text) {
		fields = append(fields, porting.Field(field))
	}
	return fields
}

func alternativesIn(text string) []decline.Alternative {
	alternatives := []decline.Alternative{}
	for _, alternative := range strings.Fields(text) {
		alternatives = append(alternatives, decline.Alternative(alternative))
	}
	return alternatives
}

func TestLookupAPIErrorOfKnownCodes(t *testing.T) {
	assert.Len(t, porting.APIErrorCodes(), len(apiErrors))
	for _, code := range porting.APIErrorCodes() {
		require.Contains(t, apiErrors, code)
		want := apiErrors[code]
		assert.Equal(t, porting.APIErrorRule{
			Code: code, Known: true, Action: porting.APIErrorAction(want[0]),
			Fields: fieldsIn(want[1]), Alternatives: alternativesIn(want[2]),
		}, porting.LookupAPIError(code))
	}
}

func TestLookupAPIErrorOfUnheardOfCodes(t *testing.T) {
	for _, code := range []string{
		"", " ", "portingMoonPhase", "PortingNotSupported", "portingnotsupported", "portingNotSupported ",
		"invalid malformed", "malformed invalid", "constructor", "\x00\xff",
	} {
		assert.Equal(t, porting.APIErrorRule{
			Code: code, Action: porting.APIErrorContactSupport,
			Fields: []porting.Field{}, Alternatives: []decline.Alternative{},
		}, porting.LookupAPIError(code), "%q", code)
	}
}

func TestAPIErrorRulesUseTheListedNames(t *testing.T) {
	for _, code := range porting.APIErrorCodes() {
		rule := porting.LookupAPIError(code)
		assert.Contains(t, porting.APIErrorActions(), rule.Action, code)
		assert.Subset(t, porting.APIErrorAlternatives(), rule.Alternatives, code)
		assert.Subset(t, porting.Fields(), rule.Fields, code)
		assert.NotContains(t, decline.Codes(), code, "no decline")
	}
}

func TestAPIErrorRulesBelongToTheCaller(t *testing.T) {
	rule := porting.LookupAPIError("portingNotSupported")
	want := porting.LookupAPIError("portingNotSupported")
	rule.Fields[0], rule.Alternatives[0] = "x", "x"
	_ = append(rule.Alternatives[:1], "y")
	assert.Equal(t, want, porting.LookupAPIError("portingNotSupported"))
	codes := porting.APIErrorCodes()
	codes[0] = "x"
	assert.NotContains(t, porting.APIErrorCodes(), "x")
}

func TestAPIErrorJSON(t *testing.T) {
	text, err := json.Marshal(porting.LookupAPIError("portingNotSupported"))
	require.NoError(t, err)
	assert.Equal(t, `{"code":"portingNotSupported","known":true,"action":"newNumber",`+
		`"fields":["phoneNumber"],"alternatives":["otherRecipient","contactSupport"]}`, string(text))

	text, err = json.Marshal(porting.LookupAPIError(""))
	require.NoError(t, err)
	assert.Equal(t, `{"code":"","known":false,"action":"contactSupport","fields":[],"alternatives":[]}`, string(text))
}

// parseBody parses a body, whatever its error.
func parseBody(body string) porting.APIError {
	e, _ := porting.ParseAPIError([]byte(body))
	return e
}

func TestParseAPIError(t *testing.T) {
	const flat = `{"object":"error","type":"conflict","code":"portingNotUpdatable","message":"In progress.",
		"hint":"Wait.","documentation":["https://example.com"]}`
	e, err := porting.ParseAPIError([]byte(flat))
	require.NoError(t, err)
	assert.Equal(t, porting.LookupAPIError("portingNotUpdatable"), e.APIErrorRule)
	assert.Equal(t, "In progress.", e.Message)

	nested, err := porting.ParseAPIError([]byte(`{"error":` + flat + `,"requestId":"x"}`))
	require.NoError(t, err)
	assert.Equal(t, e, nested, "older answers")
}

func TestTheTypeStandsInForACode(t *testing.T) {
	for body, code := range map[string]string{
		`{"type":"tooManyRequests"}`:                                    "tooManyRequests",
		`{"type":"tooManyRequests","code":null}`:                        "tooManyRequests",
		`{"type":"tooManyRequests","code":4}`:                           "tooManyRequests",
		`{"type":"tooManyRequests","code":""}`:                          "tooManyRequests",
		`{"type":"tooManyRequests","code":"Slow down, please."}`:        "tooManyRequests",
		`{"type":"invalid","code":"portingNotSupported"}`:               "portingNotSupported",
		`{"code":"portingNotSupported","type":["invalid"]}`:             "portingNotSupported",
		`{"type":"teapot"}`:                                             "teapot",
		`{"type":4,"code":{}}`:                                          "",
		`{"details":[{"code":"x","type":"y"}],"code":"z"}`:              "z",
		`{"code":"z","details":[{"code":"x","type":"y"}]}`:              "z",
		`{"meta":{"code":"x"},"links":[{"code":"x"}],"type":"invalid"}`: "invalid",
	} {
		rule := parseBody(body).APIErrorRule
		assert.Equal(t, code, rule.Code, body)
		assert.Equal(t, porting.LookupAPIError(code), rule, body)
	}
}

func TestDetailsNameFields(t *testing.T) {
	details := func(properties ...string) string {
		list := []string{}
		for _, property := range properties {
			list = append(list, `{"object":"propertyErrorDetail","code":"required","message":"m","property":"`+property+`"}`)
		}
		return "[" + strings.Join(list, ",") + "]"
	}
	for _, c := range []struct{ members, details, action, fields string }{
		{`"type":"invalid"`, details("accountPin"), "correctField", "accountPin"},
		{`"type":"invalid"`, details("address.postalCode", "accountPin", "accountPin"), "correctField", "accountPin address.postalCode"},
		{`"code":"portingMoonPhase"`, details("firstName"), "correctField", "firstName"},
		{`"code":"portingMoonPhase"`, details("taxId", "firstName"), "correctField", "firstName taxId"},
		{`"code":"portingMoonPhase"`, details("donorProvider.id", "address.zip"), "correctField", "donorProvider address"},
		{`"code":"portingNotSupported"`, details("address"), "newNumber", "address phoneNumber"},
		{`"code":"portingNotUpdatable"`, details("firstName"), "reload", "firstName"},
		{`"type":"permissionDenied"`, details("user"), "contactSupport", "user"},
		{`"object":"error"`, details("user"), "correctField", "user"},
		{`"type":"invalid"`, details("", "not a name", "123456", "<b>"), "contactSupport", ""},
		{`"type":"invalid"`, `null`, "contactSupport", ""},
		{`"type":"invalid"`, `"accountPin"`, "contactSupport", ""},
		{`"type":"invalid"`, `{"property":"accountPin"}`, "contactSupport", ""},
		{`"type":"invalid"`, `["accountPin",4,null,[[]],{"property":4},{"property":null},{}]`, "contactSupport", ""},
		{`"type":"invalid"`, `[{"property":"accountPin"},[{"property":"birthday"}],5]`, "correctField", "accountPin"},
	} {
		for _, body := range []string{
			`{` + c.members + `,"details":` + c.details + `}`,
			`{"details":` + c.details + `,` + c.members + `}`,
			`{"error":{"details":` + c.details + `,` + c.members + `}}`,
		} {
			rule := parseBody(body)
			assert.Equal(t, c.action, string(rule.Action), body)
			assert.Equal(t, fieldsIn(c.fields), rule.Fields, body)
		}
	}
}

func TestWhatIsNoErrorBodyHasARule(t *testing.T) {
	for body, code := range map[string]codec.ErrorCode{
		``:                                   codec.UnexpectedEnd,
		` `:                                  codec.UnexpectedEnd,
		`<html>502 Bad Gateway</html>`:       codec.UnexpectedByte,
		`upstream error`:                     codec.UnexpectedByte,
		"\x00\xff":                           codec.UnexpectedByte,
		`{`:                                  codec.UnexpectedEnd,
		`null`:                               "",
		`4`:                                  "",
		`"text"`:                             "",
		`[]`:                                 "",
		`[{"code":"portingNotSupported"}]`:   "",
		`{}`:                                 "",
		`{"error":"unauthorized"}`:           "",
		`{"error":[{"property":"x"}]}`:       "",
		strings.Repeat(`{"error":`, 100_000): codec.TooDeep,
		strings.Repeat(`[`, 100_000):         codec.TooDeep,
		strings.Repeat(" ", codec.MaxSize) + `{}`: codec.TooLarge,
	} {
		e, err := porting.ParseAPIError([]byte(body))
		about := body[:min(len(body), 40)]
		assert.False(t, e.Known, about)
		assert.Contains(
			t,
			[]porting.APIErrorAction{porting.APIErrorContactSupport, porting.APIErrorCorrectField},
			e.Action,
			about,
		)
		if code == "" {
			assert.NoError(t, err, about)
			continue
		}
		var problem *codec.Error
		require.ErrorAs(t, err, &problem, about)
		assert.Equal(t, code, problem.Code, about)
	}
}

func TestNothingOfABrokenBodyCounts(t *testing.T) {
	for _, body := range []string{
		`{"code":"portingNotSupported","message":"cut o`,
		`{"code":"portingNotSupported"} and more`,
		"{\"code\":\"portingNotSupported\",\"message\":\"\xff\"}",
	} {
		assert.Equal(t, porting.LookupAPIError(""), parseBody(body).APIErrorRule, "%q", body)
	}
	const forgiven = `{"code":"portingNotSupported","message":"\ud800"}`
	assert.Equal(t, "portingNotSupported", parseBody(forgiven).Code, "half a pair, which JavaScript may write")
}

func TestTheInnermostErrorCounts(t *testing.T) {
	for body, code := range map[string]string{
		`{"code":"x","error":{"code":"y"}}`:           "y",
		`{"error":{"code":"y"},"code":"x"}`:           "y",
		`{"error":{"error":{"code":"z"}},"code":"x"}`: "z",
		`{"error":"unauthorized","code":"x"}`:         "x",
		`{"error":null,"type":"x"}`:                   "x",
		`{"error":{"message":"m"},"code":"x"}`:        "",
	} {
		assert.Equal(t, code, parseBody(body).Code, body)
	}
}

func TestAPIErrorFrom(t *testing.T) {
	assert.Equal(
		t,
		porting.LookupAPIError("portingNotSupported"),
		porting.APIErrorFrom("portingNotSupported", "invalid", nil),
	)
	assert.Equal(t, porting.LookupAPIError("internal"), porting.APIErrorFrom("", "internal", nil))
	for _, text := range []string{"", "Not found!", "<html>", "123456", `"portingNotSupported"`, strings.Repeat("a", 1000)} {
		assert.Equal(t, porting.LookupAPIError(""), porting.APIErrorFrom(text, "", []string{text}), "%.40q", text)
	}
}

// apiSecret is in every text of the bodies below that is the API's own.
const apiSecret = "Zz9-SECRET-774411"

func TestNoTextOfTheAPIIsRepeated(t *testing.T) {
	for _, body := range []string{
		`{"type":"invalid","code":"` + apiSecret + `","message":"` + apiSecret + `","hint":"` + apiSecret + `","documentation":["` + apiSecret + `"],
			"details":[{"code":"` + apiSecret + `","message":"` + apiSecret + `","property":"accountPin","suggestion":"` + apiSecret + `"}]}`,
		`{"type":"` + apiSecret + `","message":{"text":"` + apiSecret + `"},"details":[{"property":"` + apiSecret + `"}],"` + apiSecret + `":1}`,
		`<p>` + apiSecret + `</p>`, apiSecret, `"` + apiSecret + `"`, `["` + apiSecret + `"]`,
	} {
		e, err := porting.ParseAPIError([]byte(body))
		text, problem := json.Marshal(e)
		require.NoError(t, problem)
		said := fmt.Sprint(string(text), err) + fmt.Sprintf("%v %+v %#v %s", e, e, &e, e)
		assert.NotContains(t, said, apiSecret, body)
	}
}

// bodies are the seeds of the fuzz test.
func bodies() []string {
	return []string{
		`{"object":"error","type":"invalid","code":"portingNotSupported","message":"` + apiSecret + `","hint":"` + apiSecret + `",
			"documentation":["x"],"details":[{"object":"propertyErrorDetail","code":"c","message":"` + apiSecret + `","property":"address.postalCode","suggestion":null},
			{"property":"accountPin"}]}`,
		`{"error":{"type":"tooManyRequests","message":"\ud83d\ude00` + apiSecret + `"}}`, `<html><body>502</body></html>`, ``,
	}
}

// assertAPIErrorHolds asserts the properties that the answer to any body has.
func assertAPIErrorHolds(t *testing.T, body []byte) {
	t.Helper()
	e := parseBody(string(body))
	require.Contains(t, porting.APIErrorActions(), e.Action)
	require.Equal(t, slices.Contains(porting.APIErrorCodes(), e.Code), e.Known)
	if e.Action == porting.APIErrorCorrectField {
		require.NotEmpty(t, e.Fields)
	}
	text, err := json.Marshal(e)
	require.NoError(t, err)
	var again porting.APIError
	require.NoError(t, json.Unmarshal(text, &again))
	again.Message = e.Message
	require.Equal(t, e, again)
}

func TestAHundredThousandBodies(t *testing.T) {
	random := rand.New(rand.NewPCG(15, 15))
	const marks = "{}[]\":,\\ \x00\xff<aZ0."
	seeds := bodies()
	for range 100_000 {
		body := []byte(seeds[random.IntN(len(seeds))])
		for range 1 + random.IntN(4) {
			at := random.IntN(len(body) + 1)
			switch random.IntN(3) {
			case 0:
				body = body[:at]
			case 1:
				body = slices.Insert(body, at, marks[random.IntN(len(marks))])
			case 2:
				end := at + random.IntN(len(body)-at+1)
				body = slices.Concat(body[:end], body[at:])
			}
		}
		e := parseBody(string(body))
		if !slices.Contains(porting.APIErrorActions(), e.Action) || e.Fields == nil || e.Alternatives == nil {
			assertAPIErrorHolds(t, body)
		}
	}
}

func FuzzParseAPIError(f *testing.F) {
	for _, body := range bodies() {
		f.Add([]byte(body))
	}
	f.Fuzz(assertAPIErrorHolds)
}
