package schema_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
	"github.com/portin-dev/portin/porting/portingtest/golden"
	"github.com/portin-dev/portin/schema"
	"github.com/portin-dev/portin/schema/internal/difftest"
)

// shared is a case with the fields of its form, which have no texts, and the form in
// both languages. The module and the npm package are held to it, too.
type shared struct {
	difftest.Case
	Fields     []porting.FormField                  `json:"fields"`
	English    schema.FormSpec                      `json:"english"`
	Generators map[schema.Generator]schema.FormSpec `json:"generators"` // in Spanish, by the newer dialect
	Confirmed  schema.FormSpec                      `json:"confirmed"`  // with a box to confirm what was entered
	Props      map[porting.Field]schema.Props       `json:"props"`
}

func TestSharedForms(t *testing.T) {
	var all []shared
	for _, c := range difftest.Cases() {
		p, d, o, err := c.Read()
		require.NoError(t, err)
		of := shared{
			Case: c, Generators: map[schema.Generator]schema.FormSpec{}, Props: map[porting.Field]schema.Props{},
		}
		o.Context.Now = time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
		of.Fields = porting.Form(p, d, porting.FormOptions{Input: o.Input, Context: o.Context})
		of.English = schema.Form(p, d, o)
		o.Catalog, o.Dialect = messages.For("es-MX"), schema.Draft202012
		for _, o.For = range schema.Generators() {
			of.Generators[o.For] = schema.Form(p, d, o)
		}
		o.Catalog, o.Dialect, o.For, o.Confirm = messages.Catalog{}, "", schema.Plain, true
		of.Confirmed = schema.Form(p, d, o)
		for _, field := range append(porting.Fields(), "moonPhase") {
			of.Props[field] = schema.FieldProps(field, p, schema.FormOptions{Context: porting.Context{Now: o.Context.Now}})
		}
		all = append(all, of)
	}
	golden.Check(t, "testdata/forms.json", []string{"name"}, "", all)
}

// form returns the form of a porting in English, as JSON that is read.
func form(t *testing.T, document string, o schema.FormOptions) (root, ui map[string]any, steps []schema.Step) {
	t.Helper()
	p, err := porting.Parse([]byte(document))
	require.NoError(t, err)
	spec := schema.Form(p, porting.Decide(p, o.Context.Now), o)
	compile(t, spec.Schema)
	return decode(t, spec.Schema).(map[string]any), decode(t, spec.UISchema).(map[string]any), spec.Steps
}

// The API may require anything, by any name, and name it twice.
func TestFormOfStrangeNames(t *testing.T) {
	root, ui, steps := form(t, `{"status":"informationRequired","phoneNumber":"+18605550123",
		"required":["accountPin","ui:order","moonPhase","ui:options","moonPhase","accountPin"]}`, schema.FormOptions{})
	names := []string{"accountPin", "ui:order", "moonPhase", "ui:options"}
	assert.ElementsMatch(t, names, keys(root["properties"]))
	assert.Equal(t, texts(names), root["required"])
	assert.Equal(t, texts(names), ui["ui:order"])
	assert.NotContains(t, ui, "ui:options")
	assert.Equal(t, names[1:], steps[1].Fields)
}

const declined = `{"status":"declined","declinedCode":"portingUserInformationMismatch","phoneNumber":"+18605550123",
	"accountNumber":"123456789","accountPinExists":true,"firstName":"Jerry","donorProvider":{"id":"svp_1","name":"AT&T"},
	"address":{"line1":"129 West 81st Street","line2":null,"city":"New York City","state":"NY","postalCode":"10024","country":"US"},
	"required":["accountNumber","accountPin","firstName","address","moonPhase"]}`

func TestFormHasExactlyWhatThereIsToAsk(t *testing.T) {
	root, ui, steps := form(t, declined, schema.FormOptions{})
	fields := []string{"accountNumber", "accountPin", "firstName", "address", "moonPhase"}
	assert.ElementsMatch(t, fields, keys(root["properties"]))
	assert.Equal(t, texts(slices.Concat(fields[:1], fields[2:])), root["required"], "a PIN that is held may stay empty")
	assert.Equal(t, texts(fields), ui["ui:order"])
	assert.Equal(t, "http://json-schema.org/draft-07/schema#", root["$schema"])
	assert.Equal(t, []schema.Step{
		{Step: porting.FormStepCarrierDetails, Title: "Your carrier account", Fields: fields[:2]},
		{Step: porting.FormStepHolderDetails, Title: "Account holder", Fields: fields[2:3]},
		{Step: porting.FormStepAddress, Title: "Billing address", Fields: fields[3:4]},
		{Step: porting.FormStepOther, Title: "Anything else", Fields: fields[4:]},
	}, steps)
}

func TestFormHasWhatThePortingHolds(t *testing.T) {
	root, _, _ := form(t, declined, schema.FormOptions{})
	properties := root["properties"].(map[string]any)
	assert.Equal(t, "123456789", properties["accountNumber"].(map[string]any)["default"])
	assert.Equal(t, "Jerry", properties["firstName"].(map[string]any)["default"])
	assert.NotContains(t, properties["accountPin"], "default")
	address := properties["address"].(map[string]any)["properties"].(map[string]any)
	for member, value := range map[string]string{
		"line1": "129 West 81st Street", "city": "New York City", "state": "NY", "postalCode": "10024", "country": "US",
	} {
		assert.Equal(t, value, address[member].(map[string]any)["default"], member)
	}
	assert.NotContains(t, address["line2"], "default")
	assert.Equal(t, []any{"string", "null"}, address["line2"].(map[string]any)["type"], "which the porting has as null")
	assert.Equal(t, "string", address["line1"].(map[string]any)["type"])
}

func TestADefaultIsAsTheCoreWantsIt(t *testing.T) {
	root, _, _ := form(t, strings.NewReplacer(`"NY"`, `"new york"`, `"123456789"`, `"12!!34"`, `"10024"`, `"1002"`).Replace(declined), schema.FormOptions{})
	properties := root["properties"].(map[string]any)
	assert.NotContains(t, properties["accountNumber"], "default")
	address := properties["address"].(map[string]any)["properties"].(map[string]any)
	assert.Equal(t, "NY", address["state"].(map[string]any)["default"])
	assert.NotContains(t, address["postalCode"], "default")
}

func TestFormNamesTheCarriersInstruction(t *testing.T) {
	_, ui, _ := form(t, declined, schema.FormOptions{})
	assert.Contains(t, ui["accountPin"].(map[string]any)["ui:help"], "Dial *PORT")
	assert.Contains(t, ui["accountPin"].(map[string]any)["ui:help"], "A new PIN works for 4 days at most.")
	assert.Contains(t, ui["accountNumber"].(map[string]any)["ui:help"], "myAT&T")
	_, ui, _ = form(t, strings.Replace(declined, "AT&T", "Nobody", 1), schema.FormOptions{})
	assert.NotContains(t, ui["accountPin"], "ui:help")
}

func TestFormInSpanish(t *testing.T) {
	root, ui, steps := form(t, declined, schema.FormOptions{Catalog: messages.For("es-419")})
	properties := root["properties"].(map[string]any)
	assert.Equal(t, "Número de cuenta", properties["accountNumber"].(map[string]any)["title"])
	assert.Equal(t, "Un dato más (moonPhase)", properties["moonPhase"].(map[string]any)["title"])
	assert.Contains(t, ui["accountPin"].(map[string]any)["ui:help"], "Marque *PORT")
	assert.Equal(t, "Titular de la cuenta", steps[1].Title)
}

func TestFormOfNothing(t *testing.T) {
	root, ui, steps := form(t, `{"status":"completed"}`, schema.FormOptions{Dialect: schema.Draft202012})
	assert.Equal(t, map[string]any{
		"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
		"properties": map[string]any{}, "required": []any{}, "additionalProperties": false,
	}, root)
	assert.Equal(t, map[string]any{"ui:order": []any{}}, ui)
	assert.Empty(t, steps)
	assert.NotNil(t, steps)
	spec := schema.Form(nil, porting.Decision{}, schema.FormOptions{})
	assert.NotEmpty(t, spec.Schema)
}

func TestFormOfAnotherCountry(t *testing.T) {
	document := strings.Replace(declined, `"postalCode":"10024",`, "", 1)
	country := "CA"
	root, _, _ := form(t, document, schema.FormOptions{
		Input: porting.Input{Address: &porting.AddressInput{Country: &country}},
	})
	address := root["properties"].(map[string]any)["address"].(map[string]any)
	assert.Equal(t, []any{"line1", "city", "postalCode", "country"}, address["required"])
	assert.Equal(t, "CA", address["properties"].(map[string]any)["country"].(map[string]any)["default"])
	assert.NotContains(t, address["properties"].(map[string]any)["state"], "enum")
}

func TestFieldProps(t *testing.T) {
	p := &porting.Porting{PhoneNumber: "+18605550123"}
	uk := &porting.Porting{PhoneNumber: "+447400123456"}
	verizon := &porting.Porting{PhoneNumber: "+18605550123", DonorProvider: &porting.ServiceProvider{Name: "Verizon"}}
	consumer := &porting.Porting{PhoneNumber: "+18605550123", DonorProvider: &porting.ServiceProvider{Name: "Consumer Cellular"}}
	no := new(bool)
	props := func(
		kind, autoComplete, inputMode, autoCapitalize string, maxLength int, placeholder string,
	) porting.FieldProps {
		return porting.FieldProps{
			Type: kind, AutoComplete: autoComplete, InputMode: inputMode, AutoCapitalize: autoCapitalize, SpellCheck: no,
			MaxLength: maxLength, Placeholder: placeholder,
		}
	}
	for _, test := range []struct {
		field porting.Field
		of    *porting.Porting
		want  porting.FieldProps
	}{
		{porting.FieldPhoneNumber, nil, props("tel", "tel", "tel", "none", 0, "")},
		{porting.FieldAccountNumber, p, props("text", "off", "text", "none", 100, "")},
		{porting.FieldAccountPin, p, props("text", "off", "text", "none", 64, "")},
		{porting.FieldAccountPin, verizon, props("text", "off", "numeric", "none", 64, "")},
		{porting.FieldAccountPin, consumer, props("text", "off", "text", "none", 64, "")},
		{porting.FieldAccountPin, uk, props("text", "off", "text", "characters", 64, "ABC123456")},
		{porting.FieldAccountPin, nil, props("text", "off", "text", "none", 64, "")},
		{porting.FieldBillingPin, verizon, props("text", "off", "text", "none", 64, "")},
		{porting.FieldFirstName, p, props("text", "given-name", "text", "words", 200, "")},
		{porting.FieldLastName, p, props("text", "family-name", "text", "words", 200, "")},
		{porting.FieldBirthday, p, porting.FieldProps{Type: "date", AutoComplete: "bday"}},
		{porting.FieldScheduledOn, uk, porting.FieldProps{Type: "date", AutoComplete: "off"}},
		{porting.FieldDonorProviderApproval, p, porting.FieldProps{Type: "checkbox", AutoComplete: "off"}},
		{porting.FieldAddressLine1, p, props("text", "address-line1", "text", "words", 0, "")},
		{porting.FieldAddressLine2, p, props("text", "address-line2", "text", "words", 0, "")},
		{porting.FieldAddressCity, p, props("text", "address-level2", "text", "words", 0, "")},
		{porting.FieldAddressState, p, props("text", "address-level1", "text", "characters", 0, "")},
		{porting.FieldAddressPostalCode, p, props("text", "postal-code", "numeric", "characters", 16, "10001")},
		{porting.FieldAddressPostalCode, uk, props("text", "postal-code", "text", "characters", 16, "SW1A 1AA")},
		{porting.FieldAddressCountry, p, props("text", "country", "text", "characters", 0, "")},
		{"moonPhase", p, props("text", "off", "text", "none", 0, "")},
	} {
		got := schema.FieldProps(test.field, test.of, schema.FormOptions{})
		assert.Equal(t, got.Pattern == "", got.Title == "", test.field)
		got.Pattern = ""
		assert.Equal(t, test.want, got.FieldProps, test.field)
	}
}

// A browser says the title where the pattern does not match.
func TestPropsHaveThePatternOfTheMarketAndItsWords(t *testing.T) {
	uk := &porting.Porting{PhoneNumber: "+447400123456", Behavior: porting.BehaviorCancelOnly}
	props := schema.FieldProps(porting.FieldAccountPin, uk, schema.FormOptions{Catalog: messages.For("es-MX")})
	assert.Regexp(t, props.Pattern, "123 456 abc")
	assert.NotRegexp(t, props.Pattern, "ABC123456")
	assert.Equal(t, messages.For("es").FieldOfKind(porting.FieldAccountPin, "STAC").Hint, props.Title)
	assert.Equal(t, "City", schema.FieldProps(porting.FieldAddressCity, nil, schema.FormOptions{}).Title, "the label, where there is no hint")
	assert.Empty(t, schema.FieldProps(porting.FieldBirthday, uk, schema.FormOptions{}).Pattern)
}

func TestEveryFieldHasProps(t *testing.T) {
	for _, field := range porting.Fields() {
		if field != porting.FieldAddress { // it has members, which have them
			assert.NotEmpty(t, schema.FieldProps(field, nil, schema.FormOptions{}).AutoComplete, field)
		}
	}
}

func keys(of any) []string {
	var names []string
	for name := range of.(map[string]any) {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func texts(of []string) []any {
	all := []any{}
	for _, text := range of {
		all = append(all, text)
	}
	return all
}

func TestFormWhereTheAPIAsksForTheCheckbox(t *testing.T) {
	p := &porting.Porting{Status: porting.StatusInformationRequired, Required: []porting.Field{porting.DetailsMatch}}
	form := schema.Form(p, porting.Decide(p, time.Time{}), schema.FormOptions{})
	assert.Equal(t, []schema.Step{{Step: porting.FormStepOther, Title: "Anything else", Fields: []string{"detailsMatch"}}}, form.Steps)
}
