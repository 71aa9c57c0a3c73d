package porting_test

import (
	"encoding/json"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

func TestWarningsOfCarriers(t *testing.T) {
	const phone = `,"phoneNumber":"+18602350142"}`
	for _, c := range []struct{ carrier, input, issues string }{
		{"AT&T", `{"accountNumber":"123456789","accountPin":"123456"}`, ""},
		{"AT&T", `{"accountNumber":"123456789012","accountPin":"12-34-56"}`, ""},
		{"AT&T", `{"accountNumber":"1234567","accountPin":"1234"}`, "accountNumber ~carrierFormat carrier=AT&T, accountPin ~prepaidOnly carrier=AT&T"},
		{"T-Mobile", `{"accountPin":"1234"}`, "accountPin ~prepaidOnly carrier=T-Mobile"},
		{"TMobile", `{"accountPin":"123456"}`, ""},
		{"Verizon", `{"accountPin":"1234"}`, "accountPin ~prepaidOnly carrier=Verizon"},
		{"Verizon Postpaid", `{"accountPin":"1234"}`, "accountPin ~carrierFormat carrier=Verizon Postpaid"},
		{"VERIZON WIRELESS", `{"accountNumber":"000000000-00001","accountPin":"123-456"}`, ""},
		{"Verizon", `{"accountPin":"12"}`, "accountPin format, accountPin ~carrierFormat carrier=Verizon"},
		{"Verizon", `{"accountPin":"abc123"}`, "accountPin ~letters, accountPin ~carrierFormat carrier=Verizon"},
		{"Consumer Cellular", `{"accountPin":"abc123"}`, ""}, // whose PINs have letters
		{"Bandwidth", `{"accountPin":"abc"}`, "accountPin format, accountPin ~letters, accountPin ~carrierFormat carrier=Bandwidth"},
		{"Google Voice", `{"accountNumber":"8602350142"` + phone, ""}, // whose account number is the phone number
		{"Verizon", `{"accountNumber":"8602350142"` + phone, ""},      // which it is on prepaid
		{"Verizon Postpaid", `{"accountNumber":"8602350142"` + phone, "accountNumber ~carrierFormat carrier=Verizon Postpaid, accountNumber ~sameAsPhoneNumber"},
		{"Nobody's Mobile", `{"accountNumber":"8602350142","accountPin":"1234"` + phone, "accountNumber ~sameAsPhoneNumber"},
		{"", `{"accountNumber":"1234567","accountPin":"1234"}`, ""},
		{"Boost Mobile", `{"billingPin":"1234567890"}`, ""},
	} {
		got := validate(t, c.input, porting.Context{Market: "US", Carrier: c.carrier})
		assert.Equal(t, c.issues, strings.Join(lines(got.Issues), ", "), c)
	}
}

func TestTheCarrierIsTheDonorProviders(t *testing.T) {
	const input, warning = `{"accountPin":"1234","donorProvider":"svp_1"}`, "accountPin ~prepaidOnly carrier=Verizon"
	providers := []porting.ServiceProvider{{ID: "svp_1", Name: "Verizon"}, {ID: "svp_2", Name: "Boost"}}
	of := func(name string) string {
		return `{"status":"declined","donorProvider":{"id":"svp_1","name":"` + name + `"}}`
	}
	us := porting.Context{Market: "US"}
	with := porting.Context{Market: "US", Providers: providers}
	for name, c := range map[string]struct {
		got  []porting.Issue
		want string
	}{
		"by its id":                           {validate(t, input, with).Issues, warning},
		"by its id in a create":               {prepareCreate(t, `{"phoneNumber":"+18602350142","provider":"p","user":"u",`+input[1:], with).Issues, warning},
		"the market is the number's":          {validate(t, `{"phoneNumber":"+18602350142",`+input[1:], porting.Context{Providers: providers}).Issues, warning},
		"the context's name counts":           {validate(t, input, porting.Context{Market: "US", Providers: providers, Carrier: "Boost"}).Issues, ""},
		"nobody knows the id":                 {validate(t, input, us).Issues, ""},
		"no other market has these":           {validate(t, input, porting.Context{Market: "DE", Providers: providers}).Issues, ""},
		"of the porting":                      {prepareUpdate(t, of("Verizon"), `{"accountPin":"1234"}`, us).Issues, warning},
		"of the porting again":                {prepareUpdate(t, of("verizon wireless"), input, us).Issues, warning},
		"of the porting, but for the context": {prepareUpdate(t, of("Verizon"), input, porting.Context{Market: "US", Carrier: "Boost"}).Issues, ""},
		"another than the porting's":          {prepareUpdate(t, of("Verizon"), `{"accountPin":"1234","donorProvider":"svp_2"}`, with).Issues, ""},
		"another that nobody knows":           {prepareUpdate(t, of("Verizon"), `{"accountPin":"1234","donorProvider":"svp_2"}`, us).Issues, ""},
	} {
		assert.Equal(t, c.want, strings.Join(lines(c.got), ", "), name)
	}
}

func TestVerizonsHyphensAreDroppedForAnySpelling(t *testing.T) {
	for _, carrier := range []string{"Verizon", "verizon", "VERIZON WIRELESS", "Verizon Postpaid", "verizon-postpaid", "Verizon Prepaid", "Visible by Verizon", ""} {
		for _, market := range []string{"US", "GB", ""} {
			got := validate(
				t,
				`{"accountPin":" 123-456 ","billingPin":"12\u201334"}`,
				porting.Context{Market: market, Carrier: carrier},
			)
			assert.JSONEq(t, `{"accountPin":"123456","billingPin":"1234"}`, text(t, got.Value), carrier)
		}
	}
}

// A value that a carrier of the table issues gets no warning.
func TestWhatTheCarriersIssue(t *testing.T) {
	patterns := 0
	for _, carrier := range porting.Carriers() {
		for field, pattern := range map[string]string{"accountNumber": carrier.AccountNumberPattern, "accountPin": carrier.PinPattern} {
			if pattern == "" {
				continue
			}
			patterns++
			for _, example := range examples(t, pattern) {
				got := validate(t, text(t, map[string]string{field: example}), porting.Context{Market: "US", Carrier: carrier.Name})
				if field == "accountPin" && carrier.PrepaidPinPattern != "" && len(example) == 4 {
					continue // see TestCarrierCases
				}
				assert.Empty(t, got.Issues, "%s: %s", carrier.Name, example)
				assert.JSONEq(t, text(t, map[string]string{field: example}), text(t, got.Value))
			}
		}
	}
	assert.Positive(t, patterns)
}

// A value that any carrier of the file may issue, even by an uncertain pattern, is never
// an error with another carrier.
func TestWhatAnyCarrierMayIssue(t *testing.T) {
	for _, e := range carrierFile(t) {
		for field, pattern := range map[string]string{"accountNumber": e.AccountNumber.Pattern, "accountPin": e.Pin.Pattern} {
			if pattern == "" {
				continue
			}
			for _, example := range examples(t, pattern) {
				for _, name := range []string{e.Name, "", "Verizon"} {
					got := validate(t, text(t, map[string]string{field: example}), porting.Context{Market: "US", Carrier: name})
					assert.True(t, got.OK(), "%s: %s %s", e.Name, field, example)
				}
			}
		}
	}
}

// carrierEntry is an entry of internal/carriers/carriers.json.
type carrierEntry struct {
	Name               string
	AccountNumber, Pin struct{ Pattern string }
}

// carrierFile returns every entry, the unconfirmed ones included.
func carrierFile(t *testing.T) []carrierEntry {
	t.Helper()
	text, err := os.ReadFile("internal/carriers/carriers.json")
	require.NoError(t, err)
	var file struct{ Carriers, Unconfirmed []carrierEntry }
	require.NoError(t, json.Unmarshal(text, &file))
	require.NotEmpty(t, file.Unconfirmed)
	return append(file.Carriers, file.Unconfirmed...)
}

var atom = regexp.MustCompile(`(\\d|\[[^]]*\]|.)(?:\{(\d+)(?:,(\d+))?\}|(\?))?`)

// examples returns the shortest and the longest value of every alternative of a
// pattern, in its first and in its last character.
func examples(t *testing.T, pattern string) []string {
	var all []string
	for _, alternative := range strings.Split(pattern, "|") {
		for _, longest := range []bool{false, true} {
			var value strings.Builder
			for _, part := range atom.FindAllStringSubmatch(alternative, -1) {
				character := strings.Trim(part[1], "[]")
				switch {
				case part[1] == `\d` && longest:
					character = "9"
				case part[1] == `\d`:
					character = "0"
				case longest:
					character = character[len(character)-1:]
				default:
					character = character[:1]
				}
				least, most := part[2], part[3]
				if most == "" {
					most = least
				}
				if part[4] != "" {
					least = "0"
				}
				times := least
				if longest {
					times = most
				}
				if times == "" {
					times = "1"
				}
				count, err := strconv.Atoi(times)
				require.NoError(t, err)
				value.WriteString(strings.Repeat(character, count))
			}
			all = append(all, value.String())
		}
	}
	return all
}
