package schema_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/schema"
)

const consented = `{"status":"informationRequired","phoneNumber":"+18605550123",
	"donorProvider":{"id":"svp_1","name":"AT&T"},"required":["accountPin","address","donorProviderApproval"]}`

func TestEveryGeneratorHasTheSameFields(t *testing.T) {
	rjsf, _, steps := form(t, declined, schema.FormOptions{})
	for _, generator := range schema.Generators() {
		root, _, same := form(t, declined, schema.FormOptions{For: generator})
		assert.Equal(t, keys(rjsf["properties"]), keys(root["properties"]), generator)
		assert.Equal(t, rjsf["required"], root["required"], generator)
		assert.Equal(t, steps, same, generator)
	}
	other, _, _ := form(t, declined, schema.FormOptions{For: "formly"})
	assert.Equal(t, rjsf, other, "RJSF's unless it is one")
}

func TestAPlainFormSaysAllInItsSchema(t *testing.T) {
	root, ui, _ := form(t, consented, schema.FormOptions{For: schema.Plain})
	assert.Empty(t, ui)
	properties := root["properties"].(map[string]any)
	pin := properties["accountPin"].(map[string]any)["description"]
	assert.Contains(t, pin, "Ask your carrier for one")
	assert.Contains(t, pin, "Dial *PORT")
	address := properties["address"].(map[string]any)["properties"].(map[string]any)
	state := address["state"].(map[string]any)
	assert.NotContains(t, state, "enum")
	assert.Contains(t, state["oneOf"], map[string]any{"const": "NY", "title": "New York"})
}

// Given a constant, a generator checks the box by itself, or makes a list with one
// value.
func TestNoBoxIsTickedForTheUser(t *testing.T) {
	for _, generator := range []schema.Generator{schema.JSONForms, schema.Plain} {
		p, err := porting.Parse([]byte(consented))
		require.NoError(t, err)
		d := porting.Decide(p, porting.Context{}.Now)
		spec := schema.Form(p, d, schema.FormOptions{For: generator, Confirm: true})
		properties := decode(t, spec.Schema).(map[string]any)["properties"].(map[string]any)
		compiled := compile(t, spec.Schema)
		for _, box := range []string{"donorProviderApproval", porting.DetailsMatch} {
			assert.Subset(t, []string{"title", "description", "type", "not"}, keys(properties[box]))
			input := decode(t, []byte(`{"accountPin":"123456","donorProviderApproval":true,"detailsMatch":true,
				"address":{"line1":"1","city":"X","state":"NY","postalCode":"10024","country":"US"}}`)).(map[string]any)
			require.NoError(t, compiled.Validate(input))
			input[box] = false
			require.Error(t, compiled.Validate(input), box)
			delete(input, box)
			require.Error(t, compiled.Validate(input), box)
		}
	}
}

func TestALayoutOfJSONForms(t *testing.T) {
	odd := strings.Replace(consented, `"donorProviderApproval"`, `"a/b~c"`, 1)
	_, ui, _ := form(t, odd, schema.FormOptions{For: schema.JSONForms})
	assert.Equal(t, "VerticalLayout", ui["type"])
	scopes := map[any][]any{}
	for _, of := range ui["elements"].([]any) {
		group := of.(map[string]any)
		assert.Equal(t, "Group", group["type"])
		for _, of := range group["elements"].([]any) {
			control := of.(map[string]any)
			assert.ElementsMatch(t, []string{"type", "scope", "options"}, keys(control), "no rules")
			scopes[group["label"]] = append(scopes[group["label"]], control["scope"])
		}
	}
	assert.Equal(t, map[any][]any{
		"Your carrier account": {"#/properties/accountPin"},
		"Billing address": {
			"#/properties/address/properties/line1", "#/properties/address/properties/line2",
			"#/properties/address/properties/city", "#/properties/address/properties/state",
			"#/properties/address/properties/postalCode", "#/properties/address/properties/country",
		},
		"Anything else": {"#/properties/a~1b~0c"},
	}, scopes)
	pin := ui["elements"].([]any)[0].(map[string]any)["elements"].([]any)[0].(map[string]any)
	assert.Equal(t, map[string]any{
		"autocomplete": "off", "autocapitalize": "none", "inputType": "tel", "showUnfocusedDescription": true,
	}, pin["options"])
}
