package porting_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// prepareCreate asks PrepareCreate and WriteCreate, which must answer the
// same bytes.
func prepareCreate(t testing.TB, input string, c porting.Context) porting.Request {
	t.Helper()
	var in porting.Input
	require.NoError(t, in.UnmarshalJSON([]byte(input)), input)
	request := porting.PrepareCreate(in, c)
	document := `{"context":` + contextJSON(t, c) + `,"input":` + input + `}`
	got, err := ask("prepareCreate", []byte(document), porting.Context{Now: c.Now})
	require.NoError(t, err)
	require.Equal(t, text(t, request), string(got))
	require.Nil(t, request.Missing)
	return request
}

// prepareUpdate asks PrepareUpdate and WriteUpdate, which must answer the
// same bytes.
func prepareUpdate(t testing.TB, p, input string, c porting.Context) porting.Request {
	t.Helper()
	var in porting.Input
	require.NoError(t, in.UnmarshalJSON([]byte(input)), input)
	request := porting.PrepareUpdate(parse(t, p), in, c)
	document := `{"context":` + contextJSON(t, c) + `,"porting":` + p + `,"input":` + input + `}`
	got, err := ask("prepareUpdate", []byte(document), porting.Context{Now: c.Now})
	require.NoError(t, err)
	require.Equal(t, text(t, request), string(got))
	require.NotNil(t, request.Missing)
	return request
}

// prepareCase is an input with the body and the issues that become of it.
type prepareCase struct {
	name    string
	porting string
	context porting.Context
	input   string
	body    string
	issues  string
	missing string
}

// ok reports whether every issue is a warning.
func (c prepareCase) ok() bool {
	return c.issues == "" || strings.Count(c.issues, "~") == strings.Count(c.issues, ", ")+1
}

func TestPrepareCreate(t *testing.T) {
	us := porting.Context{Market: "US", Now: noon}
	const least = `"phoneNumber":"+18602350142","provider":"p11","user":"usr_1"`
	for _, c := range []prepareCase{
		{name: "nothing", input: `{}`, body: `{}`, issues: "phoneNumber required, provider required, user required"},
		{name: "the least", input: `{` + least + `}`, body: `{` + least + `}`},
		{name: "normalised", context: us, input: `{"user":" usr_1 ","provider":" p11","phoneNumber":"(860) 235-0142"}`, body: `{` + least + `}`},
		{name: "empty", input: `{"phoneNumber":"","provider":" ","user":null}`, body: `{}`, issues: "phoneNumber required, provider required, user required"},
		{
			name: "defaults are left out", context: porting.Context{Now: noon},
			input: `{"phoneNumber":"+447400123456","provider":"p12","user":"usr_1","behavior":"portIn","scheduledOn":null,
				"address":{"line1":"221B Baker Street","line2":"","city":"London","state":null,"postalCode":"nw16xe","country":"gb"}}`,
			body: `{"address":{"line1":"221B Baker Street","city":"London","postalCode":"NW1 6XE","country":"GB"},` +
				`"phoneNumber":"+447400123456","provider":"p12","user":"usr_1"}`,
		},
		{
			name: "what is no default", context: porting.Context{Now: noon},
			input: `{"phoneNumber":"+447400123456","provider":"p12","user":"usr_1","behavior":"cancelOnly","accountPin":"123456 abc","scheduledOn":"2026-02-02"}`,
			body:  `{"accountPin":"123456ABC","phoneNumber":"+447400123456","provider":"p12","user":"usr_1","behavior":"cancelOnly","scheduledOn":"2026-02-02"}`,
		},
		{
			name: "what has an error is left out", context: us,
			input: `{` + least + `,"accountPin":"1","accountNumber":"123","firstName":"","donorProviderApproval":false,"behavior":"cancelOnly","scheduledOn":"2026-01-01","rocket":1,"lastName":4}`,
			body:  `{"accountNumber":"123",` + least + `}`,
			issues: "accountNumber ~unusualLength, accountPin format, firstName required, lastName type, donorProviderApproval required, " +
				"behavior notAllowed, scheduledOn notInFuture, scheduledOn notSupported, rocket unknownField",
		},
		{
			name: "an address is left out whole", context: us,
			input:  `{` + least + `,"address":{"line1":"1 Main Street","city":"Troy","state":"XX","postalCode":"12180","country":"US"}}`,
			body:   `{` + least + `}`,
			issues: "address.state unknownState expected=NY",
		},
		{
			name: "an address with an unknown member is left out", context: us,
			input:  `{` + least + `,"address":{"line1":"1 Main Street","city":"Troy","state":"NY","postalCode":"12180","country":"US","planet":"Mars"}}`,
			body:   `{` + least + `}`,
			issues: "address.planet unknownField",
		},
		{name: "an address that is none", input: `{` + least + `,"address":null}`, body: `{` + least + `}`, issues: "address required"},
		{
			name: "a warning keeps nothing out", context: us,
			input: `{` + least + `,"firstName":"J","accountPin":"abcd"}`, body: `{"accountPin":"abcd","firstName":"J",` + least + `}`,
			issues: "accountPin ~letters, firstName ~singleLetter",
		},
		{name: "no status locks a field", context: porting.Context{Status: porting.StatusCompleted}, input: `{` + least + `,"behavior":"portIn"}`, body: `{` + least + `}`},
		{name: "required", context: porting.Context{Required: fields("firstName address")}, input: `{` + least + `}`, body: `{` + least + `}`, issues: "firstName required, address required"},
		{name: "no object", input: `[1]`, body: `{}`, issues: " type, phoneNumber required, provider required, user required"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := prepareCreate(t, c.input, c.context)
			assert.Equal(t, c.body, text(t, got.Body))
			assert.Equal(t, c.issues, strings.Join(lines(got.Issues), ", "))
			assert.Equal(t, c.ok(), got.OK())
		})
	}
}

// american is a porting of the United States that lacks its PIN, with room for
// more members.
const american = `{"status":"informationRequired","phoneNumber":"+18602350142","provider":"p11","user":"usr_1","behavior":"portIn",
	"accountNumber":"123456789","firstName":"Jerry","lastName":"Seinfeld","birthday":"1954-04-29","donorProvider":{"id":"svp_1","name":"Tiny Mobile"},
	"address":{"line1":"129 West 81st Street","line2":"Apartment 5A","city":"New York City","state":"NY","postalCode":"10024","country":"US"},
	"donorProviderApproval":false,"required":["lastName","accountPin","donorProviderApproval"]`

// british is one of the United Kingdom, with room for more members.
const british = `{"phoneNumber":"+447400123456","provider":"p12","user":"usr_1","scheduledOn":"2026-03-01",
	"address":{"line1":"221B Baker Street","line2":null,"city":"London","state":null,"postalCode":"NW1 6XE","country":"GB"}`

func TestPrepareUpdate(t *testing.T) {
	at := porting.Context{Now: noon}
	const (
		us      = american + `}`
		address = `"line1":"129 West 81st Street","line2":"Apartment 5A","city":"New York City","state":"NY","postalCode":"10024","country":"US"`
		lacks   = "accountPin donorProviderApproval"
	)
	gb := func(status, behavior string) string {
		return british + `,"status":"` + status + `","behavior":"` + behavior + `"}`
	}
	for _, c := range []prepareCase{
		{name: "nothing", porting: us, input: `{}`, body: `{}`, missing: lacks},
		{name: "no porting", porting: `{}`, input: `{"firstName":" Jerry "}`, body: `{"firstName":"Jerry"}`},
		{
			name: "unchanged", porting: us, body: `{}`, missing: lacks,
			input: `{"phoneNumber":"+1 860 235 0142","provider":"p11","user":"usr_1","behavior":"portIn","accountNumber":"123-456-789","firstName":" Jerry",
				"lastName":"Seinfeld","birthday":"1954-04-29","donorProvider":"svp_1","address":{` + address + `},"scheduledOn":null}`,
		},
		{name: "one change", porting: us, input: `{"firstName":"Jerome","lastName":"Seinfeld"}`, body: `{"firstName":"Jerome"}`, missing: lacks},
		{name: "what was missing", porting: us, input: `{"accountPin":"1234","donorProviderApproval":true}`, body: `{"accountPin":"1234","donorProviderApproval":true}`},
		{name: "missing as the context says", porting: us, context: porting.Context{Required: fields("birthday accountType billingPin")}, input: `{"billingPin":"1234"}`,
			body: `{"billingPin":"1234"}`, issues: "accountType required", missing: "accountType"},
		{name: "a PIN is sent though one exists", porting: american + `,"accountPinExists":true,"billingPinExists":true}`,
			input: `{"accountPin":"12-34","billingPin":"5678"}`, body: `{"accountPin":"1234","billingPin":"5678"}`, missing: "donorProviderApproval"},
		{name: "what has an error is missing still", porting: us, input: `{"accountPin":"1"}`, body: `{}`, issues: "accountPin format", missing: lacks},
		{name: "emptied", porting: us, input: `{"firstName":"","accountNumber":null,"birthday":" "}`, body: `{}`,
			issues: "accountNumber required, firstName required, birthday required", missing: lacks},
		{name: "the address whole", porting: us, input: `{"address":{"postalCode":"10025-1234"}}`,
			body: `{"address":{` + strings.Replace(address, "10024", "10025", 1) + `}}`, missing: lacks},
		{name: "without a second line", porting: us, input: `{"address":{"line2":""}}`,
			body: `{"address":{` + strings.Replace(address, `"Apartment 5A"`, "null", 1) + `}}`, missing: lacks},
		{name: "without a state", porting: us, input: `{"address":{"state":null}}`, body: `{}`, issues: "address.state required", missing: lacks},
		{name: "to another country", porting: us, input: `{"address":{"country":"ca","postalCode":"V6B 1A1","state":"BC"}}`, missing: lacks,
			body: `{"address":{"line1":"129 West 81st Street","line2":null,"city":"New York City","state":"BC","postalCode":"V6B 1A1","country":"CA"}}`},
		{name: "to another country without a state", porting: us, input: `{"address":{"country":"UK","postalCode":"nw16xe"}}`, missing: lacks,
			body: `{"address":{"line1":"129 West 81st Street","line2":null,"city":"New York City","state":null,"postalCode":"NW1 6XE","country":"GB"}}`},
		{name: "to the United States", porting: `{"phoneNumber":"+447400123456","status":"declined","address":{"line1":"1 High Street","line2":"Flat 2","city":"Dover","state":"KEN","postalCode":"CT16 1AA","country":"GB"}}`,
			input: `{"address":{"country":"usa","postalCode":"12180"}}`, body: `{}`, issues: "address.state required"},
		{name: "to a territory", porting: us, input: `{"address":{"country":"PR","postalCode":"00901"}}`, missing: lacks,
			body: `{"address":{"line1":"129 West 81st Street","line2":null,"city":"New York City","state":null,"postalCode":"00901","country":"PR"}}`},
		{name: "the same country by name", porting: us, input: `{"address":{"country":"United States","city":"Troy"}}`, missing: lacks,
			body: `{"address":{"line1":"129 West 81st Street","line2":"Apartment 5A","city":"Troy","state":"NY","postalCode":"10024","country":"US"}}`},
		{name: "a county that is not sent", porting: british + `,"status":"declined"}`,
			input: `{"address":{"state":"Kent"}}`, body: `{}`, issues: "address.state ~unknownState kind=GB"},
		{name: "an address with an error", porting: us, input: `{"address":{"postalCode":"1"},"firstName":"Jerome"}`, body: `{"firstName":"Jerome"}`,
			issues: "address.postalCode format", missing: lacks},
		{name: "no address", porting: us, input: `{"address":null}`, body: `{}`, issues: "address required", missing: lacks},
		{name: "an unchanged address of one member", porting: us, input: `{"address":{"city":" New York City "}}`, body: `{}`, missing: lacks},
		{name: "an empty address", porting: us, input: `{"address":{}}`, body: `{}`, missing: lacks},
		{name: "the first address", porting: `{"status":"draft","phoneNumber":"+18602350142","required":["address"]}`, input: `{"address":{"line1":"1 Main Street","city":"Troy"}}`,
			body: `{}`, issues: "address.state required, address.postalCode required, address.country required", missing: "address"},
		{name: "the first address whole", porting: `{"status":"draft","phoneNumber":"+18602350142","required":["address"]}`, input: `{"address":{` + address + `}}`,
			body: `{"address":{` + address + `}}`},
		{
			name: "what it holds is normalised with the rest", missing: "",
			porting: `{"status":"declined","phoneNumber":"+18602350142","address":{"line1":" 1 Main  Street","line2":null,"city":"Troy","state":"New York","postalCode":"12180-0001","country":"us"}}`,
			input:   `{"address":{"line2":"2nd floor"}}`,
			body:    `{"address":{"line1":"1 Main  Street","line2":"2nd floor","city":"Troy","state":"NY","postalCode":"12180","country":"US"}}`,
		},
		{name: "a donor's disapproval stays", porting: us, input: `{"donorProviderApproval":false,"firstName":"Jerome"}`, issues: "donorProviderApproval required", body: `{"firstName":"Jerome"}`, missing: lacks},
		{name: "locked", porting: us, input: `{"phoneNumber":"+18602350143","provider":"p13","user":"usr_2","behavior":"cancelOnly","firstName":"Jerome"}`,
			body: `{"firstName":"Jerome"}`, missing: lacks,
			issues: "phoneNumber locked status=informationRequired, provider locked status=informationRequired, user locked status=informationRequired, behavior notAllowed"},
		{name: "in draft", porting: strings.Replace(us, "informationRequired", "draft", 1), input: `{"phoneNumber":"(860) 235-0143","provider":"p13","user":"usr_2"}`,
			body: `{"phoneNumber":"+18602350143","provider":"p13"}`, issues: "user locked status=draft", missing: lacks},
		{name: "resolved", porting: strings.Replace(us, "informationRequired", "canceled", 1), input: `{"firstName":"Jerome","lastName":"Seinfeld"}`, body: `{}`,
			issues: "firstName locked status=canceled", missing: lacks},
		{name: "another status", porting: us, context: porting.Context{Status: porting.StatusDraft}, input: `{"provider":"p13"}`, body: `{"provider":"p13"}`, missing: lacks},
		{name: "a status of the future", porting: strings.Replace(us, "informationRequired", "paused", 1), input: `{"firstName":"Jerome","provider":"p13"}`,
			body: `{"firstName":"Jerome"}`, issues: "provider locked status=paused", missing: lacks},
		{name: "a retry", porting: strings.Replace(american, "informationRequired", "declined", 1) + `,"accountPinExists":true}`, input: `{}`, body: `{}`, missing: "donorProviderApproval"},

		{name: "a PAC", porting: gb("declined", "portIn"), input: `{"accountPin":"abc 123456"}`, body: `{"accountPin":"ABC123456"}`},
		{name: "a STAC for a PAC", porting: gb("declined", "portIn"), input: `{"accountPin":"123456abc"}`, body: `{}`, issues: "accountPin format kind=PAC"},
		{name: "a STAC", porting: gb("declined", "cancelOnly"), input: `{"accountPin":"123456abc"}`, body: `{"accountPin":"123456ABC"}`},
		{name: "a PAC for a STAC", porting: gb("declined", "cancelOnly"), input: `{"accountPin":"ABC123456"}`, body: `{}`, issues: "accountPin format kind=STAC"},
		{name: "another behavior", porting: gb("declined", "cancelOnly"), context: porting.Context{Behavior: porting.BehaviorPortIn}, input: `{"accountPin":"ABC123456"}`, body: `{"accountPin":"ABC123456"}`},
		{name: "a change of behavior", porting: gb("draft", "cancelOnly"), input: `{"behavior":"portIn","accountPin":"ABC123456"}`, body: `{"accountPin":"ABC123456","behavior":"portIn"}`},
		{name: "another day", porting: gb("pending", "portIn"), context: at, input: `{"scheduledOn":"2026-03-02"}`, body: `{"scheduledOn":"2026-03-02"}`},
		{name: "as soon as possible", porting: gb("pending", "portIn"), context: at, input: `{"scheduledOn":null}`, body: `{"scheduledOn":null}`},
		{name: "the same day", porting: gb("pending", "portIn"), context: at, input: `{"scheduledOn":"2026-03-01"}`, body: `{}`},
		{name: "a day in the past", porting: gb("pending", "portIn"), context: at, input: `{"scheduledOn":"2026-01-31"}`, body: `{}`, issues: "scheduledOn notInFuture"},
		{name: "a day in the US", porting: us, context: at, input: `{"scheduledOn":"2026-03-01"}`, body: `{}`, issues: "scheduledOn notSupported", missing: lacks},
		{name: "an address in GB", porting: gb("declined", "portIn"), input: `{"address":{"line1":"10 Downing Street","postalCode":"sw1a2aa"}}`,
			body: `{"address":{"line1":"10 Downing Street","line2":null,"city":"London","state":null,"postalCode":"SW1A 2AA","country":"GB"}}`},
		{name: "another market", porting: gb("declined", "portIn"), context: porting.Context{Market: "US"}, input: `{"accountPin":"12-34"}`, body: `{"accountPin":"1234"}`},
		{name: "a number of the porting's market", porting: strings.Replace(british+`,"status":"draft"}`, "scheduledOn", "x", 1), input: `{"phoneNumber":"07400 123457"}`, body: `{"phoneNumber":"+447400123457"}`},
		{name: "a number of another market", porting: british + `,"status":"draft"}`, input: `{"phoneNumber":"+18602350143"}`, body: `{"phoneNumber":"+18602350143"}`,
			issues: "scheduledOn notSupported"},
		{name: "no object", porting: us, input: `"x"`, body: `{}`, issues: " type", missing: lacks},
		{name: "a field of the future", porting: `{"required":["shoeSize","favoriteColor"],"shoeSizeExists":true}`, input: `{"favoriteColor":" red\u200b"}`, body: `{"favoriteColor":"red"}`},
		{name: "what nobody requires", porting: `{"required":["shoeSize"]}`, input: `{"favoriteColor":"red"}`, body: `{}`, issues: "favoriteColor unknownField", missing: "shoeSize"},
		{name: "what the app requires", porting: `{}`, context: porting.Context{Required: []porting.Field{"moonPhase"}}, input: `{"moonPhase":"full"}`, body: `{"moonPhase":"full"}`},
		{name: "a field of the future without an answer", porting: `{"required":["shoeSize"]}`, input: `{"shoeSize":"\u200b "}`, body: `{}`, issues: "shoeSize required", missing: "shoeSize"},
		{name: "a field of the future that is no text", porting: `{"required":["shoeSize"]}`, input: `{"shoeSize":43}`, body: `{}`, issues: "shoeSize type", missing: "shoeSize"},
		{name: "a field of the future twice", porting: `{"required":["shoeSize"]}`, input: `{"shoeSize":"43","shoeSize":"44"}`, body: `{}`, issues: "shoeSize type, shoeSize type", missing: "shoeSize"},
		{name: "a member of the address of the future", porting: strings.Replace(us, `"required":[`, `"required":["address.buzzer",`, 1), input: `{"address":{"buzzer":"7"}}`, missing: lacks,
			body: `{"address":{"line1":"129 West 81st Street","line2":"Apartment 5A","city":"New York City","state":"NY","postalCode":"10024","country":"US","buzzer":"7"}}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := prepareUpdate(t, c.porting, c.input, c.context)
			assert.Equal(t, c.body, text(t, got.Body))
			assert.Equal(t, c.issues, strings.Join(lines(got.Issues), ", "))
			assert.Equal(t, c.ok(), got.OK())
			assert.Equal(t, fields(c.missing), got.Missing)
		})
	}
	assert.Equal(
		t,
		porting.PrepareUpdate(&porting.Porting{}, porting.Input{}, at),
		porting.PrepareUpdate(nil, porting.Input{}, at),
	)
}

func TestOnlyThreeFieldsAreEverNullAndNoneIsEmpty(t *testing.T) {
	held := strings.Replace(british, `"line2":null`, `"line2":"Flat 2"`, 1)
	for _, status := range []string{"draft", "declined", "completed"} {
		for field := range everything {
			for _, value := range []string{`null`, `""`, `" "`, `{}`, `{"line1":null,"line2":null,"city":"","state":"","postalCode":null,"country":null}`, `{"line2":""}`} {
				got := text(
					t,
					prepareUpdate(t, held+`,"status":"`+status+`"}`, `{"`+field+`":`+value+`}`, porting.Context{Now: noon}).Body,
				)
				assert.NotContains(t, got, `""`, field)
				for _, null := range []string{"scheduledOn", "line2", "state"} {
					got = strings.ReplaceAll(got, `"`+null+`":null`, "")
				}
				assert.NotContains(t, got, "null", field)
			}
		}
	}
}

func TestAnEmptyListOfMissingFieldsIsWritten(t *testing.T) {
	const want = `{"body":{},"issues":[],"missing":[]}`
	assert.Equal(t, want, text(t, prepareUpdate(t, `{}`, `{}`, porting.Context{})))
	assert.Equal(
		t,
		`{"body":{},"issues":[],"missing":["firstName"]}`,
		text(t, prepareUpdate(t, `{"required":["firstName"]}`, `{}`, porting.Context{Required: []porting.Field{}})),
	)
	assert.NotContains(t, text(t, prepareCreate(t, `{}`, porting.Context{})), "missing")
}

// The bodies of the documentation's examples, word for word ("Portings API, Create a
// porting, Update a porting").
const (
	seedUpdate = `{"accountNumber":"123456789","accountPin":"1234","address":{"city":"New York City","country":"US","line1":"129 West 81st Street","line2":"Apartment 5A","postalCode":"10024","state":"NY"},"behavior":"portIn","birthday":"2017-07-21","donorProvider":"svp_0SNlurA01K6GY5L0XJffY8","donorProviderApproval":true,"firstName":"Jerry","lastName":"Seinfeld","phoneNumber":"+19591234567","provider":"p9","scheduledOn":"2021-01-21"}`
	seedCreate = `{"accountNumber":"123456789","accountPin":"1234","address":{"city":"New York City","country":"US","line1":"129 West 81st Street","line2":"Apartment 5A","postalCode":"10024","state":"NY"},"behavior":"portIn","birthday":"2017-07-21","donorProvider":"svp_0SNlurA01K6GY5L0XJffY8","donorProviderApproval":true,"firstName":"Jerry","lastName":"Seinfeld","phoneNumber":"+19591234567","provider":"p9","scheduledOn":"2021-01-21","user":"usr_0SNlurA049MEWV4OpCwsNyC9Kn2d"}`
)

// The seeds' bodies pass but for the day, which is American in them, where the
// same page says that such a day "will result in an error".
func TestTheSeedsBodies(t *testing.T) {
	att := []porting.ServiceProvider{{ID: "svp_0SNlurA01K6GY5L0XJffY8", Name: "AT&T", RecipientProviders: []string{"p3"}}}
	without := func(body string) string { return strings.Replace(body, `,"scheduledOn":"2021-01-21"`, "", 1) }
	require.NotEqual(t, seedCreate, without(seedCreate))
	for _, c := range []porting.Context{{}, {Now: noon}, {Market: "US"}, {Providers: att, Market: "US"}} {
		for _, input := range []string{without(seedCreate), strings.Replace(seedCreate, `"2021-01-21"`, "null", 1)} {
			input = strings.Replace(input, `"p9"`, `"p3"`, 1) // the seeds' AT&T supports no p9
			got := prepareCreate(t, input, c)
			assert.True(t, got.OK(), lines(got.Issues))
			assert.JSONEq(
				t,
				strings.NewReplacer(`,"behavior":"portIn"`, "", `,"scheduledOn":null`, "").Replace(input),
				text(t, got.Body),
			)
			validated := validate(t, input, c)
			assert.True(t, validated.OK(), lines(validated.Issues))
			assert.JSONEq(t, input, text(t, validated.Value), "nothing is normalised")
		}
		for _, p := range []string{`{"status":"draft"}`, seed(t)} {
			got := prepareUpdate(t, p, strings.Replace(without(seedUpdate), `"p9"`, `"p3"`, 1), c)
			assert.True(t, got.OK(), lines(got.Issues))
		}
	}
	got := prepareUpdate(t, seed(t), seedUpdate, porting.Context{Now: noon})
	assert.True(t, got.OK(), "its day is the one it has")
	assert.Equal(t, `{"accountPin":"1234"}`, text(t, got.Body))
}

func TestEveryTestNumberOfGigs(t *testing.T) {
	for line := 100; line <= 118; line++ { // 0106 and 0117 do nothing, but are of the block
		number := "+19595550" + text(t, line)
		for _, c := range []porting.Context{{}, {Market: "US"}, {Market: "GB"}} {
			got := validate(t, `{"phoneNumber":"`+number+`"}`, c)
			assert.True(t, got.OK(), number)
			assert.Equal(
				t,
				"~test",
				strings.TrimSuffix(codes(t, "phoneNumber", got.Issues), ", ~outsideMarket market=GB"),
				number,
			)
			created := prepareCreate(
				t,
				strings.Replace(strings.Replace(seedCreate, "+19591234567", number, 1), `,"scheduledOn":"2021-01-21"`, "", 1),
				porting.Context{Market: "US"},
			)
			assert.True(t, created.OK(), lines(created.Issues))
		}
	}
}
