package porting_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

func TestThePinsAge(t *testing.T) {
	now := time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		market, carrier, pin string
		issued               porting.Date
		want                 string
	}{
		{"US", "AT&T Postpaid", "123456", "2026-11-21", ""},
		{"US", "AT&T Postpaid", "123456", "2026-11-20", "accountPin ~pinExpired days=4"},
		{"US", "AT&T", "123456", "2026-11-20", "accountPin ~pinExpired days=4"},
		{"US", "AT&T", "1234", "2026-01-01", "accountPin ~prepaidOnly carrier=AT&T"}, // an account PIN lasts
		{"US", "AT&T Business", "123456", "2026-11-11", ""},
		{"US", "AT&T Business", "123456", "2026-11-10", "accountPin ~pinExpired days=14"},
		{"US", "Xfinity Mobile", "123456", "2026-11-18", ""},
		{"US", "Xfinity Mobile", "123456", "2026-11-17", "accountPin ~pinExpired days=7"},
		{"US", "Mint Mobile", "1234", "2020-01-01", ""},
		{"US", "", "1234", "2020-01-01", ""},
		{"GB", "", "ABC123456", "2026-10-26", ""},
		{"GB", "", "ABC123456", "2026-10-25", "accountPin ~pinExpired days=30"},
		{"JE", "", "ABC123456", "2020-01-01", ""},
		{"GB", "", "ABC123456", "", ""},
	} {
		context := porting.Context{Market: c.market, Carrier: c.carrier, PinIssuedOn: c.issued, Now: now}
		got := validate(t, text(t, map[string]string{"accountPin": c.pin}), context)
		assert.Equal(t, c.want, strings.Join(lines(got.Issues), ", "), c)
	}
}

// The day comes from the app, not from the user: JSON refuses it, Go ignores it.
func TestADayOfIssueThatIsNone(t *testing.T) {
	now := time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)
	for day, want := range map[string]bool{
		"2026-11-25": true, "2026-11-26": true, "2020-02-29": true, // it is tomorrow already in Kiribati
		"2026-11-27": false, "2021-02-29": false, "25/11/2026": false, "2026-11-25T00:00:00Z": false, " ": false,
	} {
		document := `{"input":{"accountPin":"1234"},"context":{"pinIssuedOn":"` + day + `"}}`
		for _, name := range []string{"validate", "prepareCreate", "prepareUpdate", "form", "checklist"} {
			_, err := ask(name, []byte(document), porting.Context{Now: now})
			if want {
				assert.NoError(t, err, "%s %s", name, day)
				continue
			}
			var problem *codec.Error
			require.ErrorAs(t, err, &problem, "%s %s", name, day)
			assert.Equal(t, codec.Error{Code: codec.WrongType, Path: "context.pinIssuedOn"}, *problem)
			assert.Empty(
				t,
				porting.Validate(
					input(t, `{"accountPin":"ABC123456"}`),
					porting.Context{Market: "GB", PinIssuedOn: porting.Date(day), Now: now},
				).Issues,
			)
		}
	}
}

func TestDaysInLondon(t *testing.T) {
	wednesday := time.Date(2026, 11, 25, 23, 30, 0, 0, time.UTC)
	for day, want := range map[string]string{
		"2026-11-26": "", "2026-11-27": "", "2026-12-25": "scheduledOn ~nonWorkingDay effective=2026-12-29",
		"2026-11-28": "scheduledOn ~nonWorkingDay effective=2026-11-30",
		"2026-12-26": "scheduledOn ~nonWorkingDay effective=2026-12-29, scheduledOn ~beyondCode",
		"2026-12-29": "scheduledOn ~beyondCode",
		"2026-11-25": "scheduledOn notInFuture",
	} {
		input := `{"scheduledOn":"` + day + `"}`
		got := validate(t, input, porting.Context{Market: "GB", Now: wednesday})
		assert.Equal(t, want, strings.Join(lines(got.Issues), ", "), day)
		got = validate(t, input, porting.Context{Market: "JE", Now: wednesday})
		assert.Contains(t, lines(got.Issues), "scheduledOn notSupported")
		assert.NotContains(t, strings.Join(lines(got.Issues), ", "), "~")
	}
}

func TestBritishNumbers(t *testing.T) {
	for number, want := range map[string]string{
		"07400 123456":  "",
		"07700 900123":  "phoneNumber ~notValid, phoneNumber ~fictional",
		"07700 900999":  "phoneNumber ~notValid, phoneNumber ~fictional",
		"020 7946 0018": "phoneNumber ~notMobile",
		"01632 960123":  "phoneNumber ~notValid",
		"0800 123 4567": "phoneNumber notPortable",
		"0906 612 3456": "phoneNumber notPortable",
		"070 1234 5678": "phoneNumber notPortable",
		"0307 123 4567": "phoneNumber notPortable",
		"0764 012 3456": "phoneNumber notPortable",
		"07797 123456":  "phoneNumber ~outsideMarket market=GB",
		"07624 123456":  "phoneNumber ~outsideMarket market=GB",
	} {
		got := validate(t, `{"phoneNumber":"`+number+`"}`, porting.Context{Market: "GB"})
		assert.Equal(t, want, strings.Join(lines(got.Issues), ", "), number)
	}
	got := validate(t, `{"phoneNumber":"07797 123456"}`, porting.Context{Market: "je"})
	assert.Empty(t, got.Issues)
}

// A PIN that was made before the last request has expired when the carrier's PINs last
// less than the time since then: it is asked for again, whatever the decline is about.
func TestAHeldPinThatHasExpired(t *testing.T) {
	requested := time.Date(2026, 11, 1, 12, 0, 0, 0, time.UTC)
	const us, gb = `"phoneNumber":"+18605550123"`, `"phoneNumber":"+447400123456"`
	for _, c := range []struct {
		name, porting string
		days          int // how long the PIN lasts; 0 for one that is not known to expire
	}{
		{"AT&T, address", us + `,"donorProvider":{"name":"AT&T"},"declinedCode":"portingAddressRequiredOrInvalid"`, 4},
		{"AT&T Business", us + `,"donorProvider":{"name":"AT&T Business"},"declinedCode":"portingAddressRequiredOrInvalid"`, 14},
		{"Verizon, locked", us + `,"donorProvider":{"name":"Verizon"},"declinedCode":"portingPhoneNumberPortProtected"`, 7},
		{"T-Mobile, no reason", us + `,"donorProvider":{"name":"T-Mobile"},"declinedCode":"portingDeclined"`, 7},
		{"Verizon, its own code", us + `,"donorProvider":{"name":"Verizon"},"declinedCode":"portingAccountPinRequiredOrInvalid"`, 7},
		{"a carrier of which it is not known", us + `,"donorProvider":{"name":"Mint"},"declinedCode":"portingAddressRequiredOrInvalid"`, 0},
		{"an unknown carrier", us + `,"declinedCode":"portingAddressRequiredOrInvalid"`, 0},
		{"a PAC", gb + `,"donorProvider":{"name":"O2"},"declinedCode":"portingDeclined"`, 30},
		{"a STAC", gb + `,"behavior":"cancelOnly","declinedCode":"portingDeclined"`, 30},
	} {
		document := `{"status":"declined","accountPinExists":true,"lastRequestedAt":"2026-11-01T12:00:00Z",` + c.porting + `}`
		for day := range 40 {
			for _, late := range []time.Duration{0, time.Millisecond} {
				now := requested.AddDate(0, 0, day).Add(late)
				expired := c.days > 0 && now.Sub(requested) > time.Duration(c.days)*24*time.Hour
				d := porting.Decide(parse(t, document), now)
				about := fmt.Sprint(c.name, ", day ", day, late)
				own := strings.Contains(c.porting, "AccountPin")
				assert.Equal(t, expired || own, slices.Contains(d.Collect, porting.FieldAccountPin), about)
				want := []string{}
				if expired {
					want = []string{fmt.Sprintf("accountPin ~pinExpired days=%d", c.days)}
				}
				assert.Equal(t, want, lines(d.Warnings), about)
			}
		}
	}
	later := requested.AddDate(0, 0, 60)
	for _, document := range []string{
		`{"status":"declined","accountPinExists":false,` + us + `,"donorProvider":{"name":"AT&T"},"lastRequestedAt":"2026-11-01T12:00:00Z"}`,
		`{"status":"declined","accountPinExists":true,` + us + `,"donorProvider":{"name":"AT&T"}}`,
		`{"status":"informationRequired","accountPinExists":true,` + us + `,"donorProvider":{"name":"AT&T"},"lastRequestedAt":"2026-11-01T12:00:00Z"}`,
		`{"status":"requested","accountPinExists":true,` + us + `,"donorProvider":{"name":"AT&T"},"lastRequestedAt":"2026-11-01T12:00:00Z"}`,
	} {
		d := porting.Decide(parse(t, document), later)
		assert.NotContains(t, d.Collect, porting.FieldAccountPin, document)
		assert.Empty(t, d.Warnings, document)
	}
}

// A code that was given out on a known day lasts from then, not from today.
func TestADayBeyondTheCode(t *testing.T) {
	now := time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		issued, day string
		beyond      bool
	}{
		{"2026-11-10", "2026-12-10", false}, {"2026-11-10", "2026-12-11", true}, {"2026-11-10", "2026-12-22", true},
		{"2026-11-25", "2026-12-24", false}, {"", "2026-12-24", false}, {"", "2026-12-29", true},
	} {
		got := validate(t, `{"scheduledOn":"`+c.day+`"}`,
			porting.Context{Market: "GB", Now: now, PinIssuedOn: porting.Date(c.issued)})
		assert.Equal(t, c.beyond, slices.Contains(lines(got.Issues), "scheduledOn ~beyondCode"), "%+v", c)
	}
}
