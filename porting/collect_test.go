package porting_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
)

// The fields that Decide says to collect are those that an update needs: a right answer
// to each of them is a body without errors, and the body provides or changes all of
// them.
func TestCollectIsWhatAnUpdateNeeds(t *testing.T) {
	random := rand.New(rand.NewPCG(11, 1))
	asked := 0
	for range 5_000 {
		document := randomPorting(random)
		p := parse(t, document)
		d := porting.Decide(p, noon)
		in := answers(t, d.Collect, p)
		request := porting.PrepareUpdate(p, in, porting.Context{Now: noon})
		require.True(t, request.OK(), "%s\ncollect %v\nissues %v", document, d.Collect, request.Issues)
		require.Empty(t, request.Missing, document)
		body, err := json.Marshal(request.Body)
		require.NoError(t, err)
		for _, field := range d.Collect {
			name, member, inAddress := strings.Cut(string(field), ".")
			require.Contains(t, string(body), `"`+name+`":`, document)
			if inAddress {
				require.Contains(t, string(body), `"`+member+`":`, document)
			}
			asked++
		}
	}
	assert.Greater(t, asked, 5_000)
}

// randomPorting makes up a porting that asks for something: with some members of
// the address, or none, and every way of asking for the rest.
func randomPorting(random *rand.Rand) string {
	one := func(of ...string) string { return of[random.IntN(len(of))] }
	var required []string
	for _, field := range porting.Fields() {
		given := field == porting.FieldPhoneNumber || field == porting.FieldProvider || field == porting.FieldUser ||
			field == porting.FieldBehavior || field == porting.FieldScheduledOn || field == porting.FieldAddressLine2
		if !given && random.IntN(3) == 0 {
			required = append(required, `"`+string(field)+`"`)
		}
	}
	random.Shuffle(len(required), func(i, j int) { required[i], required[j] = required[j], required[i] })
	address := "null"
	if random.IntN(4) > 0 {
		address = fmt.Sprintf(
			`{"line1":%s,"line2":%s,"city":%s,"state":%s,"postalCode":%s,"country":%s}`,
			one(
				`"1 Main Street"`,
				`"PO Box 1"`,
				`""`,
			),
			one("null", `"5A"`),
			one(`"Troy"`, `""`),
			one("null", `""`, `"NY"`, `"Narnia"`),
			one("null", `"12180"`, `"00000"`, `"SW1A 1AA"`),
			one(`"US"`, `"GB"`, `"PR"`, `""`, `"XX"`),
		)
	}
	code := one(append(decline.Codes(), "portingBirthdayRequiredOrInvalid", "portingSomethingNew", "")...)
	return fmt.Sprintf(`{"status":%q,"declinedCode":%q,"phoneNumber":%q,"required":[%s],"address":%s,"firstName":%s}`,
		one("draft", "informationRequired", "declined", "declined", "declined"), code,
		one("+18605550123", "+447400123456", "+14165550123", "+35385012345", ""),
		strings.Join(required, ","), address, one(`""`, `"Jerry"`))
}

// answers gives the right answer to every field, and another one than the
// porting holds.
func answers(t *testing.T, collect []porting.Field, p *porting.Porting) porting.Input {
	t.Helper()
	input := map[string]any{}
	address := map[string]any{}
	country := "US"
	if p.Address != nil && p.Address.Country == "GB" && !slices.Contains(collect, porting.FieldAddressCountry) &&
		!slices.Contains(collect, porting.FieldAddress) {
		country = "GB"
	}
	state, postalCode := "NY", "10024"
	if country == "GB" {
		state, postalCode = "ENG", "SW1A 2AA"
	}
	pin := "654321"
	if strings.HasPrefix(p.PhoneNumber, "+44") {
		pin = "XYZ654321"
	}
	right := map[porting.Field]any{
		porting.FieldDonorProvider: "svp_9", porting.FieldAccountNumber: "987654321", porting.FieldAccountPin: pin,
		porting.FieldBillingPin: "9876", porting.FieldFirstName: "Cosmo", porting.FieldLastName: "Kramer",
		porting.FieldBirthday: "1990-01-02", porting.FieldAccountType: string(porting.AccountPostpaidSingle),
		porting.FieldDonorProviderApproval: true,
	}
	members := map[porting.Field]any{
		porting.FieldAddressLine1: "129 West 81st Street", porting.FieldAddressCity: "New York",
		porting.FieldAddressState: state, porting.FieldAddressPostalCode: postalCode, porting.FieldAddressCountry: country,
	}
	for _, field := range collect {
		switch value, isMember := members[field]; {
		case field == porting.FieldAddress:
			for member, value := range members {
				address[strings.TrimPrefix(string(member), "address.")] = value
			}
		case isMember:
			address[strings.TrimPrefix(string(field), "address.")] = value
		default:
			require.True(t, field.Known(), field)
			input[string(field)] = "any" // a field without an answer above is a text like another
			if value, found := right[field]; found {
				input[string(field)] = value
			}
		}
	}
	if len(address) > 0 {
		input["address"] = address
	}
	text, err := json.Marshal(input)
	require.NoError(t, err)
	var in porting.Input
	require.NoError(t, json.Unmarshal(text, &in))
	return in
}

func TestAPartOfTheAddressBringsWhatItLacks(t *testing.T) {
	const address = `{"line1":"129 West 81st Street","line2":null,"city":"New York","state":%s,"postalCode":"10024","country":%s}`
	whole := fmt.Sprintf(address, `"NY"`, `"US"`)
	for _, test := range []struct{ members, collect string }{
		{`"address":` + whole, "address.postalCode"},
		{`"address":` + fmt.Sprintf(address, `null`, `"US"`), "address.state address.postalCode"},
		{`"address":` + fmt.Sprintf(address, `"Narnia"`, `"US"`), "address.state address.postalCode"},
		{`"address":` + fmt.Sprintf(address, `null`, `"PR"`), "address.postalCode"}, // where a state may be null
		{`"address":null`, "address.line1 address.city address.state address.postalCode address.country"},
		{`"address":` + whole + `,"required":["address"]`, "address.postalCode"},
		{`"address":null,"required":["address"]`, "address address.postalCode"},
	} {
		p := parse(
			t,
			`{"status":"declined","declinedCode":"portingPostalCodeRequiredOrInvalid","phoneNumber":"+18605550123",`+test.members+`}`,
		)
		assert.Equal(t, fields(test.collect), porting.Decide(p, time.Time{}).Collect, test.members)
	}
	p := parse(t, `{"status":"informationRequired","required":["address.country"],"address":`+
		fmt.Sprintf(address, `"NY"`, `""`)+`}`)
	assert.Equal(t, fields("address.state address.postalCode address.country"), porting.Decide(p, noon).Collect,
		"another country writes them in another way")
	p = parse(t, `{"status":"informationRequired","phoneNumber":"+18605550123","required":["address.postalCode"]}`)
	assert.Equal(
		t,
		fields("address.line1 address.city address.state address.postalCode address.country"),
		porting.Decide(p, noon).Collect,
	)
}
