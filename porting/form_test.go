package porting_test

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// compiled are the patterns of fields: there are few, and to compile one takes long.
var compiled sync.Map

func compile(pattern string) *regexp.Regexp {
	expression, found := compiled.Load(pattern)
	if !found {
		expression, _ = compiled.LoadOrStore(pattern, regexp.MustCompile(pattern))
	}
	return expression.(*regexp.Regexp)
}

// requireReady asserts the properties that every field of every form has.
func requireReady(t testing.TB, field porting.FormField) {
	t.Helper()
	require.NotEmpty(t, field.Name)
	require.Contains(t, porting.FormSteps(), field.Step, field.Name)
	require.Contains(t, porting.FieldKinds(), field.Kind, field.Name)
	require.Equal(t, field.Kind == porting.FieldKindSelect, len(field.Options) > 0, field.Name)
	if field.Kind == porting.FieldKindCheckbox || field.Kind == porting.FieldKindDate {
		require.Empty(t, field.Props.Pattern, field.Name)
	}
	if field.Props.Pattern != "" {
		pattern := compile(field.Props.Pattern)
		if field.Optional {
			require.Regexp(t, pattern, "", "%s may stay empty", field.Name)
			require.Regexp(t, pattern, " ", "%s may stay blank", field.Name)
		} else {
			require.NotRegexp(t, pattern, " ", "%s may not stay blank", field.Name)
		}
		if field.Initial != "" && field.Kind == porting.FieldKindText {
			require.Regexp(t, pattern, field.Initial, field.Name)
		}
	}
	if field.Kind == porting.FieldKindSelect && field.Initial != "" {
		require.Contains(t, values(field), field.Initial, field.Name)
	}
	if field.Name == porting.FieldAccountPin || field.Name == porting.FieldBillingPin {
		require.Empty(t, field.Initial)
	}
}

func values(field porting.FormField) []string {
	var values []string
	for _, option := range field.Options {
		values = append(values, option.Value)
	}
	return values
}

// fieldsOf returns the form of a porting, and its names.
func fieldsOf(
	t *testing.T, document string, o porting.FormOptions,
) (map[porting.Field]porting.FormField, []porting.Field) {
	t.Helper()
	var p *porting.Porting
	if document != "" {
		read, err := porting.Parse([]byte(document))
		require.NoError(t, err)
		p = read
	}
	fields, names := map[porting.Field]porting.FormField{}, []porting.Field{}
	for _, field := range porting.Form(p, porting.Decide(p, o.Context.Now), o) {
		requireReady(t, field)
		fields[field.Name] = field
		names = append(names, field.Name)
	}
	return fields, names
}

const asksForAll = `{"status":"informationRequired","phoneNumber":"+18605550123","donorProvider":{"id":"svp_1","name":"AT&T"},
	"required":["accountNumber","accountPin","billingPin","firstName","lastName","birthday","accountType","address","donorProviderApproval","moonPhase"]}`

func TestFormHasTheFieldsInFormOrder(t *testing.T) {
	fields, names := fieldsOf(t, asksForAll, porting.FormOptions{Confirm: true})
	assert.Equal(t, []porting.Field{
		"accountNumber", "accountPin", "billingPin", "firstName", "lastName", "birthday", "accountType",
		"address.line1", "address.line2", "address.city", "address.state", "address.postalCode", "address.country",
		"donorProviderApproval", "moonPhase", "detailsMatch",
	}, names)
	kinds := map[porting.Field]porting.FieldKind{
		"accountPin": "text", "birthday": "date", "accountType": "select", "address.state": "select", "address.country": "select",
		"donorProviderApproval": "checkbox", "moonPhase": "text", "detailsMatch": "checkbox",
	}
	for name, kind := range kinds {
		assert.Equal(t, kind, fields[name].Kind, name)
	}
	assert.Equal(t, porting.FormStepOther, fields["detailsMatch"].Step, "the page of the last field")
	assert.Equal(t, "att", fields["accountPin"].Carrier)
	assert.Equal(t, 4, fields["accountPin"].PinDays)
	assert.Equal(t, "US", fields["address.city"].Variant)
	assert.True(t, fields["address.line2"].Optional)
	assert.False(t, fields["address.state"].Optional)
	assert.Len(t, fields["address.state"].Options, 62)
	assert.Contains(t, fields["address.state"].Options, porting.FieldOption{Value: "NY", Label: "New York"})
	assert.Equal(t, "US", fields["address.country"].Initial)
	countries := fields["address.country"].Options
	assert.Len(t, countries, 250, "those of ISO 3166-1, and Kosovo")
	assert.Equal(t, porting.FieldOption{Value: "AD"}, countries[0])
	assert.Contains(t, countries, porting.FieldOption{Value: "XK"})
	assert.NotContains(t, countries, porting.FieldOption{Value: "AC"})
}

func TestFormOfOtherFieldsThanTheDecisionsOwn(t *testing.T) {
	o := porting.FormOptions{Context: porting.Context{Required: []porting.Field{"moonPhase", "lastName", "accountPin", "lastName"}}}
	for _, document := range []string{asksForAll, ""} {
		_, names := fieldsOf(t, document, o)
		assert.Equal(t, []porting.Field{"accountPin", "lastName", "moonPhase"}, names)
	}
}

func TestFormOfNothingToCollect(t *testing.T) {
	_, names := fieldsOf(t, `{"status":"completed","required":["accountPin"]}`, porting.FormOptions{Confirm: true})
	assert.Empty(t, names)
}

func TestFormAsksOnceToConfirm(t *testing.T) {
	_, names := fieldsOf(t, `{"status":"informationRequired","required":["detailsMatch"]}`, porting.FormOptions{Confirm: true})
	assert.Equal(t, []porting.Field{porting.DetailsMatch}, names)
}

// The form before payment has no porting: the market is the context's, or the number's.
func TestFormThatCreatesAPorting(t *testing.T) {
	number := "07400 123456"
	providers := []porting.ServiceProvider{
		{ID: "svp_1", Name: "AT&T", RecipientProviders: []string{"p3"}}, {ID: "svp_2", Name: " "}, {ID: "svp_1", Name: "Twice"},
	}
	recipient := "p9"
	for _, test := range []struct {
		name     string
		options  porting.FormOptions
		variant  string
		donors   []porting.FieldOption
		optional bool // the state
	}{
		{"nothing known", porting.FormOptions{}, "", nil, true},
		{"a market", porting.FormOptions{Context: porting.Context{Market: "US"}}, "US", nil, false},
		{"a number", porting.FormOptions{Input: porting.Input{PhoneNumber: &number}, Context: porting.Context{Market: "gb"}}, "GB", nil, true},
		{
			"carriers", porting.FormOptions{Context: porting.Context{Market: "US", Providers: providers}}, "US",
			[]porting.FieldOption{{Value: "svp_1", Label: "AT&T"}, {Value: "svp_2", Label: "svp_2"}}, false,
		},
		{
			"a recipient", porting.FormOptions{Input: porting.Input{Provider: &recipient}, Context: porting.Context{Market: "US", Providers: providers}},
			"US", []porting.FieldOption{{Value: "svp_2", Label: "svp_2"}}, false,
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			fields, names := fieldsOf(t, "", test.options)
			assert.Equal(t, []porting.Field{
				"phoneNumber", "donorProvider", "address.line1", "address.line2", "address.city", "address.state",
				"address.postalCode", "address.country",
			}, names)
			assert.Equal(t, porting.FormStepDonorProvider, fields["phoneNumber"].Step)
			assert.Equal(t, test.variant, fields["address.state"].Variant)
			assert.Equal(t, test.variant, fields["address.country"].Initial)
			assert.Equal(t, test.donors, fields["donorProvider"].Options)
			assert.Equal(t, test.optional, fields["address.state"].Optional)
			assert.False(t, fields["donorProvider"].Optional)
		})
	}
}

// A PIN that the porting holds may stay empty, unless the porting was declined for that
// PIN.
func TestFormOfASecretThatIsHeld(t *testing.T) {
	for _, test := range []struct {
		pin, status, code string
		held, optional    bool
	}{
		{"accountPin", "informationRequired", "", false, false},
		{"accountPin", "declined", "portingUserInformationMismatch", true, true},
		{"accountPin", "declined", "portingUserInformationMismatch", false, false},
		{"accountPin", "declined", "portingAccountPinRequiredOrInvalid", true, false},
		{"accountPin", "draft", "portingAccountPinRequiredOrInvalid", true, true}, // the code outlives the decline
		{"accountPin", "declined", "portingBillingPinRequiredOrInvalid", true, true},
		{"billingPin", "declined", "portingBillingPinRequiredOrInvalid", true, false},
		{"billingPin", "declined", "portingAccountPinRequiredOrInvalid", true, true},
		{"billingPin", "declined", "", false, false},
	} {
		for _, number := range []string{"+18605550123", "+447400123456", "+353850123456"} {
			p := &porting.Porting{
				Status: porting.Status(test.status), DeclinedCode: test.code, PhoneNumber: number,
				AccountPinExists: test.held, BillingPinExists: test.held,
			}
			field := porting.FormFieldFor(porting.Field(test.pin), p, porting.FormOptions{})
			requireReady(t, field)
			assert.Equal(t, test.optional, field.Optional, "%+v", test)
		}
	}
}

func TestFormKnowsTheLastBirthday(t *testing.T) {
	now := time.Date(2026, 11, 22, 23, 59, 0, 0, time.FixedZone("", -3600))
	fields, _ := fieldsOf(t, asksForAll, porting.FormOptions{Context: porting.Context{Now: now}})
	assert.Equal(t, porting.Date("2026-11-23"), fields["birthday"].Props.Max, "the rule's today is in UTC")
	fields, _ = fieldsOf(t, asksForAll, porting.FormOptions{})
	assert.Empty(t, fields["birthday"].Props.Max)
}

func TestWriteForm(t *testing.T) {
	now := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	for _, document := range []string{
		asksForAll, strings.Replace(asksForAll, "+1860555", "+44740012", 1), strings.Replace(asksForAll, "moonPhase", `a\"b<&>\u2028`, 1),
		`{"status":"draft","phoneNumber":"+447400123456","required":["behavior","scheduledOn","accountPin","phoneNumber"]}`, "null",
	} {
		for _, confirm := range []bool{true, false} {
			var p *porting.Porting
			if document != "null" {
				read, err := porting.Parse([]byte(document))
				require.NoError(t, err)
				p = read
			}
			c := porting.Context{Market: "US", Carrier: "Verizon", Now: now, Providers: []porting.ServiceProvider{{ID: "a", Name: "<b>"}}}
			want := porting.Form(p, porting.Decide(p, now), porting.FormOptions{Context: c, Confirm: confirm})
			for i := range want {
				if want[i].Name == porting.FieldAddressCountry {
					assert.Len(t, want[i].Options, 250)
					want[i].Options = nil // but for these, the answers are the same
				}
			}
			got, err := ask("form", []byte(`{"porting":`+document+`,"confirm":`+text(t, confirm)+`}`), c)
			require.NoError(t, err)
			assert.Equal(t, text(t, want), string(got))
		}
	}
	for _, field := range append(slices.Clone(porting.Fields()), "moonPhase", porting.DetailsMatch, "") {
		got, err := ask("form", []byte(`{"porting":`+asksForAll+`,"field":`+text(t, field)+`}`), porting.Context{Now: now})
		require.NoError(t, err)
		p, err := porting.Parse([]byte(asksForAll))
		require.NoError(t, err)
		want := porting.FormFieldFor(field, p, porting.FormOptions{Context: porting.Context{Now: now}})
		assert.Equal(t, "["+text(t, want)+"]", string(got))
	}
}

// A form asks for an address as it is written in the country that the porting has, unless
// the user has chosen another one.
func TestAFormFollowsTheCountryThatIsHeld(t *testing.T) {
	const held = `{"status":"declined","declinedCode":"portingAddressRequiredOrInvalid","phoneNumber":"+18605550123",` +
		`"required":["address"],"address":{"country":"DE"}}`
	variants := func(p, input string) string {
		document := `{"porting":` + p + `,"input":` + input + `}`
		json, err := ask("form", []byte(document), porting.Context{Now: noon})
		require.NoError(t, err)
		return string(json)
	}
	german := variants(strings.Replace(held, "DE", "US", 1), `{"address":{"country":"DE"}}`)
	american := variants(strings.Replace(held, "DE", "US", 1), `{}`)
	assert.NotEqual(t, german, american)
	assert.Equal(t, german, variants(held, `{}`))
	assert.Equal(t, american, variants(held, `{"address":{"country":"US"}}`))
}

// Only what is under the address is asked with it.
func TestAnUnknownMemberOfTheAddressIsAskedWithIt(t *testing.T) {
	c := porting.Context{Required: []porting.Field{"address.", "address.district", "addressee"}}
	fields := porting.Form(nil, porting.Decision{}, porting.FormOptions{Context: c})
	steps := map[porting.Field]porting.FormStep{}
	for _, field := range fields {
		steps[field.Name] = field.Step
	}
	assert.Equal(t, porting.FormStepAddress, steps["address.district"])
	assert.Equal(t, porting.FormStepOther, steps["address."])
	assert.Equal(t, porting.FormStepOther, steps["addressee"])
}
