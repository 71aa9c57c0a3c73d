package porting_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// secret is in every PIN and account number of FuzzValidate, and nowhere else.
const secret = "MRK"

// FuzzValidate asserts the properties that hold for any input, porting and context.
func FuzzValidate(f *testing.F) {
	whole := []string{}
	for _, field := range porting.Fields() {
		if value, ok := everything[string(field)]; ok {
			whole = append(whole, `"`+string(field)+`":`+value)
		}
		for _, value := range strange {
			f.Add(inputOf(field, value), `{"market":"US"}`, american+`}`, noon.UnixMilli(), false)
		}
	}
	for _, input := range []string{
		seedCreate, seedUpdate, `{` + strings.Join(whole, ",") + `}`, `{}`, `null`, `[[[[]]]]`, `{"rocket":{},"address":{"planet":1}}`, `{"address":null}`,
		`{"phoneNumber":"(860) 235-0142","accountNumber":"8602350142","accountPin":"12-34","address":{"state":"new york","postalCode":"02134-1234"}}`,
		`{"phoneNumber":"07400 123456","accountPin":"123456 abc","behavior":"cancelOnly","scheduledOn":"","address":{"postalCode":"sw1a1aa","country":"gb"}}`,
		`{"firstName":"","donorProviderApproval":false,"birthday":"2020-02-30","provider":" ","user":null,"donorProvider":"svp_2"}`,
	} {
		for _, context := range []string{
			`{}`, `{"market":"US","carrier":"verizon"}`, `{"market":"GB","behavior":"cancelOnly","status":"draft"}`, `{"market":"DE","status":"declined","required":["address","rocket"]}`,
			`{"required":["accountPin","scheduledOn","address.line2"],"providers":[{"id":"svp_2","name":"Google Voice","recipientProviders":["p1"]}]}`,
		} {
			for _, p := range []string{`{}`, american + `}`, british + `,"status":"draft"}`, seed(f)} {
				f.Add(input, context, p, noon.UnixMilli(), true)
			}
		}
	}
	f.Fuzz(func(t *testing.T, input, context, held string, now int64, marked bool) {
		in, c, p := fuzzed(t, input, context, held, now)
		requireWhatAlwaysHolds(t, input, in, c, p, marked && !strings.Contains(strings.ToUpper(input+context+held), secret))
	})
}

// requireWhatAlwaysHolds reports whether the bodies may be sent.
func requireWhatAlwaysHolds(
	t *testing.T,
	input string,
	in porting.Input,
	c porting.Context,
	p *porting.Porting,
	marked bool,
) (createOK, updateOK bool) {
	t.Helper()
	if marked {
		mark(&in, p)
		input = text(t, in)
	}
	held := text(t, p)

	validated := validate(t, input, c)
	created := prepareCreate(t, input, c)
	updated := prepareUpdate(t, held, input, c)
	native, nativeCreated, nativeUpdated := porting.Validate(
		in,
		c,
	), porting.PrepareCreate(
		in,
		c,
	), porting.PrepareUpdate(
		p,
		in,
		c,
	)
	for _, issues := range [][]porting.Issue{native.Issues, nativeCreated.Issues, nativeUpdated.Issues} {
		requireOrder(t, issues)
	}

	value := text(t, validated.Value)
	require.Equal(t, value, text(t, validate(t, value, c).Value), "normalised twice")
	if created.OK() {
		again := prepareCreate(t, text(t, created.Body), c)
		require.True(t, again.OK(), "%s of %s", lines(again.Issues), text(t, created.Body))
		require.Equal(t, text(t, created.Body), text(t, again.Body))
	}
	if updated.OK() {
		again := prepareUpdate(t, held, text(t, updated.Body), c)
		require.True(t, again.OK(), "%s of %s", lines(again.Issues), text(t, updated.Body))
		require.Equal(t, text(t, updated.Body), text(t, again.Body))
		require.Equal(t, updated.Missing, again.Missing)
	}
	requireNoEmptyText(t, text(t, created.Body), "")
	requireNoEmptyText(t, text(t, updated.Body), "scheduledOn line2 state")

	fields := append(porting.Decide(p, c.Now).Collect, porting.Fields()...)
	options := porting.FormOptions{Input: in, Context: c, Confirm: true}
	options.Context.Required = nil // the fields below
	for _, field := range porting.Form(p, porting.Decision{Collect: fields}, options) {
		requireReady(t, field)
	}

	if !marked {
		return created.OK(), updated.OK()
	}
	fields = slices.DeleteFunc(
		fields,
		func(field porting.Field) bool { return field == porting.FieldAccountNumber },
	) // which a form has, as a default
	told := text(
		t,
		[][]porting.Issue{native.Issues, nativeCreated.Issues, nativeUpdated.Issues},
	) + text(
		t,
		porting.Decide(p, c.Now),
	) + text(
		t,
		updated.Missing,
	) +
		fmt.Sprint(
			in,
			native,
			nativeCreated,
			nativeUpdated,
			p,
		) + fmt.Sprintf(
		"%+v %+v %+v %#v %#v %#v",
		in,
		native,
		nativeCreated,
		in,
		nativeUpdated,
		*p,
	)
	_, err := ask("validate", []byte(`{"input":`+input+`}`+input), c)
	told += fmt.Sprint(err) + text(t, porting.Form(p, porting.Decision{Collect: fields}, options))
	require.NotContains(t, strings.ToUpper(told), secret)
	return created.OK(), updated.OK()
}

// TestRandomForms asserts what FuzzValidate asserts, for random inputs that look like
// those of a form.
func TestRandomForms(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	pick := func(texts ...string) string { return texts[random.IntN(len(texts))] }
	texts := slices.Collect(maps.Values(strange))
	slices.Sort(texts)
	for _, text := range []string{
		"", " ", "+18602350142", "(860) 235-0142", "8602350142", "+19595550110", "07400 123456", "+447400123456", "+18005551212", "+35385 012 3456", "235",
		"123456789", "1", " 12-34 ", "123456", "abc 123456", "123456abc", "a1b2c3d4e5f6g7h8", "00000000000000000000-00001",
		"Jerry", "J", "Mary  Ann", "2nd", "2017-07-21", "1954-04-29", "2026-03-01", "2026-02-30", "soon", "129 West 81st Street", "PO Box 12", "Troy",
		"ny", "new york", "CA", "BC", "XX", "DE-BE", "10024", "10024-1234", "02134", "00000", "02861", "sw1a1aa", "V6B 1A1", "aé9", "us", "GB", " ca", "XX", "UK",
		"p11", "p3", "svp_1", "svp_2", "svp_3", "usr_1", "portIn", "cancelOnly", "postpaidMulti",
	} {
		texts = append(texts, `"`+text+`"`)
	}
	all := append(porting.Fields(), "rocket")
	creates, updates := 0, 0
	for range 2_000 {
		members, inAddress := []string{}, []string{}
		for _, field := range all {
			value := pick(texts...)
			good, ok := goodTexts[field]
			if !ok && !slices.Contains([]porting.Field{"address", "donorProviderApproval", "rocket"}, field) {
				good, ok = `"any"`, true // a text like another
			}
			if ok && random.IntN(10) > 0 {
				value = pick(strings.Split(good, "|")...)
			}
			if random.IntN(50) == 0 {
				value = pick("null", "4", "[]", "{}", "true", "false")
			}
			name, address := strings.CutPrefix(string(field), "address.")
			every := 3 // so many forms have the field
			if field == "phoneNumber" || field == "provider" || field == "user" {
				every = 2
			}
			switch {
			case random.IntN(every) > 0, field == "address", field == "rocket" && random.IntN(20) > 0:
			case address:
				inAddress = append(inAddress, `"`+name+`":`+value)
			case field == "donorProviderApproval":
				members = append(members, `"donorProviderApproval":`+pick("true", "false"))
			default:
				members = append(members, `"`+name+`":`+value)
			}
		}
		if random.IntN(2) > 0 {
			members = append(members, `"address":{`+strings.Join(inAddress, ",")+`}`)
		}
		input := `{` + strings.Join(members, ",") + `}`
		var in porting.Input
		require.NoError(t, in.UnmarshalJSON([]byte(input)))
		p := parse(
			t,
			pick(
				`{}`,
				american+`}`,
				american+`,"accountPinExists":true}`,
				british+`,"status":"draft"}`,
				british+`,"status":"requested","behavior":"cancelOnly"}`,
				seed(t),
			),
		)
		c := porting.Context{
			Market: pick(
				"",
				"",
				"US",
				"GB",
				"PR",
				"DE",
			), Carrier: pick("", "", "Verizon", "at&t", "Google Voice", "Consumer Cellular"),
			Behavior: porting.Behavior(
				pick("", "", "portIn", "cancelOnly"),
			), Status: porting.Status(pick("", "", "draft", "declined", "completed", "ofTheFuture")),
		}
		for range random.IntN(3) {
			if field := all[random.IntN(len(all))]; field != "behavior" {
				c.Required = append(c.Required, field)
			}
		}
		if random.IntN(3) == 0 {
			c.Providers = []porting.ServiceProvider{
				{ID: "svp_1", Name: "T-Mobile", RecipientProviders: []string{"p11"}},
				{ID: "svp_2", Name: "Visible"},
			}
		}
		if random.IntN(2) == 0 {
			c.Now = noon
		}
		created, updated := requireWhatAlwaysHolds(t, input, in, c, p, random.IntN(2) == 0)
		if created {
			creates++
		}
		if updated {
			updates++
		}
	}
	assert.Greater(t, creates, 6, "bodies that were validated again")
	assert.Greater(t, updates, 100, "bodies that were validated again")
}

// goodTexts are the usual texts of fields, in JSON.
var goodTexts = map[porting.Field]string{
	"donorProvider": `"svp_1"|"svp_2"`, "accountNumber": `"123456789"|"123-456 789"|" 00000000000001 "|"8602350142"`,
	"accountPin": `"123456"|"12-34"|"abc 123456"|"123456ABC"`, "billingPin": `"1234"|"123 456"`, "firstName": `"Jerry"|" J "|"Mary  Ann"`, "lastName": `"Seinfeld"`,
	"birthday": `"1954-04-29"|"2010-01-01"`, "accountType": `"prepaidRegistered"`,
	"address.line1": `"129 West 81st Street"|" PO Box 12"`, "address.line2": `"5A"|""|null`, "address.city": `"New York City"|"London"`,
	"address.state": `"NY"|"new york"|"MA"|""|null`, "address.postalCode": `"10024"|"10024-1234"|"nw16xe"`, "address.country": `"US"|"us"|"GB"`,
	"phoneNumber": `"+18602350142"|"+1 860 235 0143"|"+447400123456"|"07400 123457"`, "provider": `"p11"|" p9 "`, "user": `"usr_1"`,
	"behavior": `"portIn"|"portIn"|"cancelOnly"`, "scheduledOn": `"2026-03-01"|null|""`,
}

// fuzzed reads the arguments of the fuzz test, or skips them.
func fuzzed(t *testing.T, input, context, held string, now int64) (porting.Input, porting.Context, *porting.Porting) {
	t.Helper()
	var in porting.Input
	var c porting.Context
	if in.UnmarshalJSON([]byte(input)) != nil || json.Unmarshal([]byte(context), &c) != nil {
		t.Skip("no input")
	}
	p, err := porting.Parse([]byte(held))
	if err != nil {
		t.Skip("no porting")
	}
	if now != 0 {
		c.Now = time.UnixMilli(now % 8.64e15)
	}
	if slices.Contains(c.Required, "behavior") { // a body leaves its default out, whatever is required
		t.Skip("no porting requires a behavior")
	}
	return in, c, p
}

// mark puts the secret into all that is secret.
func mark(in *porting.Input, p *porting.Porting) {
	for text, secret := range map[**string]string{
		&in.AccountPin: "MRK987654", &in.BillingPin: "MRK777", &in.AccountNumber: "5MRK66MRK5",
	} {
		if *text != nil && **text != "" {
			*text = &secret
		}
	}
	if p.AccountNumber != "" {
		p.AccountNumber = "8MRK8"
	}
}

// requireOrder checks that fields are in form order, those that are none last,
// and the errors of each before its warnings.
func requireOrder(t *testing.T, issues []porting.Issue) {
	t.Helper()
	fields := porting.Fields()
	rank := func(issue porting.Issue) int {
		row := slices.Index(fields, issue.Field)
		switch {
		case issue.Field == "" && issue.Code == porting.CodeType:
			row = -1
		case row < 0 || issue.Code == porting.CodeUnknownField:
			row = len(fields)
		}
		row *= 2
		if issue.Severity == porting.SeverityWarning {
			row++
		}
		return row
	}
	for i := 1; i < len(issues); i++ {
		require.LessOrEqual(t, rank(issues[i-1]), rank(issues[i]), lines(issues))
	}
	for _, issue := range issues {
		require.Contains(t, porting.IssueCodes(), issue.Code)
		require.Contains(t, porting.Severities(), issue.Severity)
	}
}

// requireNoEmptyText checks that a body has no empty text, and null only where
// the API takes it.
func requireNoEmptyText(t *testing.T, body, nullable string) {
	t.Helper()
	var walk func(members map[string]any)
	walk = func(members map[string]any) {
		for name, value := range members {
			switch value := value.(type) {
			case nil:
				require.True(t, slices.Contains(strings.Fields(nullable), name), name)
			case string:
				require.NotEmpty(t, value, name)
			case map[string]any:
				require.Equal(t, "address", name)
				walk(value)
			default:
				require.Equal(t, true, value, name)
			}
		}
	}
	var members map[string]any
	require.NoError(t, json.Unmarshal([]byte(body), &members))
	walk(members)
}

// The fuzz test's search for secrets finds them.
func TestSecretsAreFoundWhereTheyAre(t *testing.T) {
	var in porting.Input
	require.NoError(t, in.UnmarshalJSON([]byte(seedUpdate)))
	p := parse(t, seed(t))
	mark(&in, p)
	assert.Equal(t, 3, strings.Count(text(t, in), secret))
	assert.Contains(t, text(t, p), secret)
	assert.NotContains(t, fmt.Sprintf("%v %+v %#v %s", in, in, in, p), secret)
}
