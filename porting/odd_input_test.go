package porting_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// What people paste and autofill: each becomes what the API should get, or says what is
// wrong with it.
func TestOddInput(t *testing.T) {
	us, gb, unknown := porting.Context{Market: "US", Now: noon}, porting.Context{Market: "GB", Now: noon}, porting.Context{Now: noon}
	american := func(member, value string) string {
		members := map[string]string{"line1": "1 A St", "city": "X", "state": "NY", "postalCode": "10001", "country": "US"}
		members[member] = value
		return text(t, map[string]any{"address": members})
	}
	type odd struct{ given, want, issues string } // want is "" where nothing is to change
	for _, c := range []struct {
		field   porting.Field
		context porting.Context
		input   func(value string) string // nil: the field alone
		inputs  []odd
	}{
		{"firstName", us, nil, []odd{
			{"An\u00adn", "Ann", ""}, {"\u200bAnn", "Ann", ""}, {"An\u2060n", "Ann", ""}, {"\ufeffAnn", "Ann", ""},
			{"\u200eAnn\u200f", "Ann", ""}, {"Ann\u202e", "Ann", ""}, {"\u2066Ann\u2069", "Ann", ""}, {"An\u034fn", "Ann", ""},
			{"Ann\U000e0041", "Ann", ""}, {"\u180eAnn", "Ann", ""}, {"\u115fAnn", "Ann", ""}, {"\u061cAnn", "Ann", ""},
			{"An\x00n", "Ann", ""}, {"Ann\tLee", "Ann Lee", ""}, {"Ann\u3000Lee", "Ann Lee", ""}, {"Ann\u00a0Lee", "Ann Lee", ""},
			{"A\u200c Lee", "A Lee", ""}, {"José\u200d", "José", ""}, {"\u200d", "", "firstName required"},
			{"\u0646\u200c\u0627", "", ""}, {"\u0915\u200d\u0937", "", ""}, {"O\u2019Neill", "", ""}, // letters that are joined or not
		}},
		{"phoneNumber", us, nil, []odd{
			{"sms:+18602350142", "+18602350142", ""}, {"callto:8602350142", "+18602350142", ""}, {"tel://8602350142", "+18602350142", ""},
			{"facetime:8602350142", "+18602350142", ""}, {"whatsapp://send?phone=18602350142", "+18602350142", ""},
			{"https://wa.me/18602350142", "+18602350142", ""}, {"https://api.whatsapp.com/send?phone=18602350142", "+18602350142", ""},
			{"Mobile: 860-235-0142", "+18602350142", ""}, {"T: 860 235 0142", "+18602350142", ""}, {"my number is 860 235 0142", "+18602350142", ""},
			{"860-235-0142 (ask for Ann)", "+18602350142", ""}, {"TEL;TYPE=CELL:+18602350142", "+18602350142", ""},
			{"item1.TEL;type=pref:8602350142", "+18602350142", ""}, {"tel:8602350142;phone-context=+1", "+18602350142", ""},
			{"\u202a+18602350142\u202c", "+18602350142", ""}, {"860\u2013235\u20130142", "+18602350142", ""}, {"8 6 0 2 3 5 0 1 4 2", "+18602350142", ""},
			{"٨٦٠٢٣٥٠١٤٢", "+18602350142", ""}, {"८६०२३५०१४२", "+18602350142", ""}, {"৮৬০২৩৫০১৪২", "+18602350142", ""},
			{"๘๖๐๒๓๕๐๑๔๒", "+18602350142", ""}, {"၈၆၀၂၃၅၀၁၄၂", "+18602350142", ""}, {"８６０２３５０１４２", "+18602350142", ""},
			{"860-235-0142 x5", "", "phoneNumber hasExtension"}, {"860-235-0142,,5", "", "phoneNumber hasExtension"},
			{"860-235-0142;5", "", "phoneNumber hasExtension"}, {"860-235-0142~5", "", "phoneNumber hasExtension"},
			{"860-235-0142 #5", "", "phoneNumber hasExtension"}, {"tel:+1-860-235-0142;ext=5", "", "phoneNumber hasExtension"},
			{"8602350142/8602350143", "", "phoneNumber tooLong"}, {"860-235-0142 or 860-235-0143", "", "phoneNumber notANumber"},
			{"Cell 860-235-0142 Home 860-235-0143", "", "phoneNumber notANumber"}, {"Order 12345 call 860-235-0142", "", "phoneNumber notANumber"},
			{"+1 860 235 0142, +1 860 235 0143", "", "phoneNumber notANumber"}, {"N/A", "", "phoneNumber notANumber"}, {"①②③", "", "phoneNumber notANumber"},
		}},
		{"phoneNumber", gb, nil, []odd{
			{"+44 (0)7400 123456", "+447400123456", ""}, {"wa.me/447400123456", "+447400123456", ""}, {"0044 7400 123456", "+447400123456", ""},
			{"(07400) 123456", "+447400123456", ""}, {"07400 123456 / 07400 123457", "", "phoneNumber tooLong"},
		}},
		{"address.state", us, func(value string) string { return american("state", value) }, []odd{
			{"N.Y.", "NY", ""}, {"new york state", "NY", ""}, {"N Y", "NY", ""}, {"ＮＹ", "NY", ""}, {"US-NY", "NY", ""}, {"\u200bny", "NY", ""},
			{"Ontario", "ONTARIO", "address.state unknownState expected=NY"}, {"Kent", "KENT", "address.state unknownState expected=NY"},
			{"KEN", "", "address.state unknownState expected=NY"}, {"New York, NY", "NEW YORK, NY", "address.state unknownState expected=NY"},
			{"United States Virgin Islands", "VI", "address.postalCode ~zipStateMismatch expected=NY"},
		}},
		{"address.postalCode", us, func(value string) string { return american("postalCode", value) }, []odd{
			{"10001-1234", "10001", ""}, {"100011234", "10001", ""}, {"10001 1234", "10001", ""}, {"१०००१", "10001", ""}, {"１０００１", "10001", ""},
			{"10001\u200b", "10001", ""}, {"O1001", "", "address.postalCode format"}, {"NY 10001", "", "address.postalCode format"},
		}},
		{"birthday", us, nil, []odd{
			{"१९८०-०१-०२", "1980-01-02", ""}, {"1980\u201301\u201302", "1980-01-02", ""}, {"1980-01-02\u200b", "1980-01-02", ""},
			{"01/02/1980", "", "birthday format"}, {"19800102", "", "birthday format"}, {"1980-01-02T00:00:00Z", "", "birthday format"},
		}},
		{"accountPin", gb, nil, []odd{
			{"abc 123 456", "ABC123456", ""}, {"ABC-123-456", "ABC123456", ""}, {"ABC१२३४५६", "ABC123456", ""}, {"ABC123456\u200b", "ABC123456", ""},
			{"АВС123456", "", "accountPin format kind=PAC"}, {"ABC12345O", "", "accountPin format kind=PAC"}, // Cyrillic letters; a letter for a zero
		}},
		{"accountPin", us, nil, []odd{
			{"12-34-56", "123456", ""}, {"१२३४५६", "123456", ""}, {"123\u00ad456", "123456", ""}, {"٤٧١١", "4711", ""},
		}},
		{"address.country", unknown, func(value string) string {
			return text(t, map[string]any{"address": map[string]string{"line1": "1 A St", "city": "X", "postalCode": "X", "country": value}})
		}, []odd{
			{"\u200bde", "DE", ""}, {"ＤＥ", "DE", ""}, {"de\u00a0", "DE", ""}, {"EU", "", "address.country unknownCountry"}, {"Narnia", "NARNIA", "address.country unknownCountry"},
		}},
	} {
		for _, o := range c.inputs {
			input := text(t, map[string]string{string(c.field): o.given})
			if c.input != nil {
				input = c.input(o.given)
			}
			result := validate(t, input, c.context)
			assert.Equal(t, o.issues, strings.Join(lines(result.Issues), ", "), "%s %q", c.field, o.given)
			want := o.want
			if want == "" && !strings.HasSuffix(o.issues, "required") {
				want = o.given
			}
			path := strings.Split(string(c.field), ".")
			got := map[string]any{}
			require.NoError(t, json.Unmarshal([]byte(text(t, result.Value)), &got))
			if len(path) == 2 {
				got = got[path[0]].(map[string]any)
			}
			assert.Equal(t, want, got[path[len(path)-1]], "%s %q", c.field, o.given)
		}
	}
	for name, code := range map[string]string{
		"UK": "GB", "U.K.": "GB", "uk ": "GB", "GBR": "GB", "England": "GB", "Scotland": "GB", "Wales": "GB", "Northern Ireland": "GB",
		"Great Britain": "GB", "united  kingdom": "GB", "USA": "US", "U.S.A.": "US", "U.S.": "US", "United States of America": "US",
	} {
		input := text(t, map[string]any{"address": map[string]string{"country": name}})
		assert.Equal(t, code, *validate(t, input, unknown).Value.Address.Country, name)
	}
}
