package phone_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/nyaruka/phonenumbers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/phone"
)

func digitsOf(text string) string {
	return strings.Map(func(c rune) rune {
		if c >= '0' && c <= '9' {
			return c
		}
		return -1
	}, text)
}

// typing types a text character by character, and checks that no digit is lost, added or
// moved. It returns the text that the field shows in the end.
func typing(t *testing.T, text, region string) (shown string) {
	t.Helper()
	for i := range text {
		typed := text[:i+1]
		shown = phone.AsYouType(typed, region)
		if digitsOf(shown) != digitsOf(typed) {
			require.Failf(t, "other digits", "%q in %s shows %q", typed, region, shown)
		}
		if again := phone.AsYouType(shown, region); again != shown {
			require.Failf(t, "not stable", "%q in %s shows %q, which shows %q", typed, region, shown, again)
		}
	}
	return shown
}

func TestAsYouTypeEveryExample(t *testing.T) {
	for _, number := range examples() {
		n, err := phone.Parse(number, "")
		require.NoError(t, err)
		if !n.IsValid() {
			typing(t, number, "")
			continue
		}
		assert.Equal(t, n.Format(phone.International), typing(t, number, ""), number)
		regions := phonenumbers.GetRegionCodesForCountryCode(n.CallingCode())
		for _, region := range regions {
			national := n.Format(phone.National)
			typing(t, digitsOf(number), region)
			shown := typing(t, digitsOf(national), region)
			if again, err := phone.Parse(national, region); err == nil && again == n {
				assert.Equal(t, national, shown, region)
			}
		}
	}
}

func TestAsYouType(t *testing.T) {
	for _, c := range []struct{ text, region, want string }{
		{"", "US", ""},
		{"8", "US", "8"},
		{"860", "US", "860"},
		{"8605", "US", "(860) 5"},
		{"860555", "US", "(860) 555"},
		{"8605550", "US", "(860) 555-0"},
		{"8605550123", "US", "(860) 555-0123"},
		{"86055501234", "US", "86055501234"},
		{"18605550123", "US", "1 860-555-0123"},
		{"+1860555", "", "+1 860-555"},
		{"+", "", "+"},
		{"+4", "", "+4"},
		{"+44", "", "+44"},
		{"+442", "", "+44 2"},
		{"02071838750", "GB", "020 7183 8750"},
		{"0207183", "GB", "020 7183"},
		{"2071838750", "GB", "2071838750"}, // it is not dialled so
		{"0119111234", "AR", "011 9111-234"},
		{"011 15 2345 6789", "AR", "011 15-2345-6789"},
		{"0114420718", "US", "011 44 20 718"},
		{"010234", "KR", "010-234"},
		{"186", "US", "1 86"},
		{"08", "AT", "08"},
		{"820535", "BY", "8 20 535"},
		{"000800", "IN", "00 0800"},
		{"015345", "JE", "01534 5"},
		{"+8699795", "", "+86 997 95"},
		{"8605550123", "", "8605550123"},
		{"8605550123", "XX", "8605550123"},
		{"call me", "US", "call me"},
		{"860-555-0123 x4", "US", "860-555-0123 x4"},
		{"８６０５５５", "US", "(860) 555"},
	} {
		assert.Equal(t, c.want, phone.AsYouType(c.text, c.region), "%s in %s", c.text, c.region)
	}
}

// Digits are put in groups from the third of a national number on, up to 40 of them.
func TestAsYouTypeFromWhereToWhere(t *testing.T) {
	for typed, want := range map[string]string{
		"+336": "+33 6", "+3361": "+33 61", "+33612": "+33 6 12", "+442": "+44 2", "+4420": "+44 20", "+44207": "+44 20 7",
	} {
		assert.Equal(t, want, phone.AsYouType(typed, "US"))
	}
	assert.Equal(t, "020 7", phone.AsYouType("0207", "GB"))
	assert.Equal(t, "020", phone.AsYouType("020", "GB"))
	assert.Equal(t, "02", phone.AsYouType("02", "GB"))
	forty := strings.Repeat("2", 39)
	assert.Equal(t, "+1 "+forty, phone.AsYouType("+1"+forty, ""))
	assert.Equal(t, "+12"+forty, phone.AsYouType("+12"+forty, ""), "41 digits stay as they were typed")
}

func TestAsYouTypeAnything(t *testing.T) {
	m := newMutator(rand.New(rand.NewPCG(usualSeed, 2)))
	for _, region := range regions() {
		for range 40 {
			typing(t, digitsOf(m.national(region)), region)
			typing(t, m.number(), region)
		}
	}
	for n := range 300 {
		fours, zeros := strings.Repeat("4", n), strings.Repeat("0", n)
		for _, text := range []string{fours, "+" + fours, zeros, "1" + strings.Repeat(" 2", n)} {
			for _, region := range []string{"US", "GB", "AR", "", "ZZ"} {
				require.Equal(t, digitsOf(text), digitsOf(phone.AsYouType(text, region)), "%s in %s", text, region)
			}
		}
	}
}
