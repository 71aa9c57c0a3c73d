package difftest

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand"
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/schema"
)

// Case is a porting that asks for fields, and what else its form depends on.
type Case struct {
	Name    string          `json:"name"`
	Porting json.RawMessage `json:"porting"`
	Input   json.RawMessage `json:"input,omitempty"`
	Context json.RawMessage `json:"context,omitempty"`

	market string // of the porting's number
}

// Cases returns portings that lead to every kind of form.
func Cases() []Case {
	const all = `"required":["donorProvider","accountNumber","accountPin","billingPin","firstName","lastName","birthday","address","donorProviderApproval"]`
	const required = `{"status":"informationRequired",`
	const att = `"donorProvider":{"object":"serviceProvider","id":"svp_1","name":"AT&T","recipientProviders":["p3"]}`
	const address = `"address":{"line1":"129 West 81st Street","line2":"Apartment 5A","city":"New York City","state":"NY","postalCode":"10024","country":"US"}`
	const providers = `{"providers":[
		{"object":"serviceProvider","id":"svp_1","name":"AT&T","recipientProviders":["p3"]},
		{"object":"serviceProvider","id":"svp_2","name":"Other <b>carrier</b>","recipientProviders":[]},
		{"object":"serviceProvider","id":"svp_3","name":"Elsewhere","recipientProviders":["p4"]},
		{"object":"serviceProvider","id":"svp_1","name":"Twice","recipientProviders":["p3"]}]}`
	cases := []Case{
		{Name: "United States, everything", market: "US", Porting: json.RawMessage(required + `"phoneNumber":"+18605550123",` + all + `}`)},
		{Name: "United States, a known carrier", market: "US", Porting: json.RawMessage(required + `"phoneNumber":"+18605550123",` + att + `,` + all + `}`)},
		{Name: "United States, providers", market: "US", Porting: json.RawMessage(required + `"phoneNumber":"+18605550123","provider":"p3",` + all + `}`), Context: json.RawMessage(providers)},
		{Name: "United States, a provider is chosen", market: "US", Porting: json.RawMessage(required + `"phoneNumber":"+18605550123","provider":"p3",` + all + `}`), Input: json.RawMessage(`{"donorProvider":"svp_1"}`), Context: json.RawMessage(providers)},
		{Name: "United Kingdom, everything", market: "GB", Porting: json.RawMessage(required + `"phoneNumber":"+447400123456","behavior":"portIn",` + all + `}`)},
		{Name: "United Kingdom, a STAC", market: "GB", Porting: json.RawMessage(required + `"phoneNumber":"+447400123456","behavior":"cancelOnly","required":["accountPin"]}`)},
		{Name: "United Kingdom, a draft", market: "GB", Porting: json.RawMessage(`{"status":"draft","phoneNumber":"+447400123456","required":["behavior","scheduledOn","accountPin"]}`)},
		{Name: "Ireland", market: "IE", Porting: json.RawMessage(required + `"phoneNumber":"+353850123456","required":["accountNumber","accountType","donorProviderApproval","address"]}`)},
		{Name: "a Canadian address in the United States", market: "US", Porting: json.RawMessage(required + `"phoneNumber":"+18605550123","required":["address","accountPin"]}`), Input: json.RawMessage(`{"address":{"country":"CA"}}`)},
		{Name: "a number of no country", Porting: json.RawMessage(required + `"phoneNumber":"+80012345678",` + all + `}`)},
		{Name: "a Canadian state", market: "CA", Porting: json.RawMessage(required + `"phoneNumber":"+14165550123","address":{"line1":"1","line2":null,"city":"Toronto","state":null,"postalCode":"M5V 3L9","country":"CA"},"required":["address.state","address.line2"]}`)},
		{Name: "United States, a day and no provider", market: "US", Porting: json.RawMessage(required + `"phoneNumber":"+18605550123","provider":"p9","required":["donorProvider","scheduledOn"]}`), Context: json.RawMessage(providers)},
		{Name: "no number", Porting: json.RawMessage(required + all + `}`)},
		{Name: "declined, the PIN", market: "US", Porting: json.RawMessage(`{"status":"declined","declinedCode":"portingAccountPinRequiredOrInvalid","phoneNumber":"+18605550123","accountPinExists":true,` + att + `,"required":["accountPin"]}`)},
		{Name: "declined, the account number", market: "US", Porting: json.RawMessage(`{"status":"declined","declinedCode":"portingAccountNumberRequiredOrInvalid","phoneNumber":"+18605550123","accountNumber":"123456789","required":["accountNumber"]}`)},
		{Name: "declined, the postal code", market: "US", Porting: json.RawMessage(`{"status":"declined","declinedCode":"portingPostalCodeRequiredOrInvalid","phoneNumber":"+18605550123",` + address + `,"required":["address"]}`)},
		{Name: "declined, a mismatch", market: "US", Porting: json.RawMessage(`{"status":"declined","declinedCode":"portingUserInformationMismatch","phoneNumber":"+18605550123","accountNumber":"123456789","accountPinExists":true,"firstName":"Jerry","lastName":"@Seinfeld","birthday":"1990-04-30",` + address + `,"required":["accountNumber","accountPin","firstName","lastName","birthday","address"]}`)},
		{Name: "fields of the future", market: "US", Porting: json.RawMessage(required + `"phoneNumber":"+18605550123","required":["title","moonPhase","a/b.c","address.zip","__proto__","moonPhase","firstName","","a\"b\\c","<d>&\u2028"]}`)},
		{Name: "an address that no list has", market: "US", Porting: json.RawMessage(`{"status":"declined","declinedCode":"portingAddressRequiredOrInvalid","phoneNumber":"+18605550123","address":{"line1":"1","line2":null,"city":"X","state":"Narnia","postalCode":"1","country":"US"},"required":["address"]}`)},
		{Name: "nothing to ask", market: "US", Porting: json.RawMessage(`{"status":"pending","phoneNumber":"+18605550123",` + all + `}`)},
	}
	carriers := map[string]bool{}
	for _, carrier := range porting.Carriers() {
		if letters := strings.Contains(carrier.PinPattern, "A-Z"); !carriers[fmt.Sprint(letters, carrier.PinDays)] {
			carriers[fmt.Sprint(letters, carrier.PinDays)] = true
			name, _ := json.Marshal(carrier.Name)
			cases = append(cases, Case{Name: "carrier " + carrier.ID, market: "US", Porting: json.RawMessage(required +
				`"phoneNumber":"+18605550123","donorProvider":{"id":"svp_1","name":` + string(name) + `},"required":["accountNumber","accountPin"]}`)})
		}
	}
	return cases
}

// Read returns the porting, the options and the decision of the case.
func (c Case) Read() (p *porting.Porting, d porting.Decision, o schema.FormOptions, err error) {
	if p, err = porting.Parse(c.Porting); err != nil {
		return nil, d, o, err
	}
	if c.Input != nil {
		if err = json.Unmarshal(c.Input, &o.Input); err != nil {
			return nil, d, o, err
		}
	}
	if c.Context != nil {
		if err = json.Unmarshal(c.Context, &o.Context); err != nil {
			return nil, d, o, err
		}
	}
	return p, porting.Decide(p, now), o, nil
}

// formValues returns the values that a form's inputs can give: dates as a date input gives
// them, and for a field with choices only those.
func (c Case) formValues(d porting.Decision) pool {
	values := maps.Clone(documentValues)
	values["birthday"] = []any{"1990-04-30", "2000-02-29", "", "1990-02-30", "2027-01-01", "1800-01-01"}
	values["scheduledOn"] = []any{"2027-01-21", "2028-02-29", "2026-11-22", "2027-02-29"}
	values["accountType"] = []any{"postpaidMulti", "prepaidRegistered", ""}
	values["behavior"] = []any{"portIn", "cancelOnly", "", "stay"}
	values["donorProvider"] = []any{"svp_1", "svp_2", "", "svp_9"}
	if strings.Contains(string(c.Input), "donorProvider") { // with another one, the form would be another
		values["donorProvider"] = []any{"svp_1", "", "svp_9"}
	}
	switch c.market {
	case "US":
		values["accountNumber"] = slices.Concat(documentValues["accountNumber"], []any{"---", "\u2011"})
		values["accountPin"] = []any{"123456", "12-34", "abcd 1234", "", "-", "123", "12345678901234567890123456789012345", "12é4"}
	case "GB":
		values["accountPin"] = []any{"ABC123456", "abc 123-456", "", "123456ABC", "ABC12345", "AB1123456", "ÀBC123456"}
		if strings.Contains(string(c.Porting), "cancelOnly") {
			values["accountPin"] = []any{"123456ABC", "123 456 abc", "", "ABC123456"}
		}
	}
	country := c.country()
	values["address.country"] = []any{country, strings.ToLower(country), " " + country, "", " ", "Narnia", "1", "U S", "XX"}
	switch country {
	case "US":
		values["address.country"] = append(values["address.country"], "USA", "united states", "U.S.")
		values["address.state"] = []any{"NY", "AP", "", "XX", "Narnia", nil}
		values["address.postalCode"] = []any{"10024", "10024-1234", " 1 0024", "", "-", "1002", "100241", "SW1A 1AA"}
	case "GB":
		values["address.state"] = []any{"ENG", "gb-eng", "", "England", "E N", nil}
		values["address.postalCode"] = []any{"SW1A 1AA", "sw1a1aa", "gir 0aa", "A11AA", "", "10024", "GIR 1AA", "SW1A"}
	case "":
		values["address.country"] = []any{"FR", "fr", "", "Narnia"}
		values["address.state"] = []any{"IDF", "", nil}
		values["address.postalCode"] = []any{"75001", "", " "}
	default:
		values["address.state"] = []any{"ON", "ca-on", "", "Ontario", "O N", nil}
		values["address.postalCode"] = []any{"K1A 0B1", "-", "", " "}
	}
	return values
}

// heldSecrets returns the PINs that a porting holds, but for one that it was declined for.
func heldSecrets(p *porting.Porting) []porting.Field {
	var held []porting.Field
	isBlamed := func(code string) bool { return p.Status == porting.StatusDeclined && p.DeclinedCode == code }
	if p.AccountPinExists && !isBlamed("portingAccountPinRequiredOrInvalid") {
		held = append(held, porting.FieldAccountPin)
	}
	if p.BillingPinExists && !isBlamed("portingBillingPinRequiredOrInvalid") {
		held = append(held, porting.FieldBillingPin)
	}
	return held
}

func (c Case) country() string {
	if strings.Contains(string(c.Input), `"CA"`) {
		return "CA"
	}
	return c.market
}

// without returns the porting without those members of its address that have to be
// corrected.
func (c Case) without(collect []porting.Field) (map[string]any, error) {
	var p map[string]any
	if err := json.Unmarshal(c.Porting, &p); err != nil {
		return nil, err
	}
	address, _ := p["address"].(map[string]any)
	for _, field := range collect {
		delete(address, strings.TrimPrefix(string(field), "address."))
	}
	return p, nil
}

// chosen has the fields whose value is chosen, not typed. It lacks the country, because
// another country makes another form.
var chosen = []string{
	"birthday", "scheduledOn", "accountType", "behavior", "donorProvider", "address.state", "address.country",
}

// Form is the form for a case.
type Form struct {
	Name   string          `json:"name"`
	Schema json.RawMessage `json:"schema"`
}

// Forms returns trials of the form of each case, in a dialect and for a generator.
func Forms(
	random *rand.Rand, each int, inexpressible Inexpressible, dialect schema.Dialect, of schema.Generator,
) ([]Form, []Trial, error) {
	var forms []Form
	var trials []Trial
	for _, c := range Cases() {
		p, d, o, err := c.Read()
		if err != nil {
			return nil, nil, err
		}
		o.Dialect, o.For = dialect, of
		form := schema.Form(p, d, o)
		forms = append(forms, Form{c.Name, form.Schema})
		fields, required, err := fieldsOf(form.Schema)
		if err != nil {
			return nil, nil, err
		}
		if slices.ContainsFunc(fields, func(field string) bool { return field != "address" && !porting.Field(field).Known() }) {
			continue // the core refuses fields that it does not know
		}
		for _, made := range c.formValues(d).inputs(random, each, fields, required, chosen) {
			input, err := json.Marshal(made)
			if err != nil {
				return nil, nil, err
			}
			verb, document := porting.WriteValidated, map[string]any{"input": json.RawMessage(input)}
			part := !slices.Contains(d.Collect, porting.FieldAddress) && slices.Contains(fields, "address")
			if part || o.Context.Providers != nil { // of which the porting's recipient takes some only
				verb = porting.WriteUpdate
				if document["porting"], err = c.without(d.Collect); err != nil {
					return nil, nil, err
				}
			}
			context := o.Context
			context.Now, context.Market, context.Behavior, context.Required = now, c.market, p.Behavior, d.Collect
			context.Held = heldSecrets(p)
			if donor := p.DonorProvider; donor != nil {
				context.Carrier = donor.Name
			}
			issues, err := issues(verb, document, context)
			if err != nil {
				return nil, nil, err
			}
			trial := Trial{Schema: c.Name, Input: input, Errors: errors(issues)}
			headings := []string{NoSchema, NoForm}
			asksForCarrier := slices.Contains(fields, "donorProvider") && !strings.Contains(string(c.Input), "donorProvider")
			if asksForCarrier || slices.Contains(fields, "behavior") {
				headings = append(headings, NotYet)
			}
			trial.setValid(len(trial.Errors) > 0, inexpressible.says(issues, headings...))
			trials = append(trials, trial)
		}
	}
	return forms, trials, nil
}
