package porting_test

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// contextJSON is a context as JavaScript passes it.
func contextJSON(t testing.TB, c porting.Context) string {
	t.Helper()
	members := map[string]any{}
	for name, text := range map[string]string{
		"market": c.Market, "carrier": c.Carrier, "behavior": string(c.Behavior), "status": string(c.Status),
		"pinIssuedOn": string(c.PinIssuedOn),
	} {
		if text != "" {
			members[name] = text
		}
	}
	if c.Required != nil {
		members["required"] = c.Required
	}
	if c.Held != nil {
		members["held"] = c.Held
	}
	if c.Providers != nil {
		members["providers"] = c.Providers
	}
	if c.MoreProviders {
		members["moreProviders"] = true
	}
	text, err := json.Marshal(members)
	require.NoError(t, err)
	return string(text)
}

// validate asks Validate and WriteValidated, which must answer the same bytes.
func validate(t testing.TB, input string, c porting.Context) porting.Result {
	t.Helper()
	var in porting.Input
	require.NoError(t, in.UnmarshalJSON([]byte(input)), input)
	result := porting.Validate(in, c)
	want, err := json.Marshal(result)
	require.NoError(t, err)
	document := `{"context":` + contextJSON(t, c) + `,"input":` + input + `}`
	got, err := ask("validate", []byte(document), porting.Context{Now: c.Now})
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
	return result
}

// text is the JSON of a value.
func text(t testing.TB, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	require.NoError(t, err)
	return string(text)
}

// lines returns issues as texts, "field code". A warning's code follows a "~", and
// parameters follow the code.
func lines(issues []porting.Issue) []string {
	lines := []string{}
	for _, issue := range issues {
		line := string(issue.Field) + " "
		if issue.Severity == porting.SeverityWarning {
			line += "~"
		}
		line += string(issue.Code)
		for _, name := range slices.Sorted(maps.Keys(issue.Params)) {
			line += " " + name + "=" + issue.Params[name]
		}
		lines = append(lines, line)
	}
	return lines
}

// codes is lines of one field without its name, in one line.
func codes(t testing.TB, field string, issues []porting.Issue) string {
	t.Helper()
	codes := []string{}
	for _, line := range lines(issues) {
		code, found := strings.CutPrefix(line, field+" ")
		require.True(t, found, "%s is not about %s", line, field)
		codes = append(codes, code)
	}
	return strings.Join(codes, ", ")
}

// fieldCase is a text for a field, the value that it becomes, and the issues with it.
type fieldCase struct {
	market, text, want, issues string
}

func testField(t *testing.T, field string, cases []fieldCase) {
	for _, c := range cases {
		name := c.text
		if len(name) > 50 {
			name = name[:50]
		}
		t.Run(c.market+" "+name, func(t *testing.T) {
			input := text(t, map[string]string{field: c.text})
			got := validate(t, input, porting.Context{Market: c.market, Now: noon})
			assert.JSONEq(t, text(t, map[string]string{field: c.want}), text(t, got.Value))
			assert.Equal(t, c.issues, codes(t, field, got.Issues))
		})
	}
}

func TestPhoneNumber(t *testing.T) {
	const number = "+18602350142"
	testField(t, "phoneNumber", []fieldCase{
		{"", "+1 (860) 235-0142", number, ""},
		{"", " \u200e+1\u00a0860\u2011235\u20110142\u200f ", number, ""},
		{"US", "(860) 235-0142", number, ""},
		{"US", "860.235.0142", number, ""},
		{"US", "1 860 235 0142", number, ""},
		{"US", "８６０２３５０１４２", number, ""},
		{"PR", "(860) 235-0142", number, ""},
		{"US", "+17872350142", "+17872350142", ""},
		{"US", "", "", "required"},
		{"US", " \t\u00a0", "", "required"},
		{"US", " hello ", "hello", "notANumber"},
		{"US", "+", "+", "notANumber"},
		{"US", "(860) 555-0123 ext. 4", "(860) 555-0123 ext. 4", "hasExtension"},
		{"us", "(860) 255-0123", "+18602550123", ""},
		{"BR", "(0xx11) 96123-4567", "+5511961234567", ""},
		{"DE", "00000101", "+490101", "~notValid"},
		{"US", "2350142", "2350142", "tooShort"},
		{"US", "+12350142", "+12350142", "tooShort"},
		{"US", "+1860235014", "+1860235014", "tooShort"},
		{"US", "+186023501422", "+186023501422", "tooLong"},
		{"", "8602350142", "8602350142", "invalidCountryCode"},
		{"US", "+9991234567890", "+9991234567890", "invalidCountryCode"},
		{"", "+18002350142", "+18002350142", "notPortable"},     // toll-free
		{"US", "8882350142", "+18882350142", "notPortable"},     // toll-free
		{"", "+19002350142", "+19002350142", "notPortable"},     // premium
		{"", "+15002350142", "+15002350142", "notPortable"},     // personal
		{"GB", "+448081570123", "+448081570123", "notPortable"}, // freephone
		{"GB", "+447640123456", "+447640123456", "notPortable"}, // a pager
		{"", "+19591234567", "+19591234567", "~notValid"},       // the seeds'
		{"US", "+19591234567", "+19591234567", "~notValid"},     //
		{"", "+18605550100", "+18605550100", "~fictional"},      //
		{"", "+18605550199", "+18605550199", "~fictional"},      //
		{"", "+18605550099", "+18605550099", ""},                //
		{"", "+18605550200", "+18605550200", ""},                //
		{"", "+19595550119", "+19595550119", "~fictional"},      // behind the last test number
		{"", "+18605551212", "+18605551212", "~directoryAssistance"},
		{"GB", "07400 123456", "+447400123456", ""},
		{"GB", "+18602350142", number, "~outsideMarket market=GB"},
		{"US", "+447400123456", "+447400123456", "~outsideMarket market=US"},
		{"US", "+14162350142", "+14162350142", "~outsideMarket market=US"}, // Canada's
		{"", "+14162350142", "+14162350142", ""},
		{"DE", "0151 23456789", "+4915123456789", ""},
	})
}

func TestAccountNumber(t *testing.T) {
	digits := strings.Repeat("1234567890", 4)
	testField(t, "accountNumber", []fieldCase{
		{"US", " 000000000-00001 ", "00000000000001", ""},
		{"US", "123 456\u2013789", "123456789", ""},
		{"US", "aB12345", "aB12345", ""},
		{"US", "", "", "required"},
		{"US", " - ", "", "required"},
		{"US", "1", "1", "format, ~unusualLength"},
		{"US", "12", "12", "~unusualLength"},
		{"US", "1234", "1234", "~unusualLength"},
		{"US", "12345", "12345", ""},
		{"US", digits[:20], digits[:20], ""},
		{"US", digits[:21], digits[:21], "~unusualLength"},
		{"US", digits[:34], digits[:34], "~unusualLength"},
		{"US", digits[:35], digits[:35], "tooLong max=34, ~unusualLength"},
		{"US", "12345/6", "12345/6", "format"},
		{"US", "12345é", "12345é", "format"},
		{"US", "１２３４５", "12345", ""},
		{"VI", " 12-345 ", "12345", ""},
		{"GB", " 12-34/56 é ", "12-34/56 é", ""},
		{"", " 12 345 ", "12 345", ""},
		{"GB", "  ", "", "required"},
	})
	for _, market := range []string{"", "GB", "DE"} {
		long := validate(t, `{"accountNumber":"`+strings.Repeat("1", 1<<20)+`"}`, porting.Context{Market: market})
		require.NotEmpty(t, long.Issues)
		assert.Equal(t, porting.CodeTooLong, long.Issues[0].Code)
		assert.False(t, long.OK())
	}
}

func TestAccountNumberThatIsThePhoneNumber(t *testing.T) {
	for _, c := range []struct{ input, issues string }{
		{`{"accountNumber":"8602350142","phoneNumber":"+18602350142"}`, "~sameAsPhoneNumber"},
		{`{"accountNumber":"1-860-235-0142","phoneNumber":"(860) 235-0142"}`, "~sameAsPhoneNumber"},
		{`{"accountNumber":"8602350143","phoneNumber":"+18602350142"}`, ""},
		{`{"accountNumber":"8602350142"}`, ""},
	} {
		got := validate(t, c.input, porting.Context{Market: "US"})
		assert.Equal(t, c.issues, codes(t, "accountNumber", got.Issues), c.input)
	}
}

func TestAccountPin(t *testing.T) {
	testField(t, "accountPin", []fieldCase{
		{"US", " 12-34 56 ", "123456", ""},
		{"US", "12\u2010\u00a034", "1234", ""},
		{"US", "0000", "0000", ""},
		{"US", "1234567890", "1234567890", ""},
		{"US", "", "", "required"},
		{"US", " - ", "", "required"},
		{"US", "123", "123", "format"},
		{"US", "12.34", "12.34", "~signs"},
		{"US", "1.2", "1.2", "format, ~signs"},
		{"US", "p@ssW0rd", "p@ssW0rd", "~letters, ~signs"},
		{"US", "ñandú", "ñandú", "~letters, ~signs"},
		{"US", "12345678901", "12345678901", "~unusualLength"},
		{"US", strings.Repeat("1", 34), strings.Repeat("1", 34), "~unusualLength"},
		{"US", strings.Repeat("1", 35), strings.Repeat("1", 35), "format, ~unusualLength"},
		{"US", strings.Repeat("é", 34), strings.Repeat("é", 34), "~unusualLength, ~signs"},
		{"US", "aB12", "aB12", "~letters"}, // its case is kept
		{"GB", " abc 123-456 ", "ABC123456", ""},
		{"GB", "123456abc", "123456ABC", "format kind=PAC"}, // a STAC
		{"GB", "ABC12345", "ABC12345", "format kind=PAC"},
		{"GB", "ABC1234567", "ABC1234567", "format kind=PAC"},
		{"GB", "", "", "required kind=PAC"},
		{"", " 1-2 ", "12", ""},
		{"DE", " aß-2 ", "aß2", ""},
	})
}

func TestAccountPinInGreatBritain(t *testing.T) {
	const stac, pac = `"accountPin":"123456ABC"`, `"accountPin":"ABC123456"`
	for _, c := range []struct {
		input    string
		behavior porting.Behavior
		issues   string
	}{
		{`{` + stac + `}`, porting.BehaviorCancelOnly, ""},
		{`{` + pac + `}`, porting.BehaviorCancelOnly, "format kind=STAC"},
		{`{` + pac + `}`, porting.BehaviorPortIn, ""},
		{`{` + stac + `,"behavior":"cancelOnly"}`, "", ""},
		{`{` + pac + `,"behavior":"cancelOnly"}`, "", "format kind=STAC"},
		{`{` + stac + `,"behavior":"cancelOnly"}`, porting.BehaviorPortIn, ""}, // what is submitted counts
		{`{` + pac + `,"behavior":"portIn"}`, porting.BehaviorCancelOnly, ""},
	} {
		got := validate(t, c.input, porting.Context{Market: "GB", Behavior: c.behavior})
		assert.Equal(t, c.issues, codes(t, "accountPin", got.Issues), c.input)
	}
	got := validate(t, `{`+stac+`,"behavior":"cancelOnly","phoneNumber":"+447400123456"}`, porting.Context{})
	assert.Empty(t, got.Issues, "the market is the number's")
}

// A punctuation mark is an error only for a carrier whose PINs are known to have none.
func TestSignsInAPin(t *testing.T) {
	for carrier, want := range map[string]string{
		"": "~letters, ~signs", "Some VoIP company": "~letters, ~signs", "Boost Mobile": "~letters, ~signs",
		"AT&T Postpaid": "format, ~letters, ~carrierFormat carrier=AT&T Postpaid",
		"Bandwidth":     "format, ~letters, ~carrierFormat carrier=Bandwidth",
	} {
		got := validate(t, `{"accountPin":"p@ssW0rd"}`, porting.Context{Market: "US", Carrier: carrier})
		assert.Equal(t, want, codes(t, "accountPin", got.Issues), carrier)
	}
	got := validate(t, `{"accountNumber":"a2125550123"}`, porting.Context{Market: "US", Carrier: "Verizon Prepaid"})
	assert.Empty(t, got.Issues, "small letters are as good as capitals")
}

func TestBillingPin(t *testing.T) {
	testField(t, "billingPin", []fieldCase{
		{"US", " 12-34 ", "1234", ""},
		{"US", "aBcdef12345", "aBcdef12345", ""}, // no warnings
		{"US", "", "", "required"},
		{"US", "12", "12", "format"},
		{"US", "12.34", "12.34", ""},
		{"US", strings.Repeat("1", 34), strings.Repeat("1", 34), ""},
		{"US", strings.Repeat("1", 35), strings.Repeat("1", 35), "format"},
		{"GB", " ab-12 ", "ab12", ""}, // "as accountPin in US"
		{"GB", "", "", "required"},
	})
}

func TestNames(t *testing.T) {
	long := strings.Repeat("é", 100)
	for _, field := range []string{"firstName", "lastName"} {
		testField(t, field, []fieldCase{
			{"US", "  Mary \t\n  Ann ", "Mary Ann", ""},
			{"", "Mary\u00a0\u2003Ann", "Mary Ann", ""},
			{"", "Jos\u00e9", "Jos\u00e9", ""},
			{"", "Jose\u0301", "Jose\u0301", ""},
			{"GB", "O\u2019Brien-d'Arc Jr.", "O\u2019Brien-d'Arc Jr.", ""},
			{"", "李", "李", ""},
			{"", "محمد", "محمد", ""},
			{"", "", "", "required"},
			{"", " \u200b\u00a0 ", "", "required"},
			{"", long, long, ""},
			{"", long + "x", long + "x", "tooLong max=100"},
			{"US", "J", "J", "~singleLetter"},
			{"US", " j ", "j", "~singleLetter"},
			{"US", "Jerry 2nd", "Jerry 2nd", "~digits"},
			{"US", "7", "7", "~digits"},
			{"", long + "1", long + "1", "tooLong max=100, ~digits"},
		})
	}
}

func TestBirthday(t *testing.T) { // today is 2026-02-01
	testField(t, "birthday", []fieldCase{
		{"US", " 1954-04-29 ", "1954-04-29", ""},
		{"US", "", "", "required"},
		{"US", "29.04.1954", "29.04.1954", "format"},
		{"US", "1954-4-29", "1954-4-29", "format"},
		{"US", "1954-04-29T00:00:00Z", "1954-04-29T00:00:00Z", "format"},
		{"US", "1954-02-29", "1954-02-29", "notADate"},
		{"US", "1954-13-01", "1954-13-01", "notADate"},
		{"US", "1954-00-10", "1954-00-10", "notADate"},
		{"US", "1952-02-29", "1952-02-29", ""},
		{"US", "2026-02-02", "2026-02-02", "inFuture"},
		{"US", "2026-02-01", "2026-02-01", "~underage"},
		{"US", "2008-02-02", "2008-02-02", "~underage"},
		{"US", "2008-02-01", "2008-02-01", ""}, // eighteen today
		{"US", "1896-02-01", "1896-02-01", ""}, // a hundred and thirty today
		{"US", "1895-02-01", "1895-02-01", "tooOld"},
		{"US", "0001-01-01", "0001-01-01", "tooOld"},
	})
}

func instant(t *testing.T, text string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	require.NoError(t, err)
	return at
}

func TestAgesByTheClock(t *testing.T) {
	at := func(text string) time.Time { return instant(t, text) }
	for _, c := range []struct {
		birthday string
		now      time.Time
		issues   string
	}{
		{"2008-02-29", at("2026-02-28T23:59:59Z"), "~underage"},
		{"2008-02-29", at("2026-03-01T00:00:00Z"), ""},
		{"2008-02-29", at("2026-03-01T00:30:00+01:00"), "~underage"}, // still the day before in UTC
		{"2026-03-01", at("2026-02-28T23:59:59Z"), "inFuture"},
		{"2026-03-01", at("2026-03-01T00:00:00Z"), "~underage"},
		{"9999-12-31", time.Time{}, ""}, // without a clock nothing is compared
		{"0001-01-01", time.Time{}, ""},
		{"2025-02-29", time.Time{}, "notADate"},
		{"0000-01-01", at("9999-12-31T23:59:59Z"), "tooOld"},
	} {
		got := validate(t, `{"birthday":"`+c.birthday+`"}`, porting.Context{Now: c.now})
		assert.Equal(t, c.issues, codes(t, "birthday", got.Issues), c)
	}
}

func TestScheduledOnByTheClock(t *testing.T) {
	at := func(text string) time.Time { return instant(t, text) }
	for _, c := range []struct {
		day, market string
		now         time.Time
		issues      string
	}{
		{"2026-02-02", "GB", at("2026-02-01T23:59:59Z"), ""}, // winter
		{"2026-02-02", "GB", at("2026-02-02T00:00:00Z"), "notInFuture"},
		{"2026-07-15", "GB", at("2026-07-14T22:59:59Z"), ""}, // summer
		{"2026-07-15", "GB", at("2026-07-14T23:00:00Z"), "notInFuture"},
		{"2026-07-14", "GB", at("2026-07-14T12:00:00Z"), "notInFuture"},
		{"2024-02-29", "GB", at("2024-02-28T12:00:00Z"), ""},
		{"2026-02-29", "GB", noon, "notADate"},
		{"soon", "GB", noon, "notADate"},
		{"2021-01-21", "GB", time.Time{}, ""},
		{"2026-07-15", "US", noon, "notSupported"},
		{"2026-07-15", "DE", noon, "notSupported"},
		{"2026-07-15", "", noon, ""}, // the market is not known
		{"2025-07-15", "US", noon, "notInFuture, notSupported"},
	} {
		got := validate(t, `{"scheduledOn":" `+c.day+` "}`, porting.Context{Market: c.market, Now: c.now})
		assert.Equal(t, c.issues, codes(t, "scheduledOn", got.Issues), c)
		assert.JSONEq(t, `{"scheduledOn":"`+c.day+`"}`, text(t, got.Value))
	}
	for _, nothing := range []string{`null`, `""`, `"  "`} { // as soon as possible, in every market
		for _, market := range []string{"GB", "US", ""} {
			got := validate(t, `{"scheduledOn":`+nothing+`}`, porting.Context{Market: market, Now: noon})
			assert.Empty(t, got.Issues)
			assert.Equal(t, `{"scheduledOn":null}`, text(t, got.Value))
		}
	}
}

// addressCase is a right address in which one member is replaced.
type addressCase struct {
	country, member string
	is, want        any // nil is null
	issues          string
}

var goodAddresses = map[string]map[string]any{
	"US": {"line1": "129 West 81st Street", "line2": "Apartment 5A", "city": "New York City", "state": "NY", "postalCode": "10024", "country": "US"},
	"GB": {"line1": "221B Baker Street", "city": "London", "postalCode": "NW1 6XE", "country": "GB"},
	"DE": {"line1": "Unter den Linden 1", "city": "Berlin", "state": "BE", "postalCode": "10117", "country": "DE"},
	"CA": {"line1": "111 Wellington Street", "city": "Ottawa", "state": "ON", "postalCode": "K1A 0A9", "country": "CA"},
}

func TestAddress(t *testing.T) {
	for country, good := range goodAddresses {
		got := validate(t, text(t, map[string]any{"address": good}), porting.Context{Market: country})
		assert.Empty(t, got.Issues, country)
		assert.JSONEq(t, text(t, map[string]any{"address": good}), text(t, got.Value))
	}
	cases := []addressCase{
		{"US", "line1", " 129 West \n", "129 West", ""},
		{"US", "line2", "  5A ", "5A", ""},
		{"US", "line2", " ", nil, ""},
		{"US", "line2", nil, nil, ""},
		{"US", "city", " Troy ", "Troy", ""},
		{"US", "country", " us ", "US", ""},
		{"US", "country", "USA", "US", ""},
		{"US", "country", "United States", "US", ""},
		{"GB", "country", "UK", "GB", ""},
		{"GB", "country", "Eng\u00adland ", "GB", ""},
		{"GB", "country", "Kent", "KENT", "unknownCountry"},
		{"GB", "country", "gb", "GB", ""},
		{"GB", "country", "XX", "XX", "unknownCountry"},
		{"DE", "country", "de", "DE", ""},

		{"US", "state", " ny ", "NY", ""},
		{"US", "state", "new  york", "NY", ""},
		{"US", "state", "NEW YORK", "NY", ""},
		{"US", "state", "N.Y.", "NY", ""},
		{"US", "state", "XX", "XX", "unknownState expected=NY"}, // by the ZIP code
		{"US", "state", "Ontario", "ONTARIO", "unknownState expected=NY"},

		{"US", "state", "", nil, "required"},
		{"US", "state", nil, nil, "required"},
		{"GB", "state", "", nil, ""},
		{"GB", "state", nil, nil, ""},
		{"GB", "state", " eng ", "ENG", ""},
		{"DE", "state", "de-be", "DE-BE", ""},
		{"DE", "state", "ABC-123", "ABC-123", ""},
		{"DE", "state", "ABCD", nil, "~unknownState kind=elsewhere"},
		{"DE", "state", "A-", nil, "~unknownState kind=elsewhere"},
		{"DE", "state", "A-B-C", nil, "~unknownState kind=elsewhere"},
		{"DE", "state", "Bayern", nil, "~unknownState kind=elsewhere"},
		{"GB", "state", "Kent", nil, "~unknownState kind=GB"},
		{"GB", "state", " \u200b", nil, ""},
		{"CA", "state", "Ontario", "ON", ""},
		{"CA", "state", "QUÉBEC", "QC", ""},
		{"CA", "state", "Nouveau Brunswick", "NB", ""},
		{"CA", "state", "ca-on", "ON", ""},
		{"CA", "state", "New York", nil, "~unknownState kind=elsewhere"},
		{"US", "postalCode", "१००२४", "10024", ""},
		{"US", "line1", "129\u00ad West\u200b 81st\ufeff Street\u200e", "129 West 81st Street", ""},
		{"GB", "city", "Lon\u2060don", "London", ""},
		{"US", "line2", "5\u200dA", "5A", ""},

		{"US", "postalCode", " 10024 ", "10024", ""},
		{"US", "postalCode", "10024-1234", "10024", ""},
		{"US", "postalCode", "10024 1234", "10024", ""},
		{"US", "postalCode", "100241234", "10024", ""},
		{"US", "postalCode", "1002", "1002", "format"},
		{"US", "postalCode", "100245", "100245", "format"},
		{"US", "postalCode", "1002O", "1002O", "format"},
		{"US", "postalCode", "00000", "00000", "unknownZip"},
		{"US", "postalCode", "42800", "42800", "unknownZip"},
		{"US", "postalCode", "88888", "88888", "unknownZip"},
		{"US", "postalCode", "02134", "02134", "~zipStateMismatch expected=MA"},
		{"US", "postalCode", "06390", "06390", ""}, // Fishers Island: New York, amid Connecticut's
		{"US", "postalCode", "02861", "02861", ""}, // crosses a line, though not New York's
		{"GB", "postalCode", "sw1a1aa", "SW1A 1AA", ""},
		{"GB", "postalCode", " m1  1ae ", "M1 1AE", ""},
		{"GB", "postalCode", "B33-8TH", "B33 8TH", ""},
		{"GB", "postalCode", "CR2 6XH", "CR2 6XH", ""},
		{"GB", "postalCode", "dn551pt", "DN55 1PT", ""},
		{"GB", "postalCode", "EC1A 1BB", "EC1A 1BB", ""},
		{"GB", "postalCode", "gir0aa", "GIR 0AA", ""},
		{"GB", "postalCode", "BF1 0AX", "BF1 0AX", ""},
		{"DE", "postalCode", " 10 117-x ", "10 117-x", ""},
	}
	for _, po := range []string{"PO Box 12", "P.O. Box 12", "p o box 12", "P.O.Box 12", "POBox 12", "Post Office Box 3", "Suite 4, PO Box 12",
		"POB 12", "P.O.B. 12", "pob12", "P.O. Drawer 5", "PO Drawer K", "Post Office Drawer 5", "PO Bx 12", "P.O. Bx. 12", "P0 Box 12", "PO B0x 12", "P.O. B0X 5",
		"P. 0. Box 12", "p0box 12", "POBx 12", "RR 2, PO Box 152", "Apartado 12", "Apartado Postal 12", "Apdo. 3", "PO BOX"} {
		cases = append(
			cases,
			addressCase{"US", "line1", po, po, "~poBox"},
			addressCase{"GB", "line1", po, po, "~poBox"},
			addressCase{"US", "city", po, po, "~poBox"},
		)
	}
	for _, street := range []string{"12 Boxwood Lane", "1 Post Road", "7 Expo Box Hall", "Poboczna 4", "Post Office Road 12", "Box 7",
		"12 Po Boxwood Lane", "3 Pobbles Way", "1 Drawer Street", "RR 2", "9 HC Andersen Street", "Box Elder Road 65", "12 Apartadores",
		"Box 65, RR 2", "RR 2 Box 152", "HC 01 BOX 1234", "HC 1, Box 9", "Rural Route 3 Box 1", "Star Route 1 Box 5", "12 Bxton Lane"} {
		cases = append(cases, addressCase{"US", "line1", street, street, ""})
	}
	for country := range goodAddresses {
		for _, member := range []string{"line1", "city", "postalCode", "country"} {
			for _, empty := range []any{"", " \u200b ", nil} {
				issues := "required"
				if country == "GB" && member == "postalCode" {
					issues += " kind=GB"
				}
				cases = append(cases, addressCase{country, member, empty, "", issues})
			}
		}
	}
	for _, c := range cases {
		t.Run(c.country+" "+c.member+" "+text(t, c.is), func(t *testing.T) {
			address := maps.Clone(goodAddresses[c.country])
			address[c.member] = c.is
			got := validate(t, text(t, map[string]any{"address": address}), porting.Context{Market: c.country})
			address[c.member] = c.want
			assert.JSONEq(t, text(t, map[string]any{"address": address}), text(t, got.Value))
			assert.Equal(t, c.issues, codes(t, "address."+c.member, got.Issues))
		})
	}
}

func TestPostcodesThatAreNone(t *testing.T) {
	for _, code := range []string{"1", "SW1A", "SW1A 1A", "SW1A 1AAA", "1AA SW1", "SW1A1AÄ", "ABC1 1AA", "12345"} {
		address := maps.Clone(goodAddresses["GB"])
		address["postalCode"] = code
		got := validate(t, text(t, map[string]any{"address": address}), porting.Context{})
		assert.Equal(t, "format kind=GB", codes(t, "address.postalCode", got.Issues), code)
	}
}

// assigned is every officially assigned code of ISO 3166-1.
const assigned = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
	"CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
	"GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
	"KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ " +
	"NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
	"SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
	"UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"

func TestEveryCountry(t *testing.T) {
	codes := strings.Fields(assigned)
	require.Len(t, codes, 249)
	for first := 'A'; first <= 'Z'; first++ {
		for second := 'A'; second <= 'Z'; second++ {
			code := string(first) + string(second)
			if code == "XK" || code == "UK" { // Kosovo's, which ISO leaves to users; and read as GB
				continue
			}
			got := validate(t, `{"address":{"line1":"1","city":"C","postalCode":"1","country":"`+code+`"}}`, porting.Context{})
			unknown := slices.Contains(lines(got.Issues), "address.country unknownCountry")
			assert.Equal(t, !slices.Contains(codes, code), unknown, code)
		}
	}
	for _, code := range []string{"001", "U", "US US", "U-S", "ÜS"} {
		got := validate(t, `{"address":{"line1":"1","city":"C","postalCode":"1","country":"`+code+`"}}`, porting.Context{})
		assert.Contains(t, lines(got.Issues), "address.country unknownCountry", code)
	}
}

func TestTheCountryOfAnAddressIsTheMarketUnlessItSays(t *testing.T) {
	const rest = `"line1":"1 Main Street","city":"Troy"`
	for _, c := range []struct{ input, market, issues string }{
		{`{` + rest + `,"state":"New York","postalCode":"02134-0001"}`, "US", "address.postalCode ~zipStateMismatch expected=MA, address.country required"},
		{`{` + rest + `,"postalCode":"nw16xe"}`, "GB", "address.country required"},
		{`{` + rest + `,"postalCode":"12180"}`, "US", "address.state required, address.country required"},
		{`{` + rest + `,"postalCode":"V6B 1A1","country":"CA","state":"BC"}`, "US", ""},
		{`{` + rest + `,"postalCode":"12180","country":"US"}`, "GB", "address.state required"},
	} {
		got := validate(t, `{"address":`+c.input+`}`, porting.Context{Market: c.market})
		assert.Equal(t, c.issues, strings.Join(lines(got.Issues), ", "), c.input)
	}
}

func TestProviders(t *testing.T) {
	att := porting.ServiceProvider{ID: "svp_att", Name: "AT&T", RecipientProviders: []string{"p11", "p13"}}
	boost := porting.ServiceProvider{ID: "svp_boost", Name: "Boost", RecipientProviders: []string{"p13"}}
	providers := []porting.ServiceProvider{att, boost}
	for _, c := range []struct {
		input     string
		providers []porting.ServiceProvider
		issues    string
	}{
		{`{"donorProvider":"svp_x"}`, nil, ""},
		{`{"donorProvider":"svp_x","provider":"p11"}`, nil, ""},
		{`{"donorProvider":"svp_x"}`, []porting.ServiceProvider{}, ""}, // not loaded yet, or nothing to check against
		{`{"donorProvider":" svp_att "}`, providers, ""},
		{`{"donorProvider":"svp_att","provider":" p11 "}`, providers, ""},
		{`{"donorProvider":"svp_x","provider":"p11"}`, providers, "donorProvider unknownProvider"},
		{`{"donorProvider":"SVP_ATT"}`, providers, "donorProvider unknownProvider"}, // ids have a case
		{`{"donorProvider":"svp_boost","provider":"p11"}`, providers, "donorProvider recipientNotSupported"},
		{`{"donorProvider":"svp_boost"}`, providers, ""}, // no recipient to check
		{`{"donorProvider":""}`, providers, "donorProvider required"},
		{`{"provider":"p99"}`, providers, ""},
		{`{"provider":""}`, providers, "provider required"},
	} {
		got := validate(t, c.input, porting.Context{Providers: c.providers})
		assert.Equal(t, c.issues, strings.Join(lines(got.Issues), ", "), c.input)
	}
	updated := prepareUpdate(
		t,
		`{"status":"draft","provider":"p11"}`,
		`{"donorProvider":"svp_boost"}`,
		porting.Context{Providers: providers},
	)
	assert.Equal(
		t,
		"donorProvider recipientNotSupported",
		strings.Join(lines(updated.Issues), ", "),
		"the recipient is the porting's",
	)
	updated = prepareUpdate(
		t,
		`{"status":"draft","provider":"p11"}`,
		`{"donorProvider":"svp_boost","provider":"p13"}`,
		porting.Context{Providers: providers},
	)
	assert.Empty(t, updated.Issues)
}

// A number in no numbering plan has no market, but its calling code tells that it is not
// British.
func TestACallingCodeTellsThatANumberIsNotBritish(t *testing.T) {
	for number, isRefused := range map[string]bool{
		"+70000000000":     true, // Russia and Kazakhstan
		"+491512345678901": true,
		"+440000000000":    false,
		"":                 false, // nobody knows
	} {
		input := map[string]string{"behavior": "cancelOnly", "scheduledOn": "2026-07-15", "phoneNumber": number}
		if number == "" {
			delete(input, "phoneNumber")
		}
		issues := validate(t, text(t, input), porting.Context{}).Issues
		var refused []porting.Field
		for _, issue := range issues {
			if issue.Code == porting.CodeNotAllowed || issue.Code == porting.CodeNotSupported {
				refused = append(refused, issue.Field)
			}
		}
		if isRefused {
			assert.Equal(t, []porting.Field{porting.FieldBehavior, porting.FieldScheduledOn}, refused, number)
		} else {
			assert.Empty(t, refused, number)
		}
	}
}

func TestBehavior(t *testing.T) {
	for _, c := range []struct {
		behavior, market string
		status           porting.Status
		issues           string
	}{
		{"portIn", "", porting.StatusDraft, ""},
		{"cancelOnly", "GB", "", ""},
		{"cancelOnly", "GB", porting.StatusDraft, ""},
		{"cancelOnly", "", "", ""}, // nobody knows that it is not Great Britain
		{"cancelOnly", "US", "", "notAllowed"},
		{"cancelOnly", "IE", "", "notAllowed"},
		{"portOut", "GB", "", "notAllowed"},
		{"PortIn", "GB", "", "notAllowed"},
		{"", "GB", "", "required"},
		{"portIn", "US", porting.StatusPending, "notAllowed"},
		{"cancelOnly", "GB", porting.StatusDeclined, "notAllowed"},
		{"portIn", "US", porting.StatusCompleted, "notAllowed"},
		{"portIn", "US", "ofTheFuture", "notAllowed"},
	} {
		got := validate(
			t,
			text(t, map[string]string{"behavior": c.behavior}),
			porting.Context{Market: c.market, Status: c.status},
		)
		assert.Equal(t, c.issues, codes(t, "behavior", got.Issues), c)
		assert.JSONEq(t, text(t, map[string]string{"behavior": strings.TrimSpace(c.behavior)}), text(t, got.Value))
	}
}

// everything is a good input that has every field, by field.
var everything = map[string]string{
	"donorProvider": `"svp_1"`, "accountNumber": `"123456789"`, "accountPin": `"ABC123456"`, "billingPin": `"1234"`,
	"firstName": `"Jerry"`, "lastName": `"Seinfeld"`, "birthday": `"1954-04-29"`, "accountType": `"postpaidSingle"`,
	"address":               `{"line1":"221B Baker Street","city":"London","postalCode":"NW1 6XE","country":"GB"}`,
	"donorProviderApproval": `true`, "phoneNumber": `"+447400123456"`, "provider": `"p12"`, "user": `"usr_1"`,
	"behavior": `"portIn"`, "scheduledOn": `"2026-02-16"`,
}

func TestWhatAStatusLocks(t *testing.T) {
	inDraft := []string{"phoneNumber", "provider", "behavior"}
	for _, status := range append(porting.Statuses(), "ofTheFuture", "") {
		for field, value := range everything {
			want := ""
			switch {
			case status == "":
			case status.Resolved(),
				status == porting.StatusRequested,
				field == "user",
				slices.Contains(inDraft, field) && status != porting.StatusDraft:
				want = field + " locked status=" + string(status)
			}
			if want != "" && field == "behavior" {
				want = "behavior notAllowed"
			}
			got := lines(validate(t, `{"`+field+`":`+value+`}`, porting.Context{Market: "GB", Status: status, Now: noon}).Issues)
			if want == "" {
				assert.Empty(t, got, "%s %s", status, field)
			} else {
				require.NotEmpty(t, got, "%s %s", status, field)
				assert.Equal(t, want, got[0], status)
			}
		}
	}
}

func TestRequired(t *testing.T) {
	all := porting.Fields()
	for _, c := range []struct {
		input, required, issues string
	}{
		{`{}`, "", ""},
		{`{}`, "accountPin firstName", "accountPin required, firstName required"},
		{`{}`, "lastName donorProvider", "donorProvider required, lastName required"}, // in form order
		{`{"accountPin":"1234"}`, "accountPin", ""},
		{`{"accountPin":""}`, "accountPin", "accountPin required"},
		{`{"accountPin":null}`, "", "accountPin required"},
		{`{}`, "address", "address required"},
		{`{"address":null}`, "", "address required"},
		{`{}`, "address.postalCode", "address.postalCode required"},
		{`{"address":{}}`, "", "address.line1 required, address.city required, address.postalCode required, address.country required"},
		{`{"donorProviderApproval":false}`, "", "donorProviderApproval required"},
		{`{"donorProviderApproval":null}`, "", "donorProviderApproval required"},
		{`{"donorProviderApproval":true}`, "donorProviderApproval", ""},
		{`{}`, "donorProviderApproval scheduledOn", "donorProviderApproval required, scheduledOn required"},
		{`{"scheduledOn":null}`, "scheduledOn", "scheduledOn required"},
		{`{"accountType":"","user":" ","provider":null,"donorProvider":""}`, "", "donorProvider required, accountType required, provider required, user required"},
	} {
		got := validate(t, c.input, porting.Context{Required: fields(c.required)})
		assert.Equal(t, c.issues, strings.Join(lines(got.Issues), ", "), c.input)
	}
	got := validate(t, `{}`, porting.Context{Required: all})
	require.Len(t, got.Issues, len(all))
	for i, issue := range got.Issues {
		assert.Equal(t, porting.Issue{Field: all[i], Code: porting.CodeRequired, Severity: porting.SeverityError}, issue)
	}
}

func TestFormOrderAndErrorsFirst(t *testing.T) {
	got := validate(
		t,
		`{"rocket":1,"scheduledOn":"2020-01-01","behavior":"cancelOnly","user":"","provider":"","phoneNumber":"+18005550100",
		"donorProviderApproval":false,"address":{"country":"us","postalCode":"02134","state":"NY","city":"PO Box 1","line2":"","line1":"PO Box 1","planet":"Mars"},
		"birthday":"2020-01-01","lastName":"1","firstName":"J","billingPin":"1","accountPin":"abcdefghijklmnopqrstuvwxyzabcdefghij","accountNumber":"1",
		"donorProvider":"","accountType":4}`,
		porting.Context{Now: noon},
	)
	assert.Equal(t, []string{
		"donorProvider required",
		"accountNumber format", "accountNumber ~unusualLength",
		"accountPin format", "accountPin ~unusualLength", "accountPin ~letters",
		"billingPin format",
		"firstName ~singleLetter",
		"lastName ~digits",
		"birthday ~underage",
		"accountType type",
		"address.line1 ~poBox", "address.city ~poBox", "address.postalCode ~zipStateMismatch expected=MA",
		"donorProviderApproval required",
		"phoneNumber notPortable", "phoneNumber ~fictional",
		"provider required", "user required",
		"behavior notAllowed",
		"scheduledOn notInFuture", "scheduledOn notSupported",
		"rocket unknownField", "address.planet unknownField",
	}, lines(got.Issues))
	assert.False(t, got.OK())
	assert.True(t, validate(t, `{"firstName":"J"}`, porting.Context{}).OK(), "a warning is no error")
}

func TestIssuesInJSON(t *testing.T) {
	got := validate(
		t,
		`{"firstName":"J","address":{"line1":"1 Main","city":"Troy","state":"NY","postalCode":"02134","country":"US"}}`,
		porting.Context{},
	)
	assert.Equal(t, `[{"field":"firstName","code":"singleLetter","severity":"warning","params":{}},`+
		`{"field":"address.postalCode","code":"zipStateMismatch","severity":"warning","params":{"expected":"MA"}}]`, text(t, got.Issues))
	assert.Equal(t, `{"value":{},"issues":[]}`, text(t, validate(t, `{}`, porting.Context{})))
}
