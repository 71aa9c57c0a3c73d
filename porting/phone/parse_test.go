package phone_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/nyaruka/phonenumbers"
	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting/phone"
)

func TestParseWhatPeopleType(t *testing.T) {
	for _, c := range []struct{ text, region, want string }{
		{"+18605550123", "", "+18605550123"},
		{"+1 (860) 555-0123", "GB", "+18605550123"},
		{" 860.555.0123\n", "US", "+18605550123"},
		{"1-860-555-0123", "US", "+18605550123"},
		{"860/555/0123", "US", "+18605550123"},
		{"[860] 555‑0123", "US", "+18605550123"},
		{"(+44) 20 7183 8750", "US", "+442071838750"},
		{"+44 (0)20 7183 8750", "", "+442071838750"},
		{"020 7183 8750", "GB", "+442071838750"},
		{"011 44 20 7183 8750", "US", "+442071838750"},
		{"00 44 20 7183 8750", "DE", "+442071838750"},
		{"0011 44 20 7183 8750", "AU", "+442071838750"},
		{"810 44 20 7183 8750", "RU", "+442071838750"},
		{"+00 44 20 7183 8750", "DE", "+442071838750"},
		{"8 (912) 345-67-89", "RU", "+79123456789"},
		{"＋１　８６０　５５５　０１２３", "", "+18605550123"},
		{"+٤٤٢٠٧١٨٣٨٧٥٠", "", "+442071838750"},
		{"\u202a+1 860 555 0123\u202c", "", "+18605550123"},
		{"tel:+1-860-555-0123", "", "+18605550123"},
		{"TEL:8605550123", "US", "+18605550123"},
		{"tel:555-0123;phone-context=+1-860", "", "+18605550123"},
		{"tel:860-555-0123;phone-context=example.com", "US", "+18605550123"},
		{"tel:+18605550123;isub=12", "", "+18605550123"},
		{"+800 1234 5678", "", "+80012345678"},
		{"8605550123", "us", "+18605550123"},
		{"020 7183 8750", "gB", "+442071838750"},
		{"(0xx11) 96123-4567", "BR", "+5511961234567"},
		{"03∼1234∼5678", "JP", "+81312345678"},
		{"03⁓1234⁓5678", "JP", "+81312345678"},
		{"\ufeff+18605550123", "", "+18605550123"},
		{"8605550123\ufeff", "US", "+18605550123"},
		{"++18605550123", "US", "+18605550123"},
		{"“860-555-0123”.", "US", "+18605550123"},
		{"☎️ 860-555-0123", "US", "+18605550123"},
		{"860-555-0123 📱", "US", "+18605550123"},
		{"<860-555-0123>", "US", "+18605550123"},
		{"860 555 0123 x", "US", "+18605550123"},
	} {
		n, err := phone.Parse(c.text, c.region)
		if assert.NoError(t, err, c.text) {
			assert.Equal(t, c.want, n.E164(), c.text)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, c := range []struct {
		text, region string
		want         phone.Code
	}{
		{"", "US", phone.NotANumber},
		{" ", "US", phone.NotANumber},
		{"+", "US", phone.NotANumber},
		{"-", "US", phone.NotANumber},
		{"abc", "US", phone.NotANumber},
		{"1-800-FLOWERS", "US", phone.NotANumber},
		{"call 860 555 0123 or 860 555 0124", "US", phone.NotANumber},
		{"860 555 0123 today 4", "US", phone.NotANumber},
		{"8605550123\x00", "US", phone.NotANumber},
		{"\x008605550123", "US", phone.NotANumber},
		{"860555\xff0123", "US", phone.NotANumber},
		{"860+5550123", "US", phone.NotANumber},
		{"tel:+18605550123;phone-context=+1", "", phone.NotANumber},
		{"tel:8605550123;phone-context=", "US", phone.NotANumber},
		{"tel:8605550123;verified", "US", phone.NotANumber},
		{"tel:8605550123;phone-context=+1;ext=4", "US", phone.HasExtension},
		{"tel:", "US", phone.NotANumber},
		{"*67 860 555 0123", "US", phone.NotANumber},
		{"8", "US", phone.TooShort},
		{"+1", "US", phone.TooShort},
		{"+1 8", "US", phone.TooShort},
		{"+44 2", "", phone.TooShort},
		{"123456789012345678", "DE", phone.TooLong},
		{strings.Repeat("4", 250), "US", phone.TooLong},
		{"860 555 0123" + strings.Repeat(" ", 239), "US", phone.TooLong}, // 251 bytes
		{strings.Repeat("4", 1<<20), "US", phone.TooLong},
		{strings.Repeat("\x00", 1<<20), "US", phone.TooLong},
		{"+999 12345678", "", phone.InvalidCountryCode},
		{"+0 12345678", "US", phone.InvalidCountryCode},
		{"8605550123", "", phone.InvalidCountryCode},
		{"8605550123", "ZZ", phone.InvalidCountryCode},
		{"8605550123", "1S", phone.InvalidCountryCode},
		{"8605550123", "[[", phone.InvalidCountryCode},
		{"8605550123", "001", phone.InvalidCountryCode},
		{"8605550123", "United States", phone.InvalidCountryCode},
		{"8605550123", "\xff\x00", phone.InvalidCountryCode},
	} {
		_, err := phone.Parse(c.text, c.region)
		assert.Equal(t, &phone.Error{Code: c.want}, err, "%.40q in %s", c.text, c.region)
		assert.NotContains(t, err.Error(), "860")
	}
}

func TestFault(t *testing.T) {
	for number, want := range map[string]phone.Code{
		"+18605550123": "", "+15550123": phone.TooShort, "+1860": phone.TooShort, "+186055501234": phone.TooLong,
		"+39123456789012": "", "+390123456789012345": phone.TooLong, "+9795555": phone.TooShort,
		"+56212345": phone.TooShort, "+4712345678": "", "+471234567": phone.InvalidLength,
	} {
		n, err := phone.Parse(number, "")
		if err != nil {
			assert.Equal(t, want, err.(*phone.Error).Code, number)
			continue
		}
		assert.Equal(t, want, n.Fault(), number)
		if n.Fault() == "" {
			assert.True(t, n.IsPossible(), number)
		}
	}
}

func TestTheZeroNumber(t *testing.T) {
	var n phone.Number
	assert.False(t, n.IsPossible())
	assert.False(t, n.IsValid())
	assert.Zero(t, n.CallingCode())
	assert.Empty(t, n.Region())
	assert.Equal(t, phone.Unknown, n.Type())
	assert.Empty(t, n.E164())
	assert.Empty(t, n.Format(phone.National))
}

// words are texts in which libphonenumber reads letters as digits, while this package
// ignores them as text around the number.
var words = regexp.MustCompile(`[^\PLxX]|[%/?&;]`)

func FuzzParse(f *testing.F) {
	f.Add("+1 (860) 555-0123", "US")
	f.Add("011 15-2345-6789", "AR")
	f.Add("860-555-0123 ext. 4", "CA")
	f.Add("tel:+44-20-7183-8750", "")
	f.Add("tel:555-0123;phone-context=+1-860;isub=1", "")
	f.Add("TEL;PREF=1:+1 860-555-0123,,5#", "US")
	f.Add("https://wa.me/%2B447400123456?text=1", "GB")
	f.Add("\xff\x00＋١", "BR")
	f.Fuzz(func(t *testing.T, text, region string) {
		shown := phone.AsYouType(text, region)
		n, err := phone.Parse(text, region)
		if err != nil {
			assert.Zero(t, n)
			return
		}
		oracle, err := phonenumbers.Parse(text, region)
		if err == nil && !special.MatchString(text) && !words.MatchString(text) {
			assert.Equal(t, phonenumbers.Format(oracle, phonenumbers.E164), n.E164())
		}
		again, err := phone.Parse(n.E164(), region)
		if err == nil && n.IsValid() {
			assert.Equal(t, n, again, "through E.164")
		}
		assert.Empty(t, difference(n.E164(), "", true))
		n.Format(phone.National)
		assert.NotEmpty(t, shown)
	})
}

func TestTheLongestTextIsRead(t *testing.T) {
	for bytes := 12; bytes <= 250; bytes++ {
		n, err := phone.Parse("860 555 0123"+strings.Repeat(" ", bytes-12), "US")
		assert.NoError(t, err, bytes)
		assert.Equal(t, "+18605550123", n.E164())
	}
}
