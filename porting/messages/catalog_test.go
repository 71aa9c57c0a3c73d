package messages_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
	"github.com/portin-dev/portin/porting/portingtest/golden"
)

func TestFor(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "en", "en-US": "en", "es": "es", "es-MX": "es", "ES": "es", "es-Latn-419": "es", "es_MX": "es",
		"": "en", "de": "en", "est": "en", "e": "en", "-es": "en", "\x00": "en",
	} {
		assert.Equal(t, want, messages.For(tag).Language(), tag)
	}
	assert.Equal(t, "en", messages.Catalog{}.Language())
	for _, language := range messages.Languages() {
		assert.Equal(t, language, messages.For(language).Language())
	}
}

func TestNothingIsSharedWithTheCaller(t *testing.T) {
	messages.Languages()[0] = "x"
	assert.Equal(t, "en", messages.Languages()[0])
	options := messages.For("en").Field(porting.FieldBehavior).Options
	options["portIn"] = "x"
	assert.Equal(t, "Transfer the number", messages.For("en").Field(porting.FieldBehavior).Options["portIn"])
}

func TestUnheardOf(t *testing.T) {
	const odd = "constructor"
	for _, language := range messages.Languages() {
		c := messages.For(language)
		assert.NotEmpty(t, c.Issue(porting.Issue{Field: odd, Code: odd}))
		assert.NotEmpty(t, c.Issue(porting.Issue{}))
		assert.NotEmpty(t, c.Status(odd).Title)
		assert.NotEmpty(t, c.Status(odd).Text)
		assert.NotEmpty(t, c.Step(odd))
		assert.NotEmpty(t, c.FormStep(odd))
		assert.Contains(t, c.Field(odd).Label, odd)
		assert.NotEmpty(t, c.Decline(&porting.Decline{Code: odd}).Title)
		assert.NotEmpty(t, c.Decline(nil).Text)
		assert.NotEmpty(t, c.Action(""))
		assert.NotEmpty(t, c.APIError(odd).Title)
		assert.Equal(t, c.APIErrorAction(porting.APIErrorContactSupport), c.APIErrorAction(odd))
		assert.Equal(t, c.Retry(decline.NoRetry, ""), c.Retry(odd, odd))
		assert.Empty(t, c.Alternative(odd))
		assert.NotEmpty(t, c.Cancel(porting.Cancel{Reason: odd}))
		assert.Empty(t, c.Carrier(odd))
	}
}

func TestCancel(t *testing.T) {
	c := messages.For("en")
	effect := c.Cancel(porting.Cancel{Allowed: true, Reason: "pending", Effect: porting.EffectNewNumber})
	assert.Equal(t, "Your number stays with your current carrier. If your new plan goes on, it has a number of its own. To stop the new plan, too, end the plan instead.", effect)
	assert.Equal(
		t,
		"Your number has already moved.",
		c.Cancel(porting.Cancel{Reason: "completed", Effect: porting.EffectNewNumber}),
	)
}

func TestPinDays(t *testing.T) {
	c := messages.For("en")
	assert.Equal(t, "A new PIN works for 24 hours.", c.PinDays(1))
	assert.Equal(t, "A new PIN works for 4 days at most.", c.PinDays(4))
}

func TestBrandsShareTexts(t *testing.T) {
	c := messages.For("en")
	assert.NotEmpty(t, c.Carrier("tracfone").AccountNumber)
	assert.Equal(t, c.Carrier("tracfone"), c.Carrier("net10"))
}

func TestCatalogJSON(t *testing.T) {
	for _, language := range messages.Languages() {
		text, err := json.Marshal(messages.For(language))
		require.NoError(t, err)
		assert.NotContains(t, string(text), `"same"`)
		var catalog struct {
			Language string
			Carriers map[string]messages.Carrier
		}
		require.NoError(t, json.Unmarshal(text, &catalog))
		assert.Equal(t, language, catalog.Language)
		for id, carrier := range catalog.Carriers {
			assert.Equal(t, messages.For(language).Carrier(id), carrier)
		}
	}
}

// The texts of issues are in testdata/issues.json, which the tests of the npm package
// read, too. Read its diff after
//
//	go test ./porting/messages -run TestSharedIssues -update

type sharedIssue struct {
	Language string            `json:"language"`
	Field    porting.Field     `json:"field"`
	Code     porting.IssueCode `json:"code"`
	Params   map[string]string `json:"params,omitempty"`
	Text     string            `json:"text"`
}

// issues returns one of every code at every field it can occur at, and a few
// that no validation reports.
func issues() []porting.Issue {
	all := []porting.Issue{
		{Field: "firstName", Code: "somethingNew"},
		{Field: "constructor", Code: "toString"},
		{Field: "", Code: "required"},
		{Field: "", Code: "tooMany"},
		{Field: "firstName", Code: "tooLong"}, // without its parameter
		{Field: "accountNumber", Code: "carrierFormat", Params: map[string]string{"carrier": "A$&B {max} $1"}},
	}
	for _, field := range append(porting.Fields(), "taxOffice") {
		for _, code := range codesAt(field) {
			issue := porting.Issue{Field: field, Code: code}
			if param := params[code]; param != "" {
				issue.Params = map[string]string{param: "«" + param + "»"}
			}
			all = append(all, issue)
			for _, kind := range kindsOf(field) {
				all = append(all, porting.Issue{Field: field, Code: code, Params: map[string]string{"kind": kind}})
			}
		}
	}
	return all
}

func TestSharedIssues(t *testing.T) {
	cases := []sharedIssue{}
	for _, language := range messages.Languages() {
		for _, i := range issues() {
			cases = append(cases, sharedIssue{language, i.Field, i.Code, i.Params, messages.For(language).Issue(i)})
		}
	}
	golden.Check(t, "testdata/issues.json", []string{"language", "field", "code"}, "", cases)
}
