package porting_test

import (
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// unseen returns every character that fonts show nothing of: Unicode's
// Default_Ignorable_Code_Point by its own definition ("Unicode Standard Annex
// #44"), its category Cc, and the blank of Braille.
func unseen() []rune {
	unseen := []rune{0x2800}
	for char := rune(0); char <= 0xe0fff; char++ {
		ignorable := unicode.In(char, unicode.Other_Default_Ignorable_Code_Point, unicode.Variation_Selector, unicode.Cf) &&
			!unicode.In(char, unicode.White_Space, unicode.Prepended_Concatenation_Mark) &&
			(char < 0xfff9 || char > 0xfffb) && (char < 0x13430 || char > 0x13440)
		if ignorable || unicode.Is(unicode.Cc, char) && !unicode.IsSpace(char) {
			unseen = append(unseen, char)
		}
	}
	return unseen
}

func TestNobodyIsNamedWhatNobodySees(t *testing.T) {
	required := []porting.Issue{}
	for _, char := range append(unseen(), ' ', '\u3000', '\u00a0', '\u2028') {
		text := string([]rune{char, char})
		in := porting.Input{
			FirstName: &text, AccountNumber: &text, AccountPin: &text, Provider: &text,
			Address: &porting.AddressInput{Line1: &text, City: &text, PostalCode: &text, Country: &text, State: &text},
		}
		result := porting.Validate(in, porting.Context{Market: "US"})
		if len(required) == 0 {
			required = result.Issues
			require.Len(t, required, 9)
			for _, issue := range required {
				require.Equal(t, porting.CodeRequired, issue.Code)
			}
		}
		require.Equal(t, required, result.Issues, "%U", char)
	}
}

func TestWhatNobodySeesIsDroppedFromCodes(t *testing.T) {
	for _, char := range unseen() {
		in := porting.Input{
			AccountNumber: with(char, "123456789"), AccountPin: with(char, "123456"), Birthday: with(char, "1990-01-02"),
			FirstName: with(char, ""),
			Address: &porting.AddressInput{
				PostalCode: with(char, "10024"),
				State:      with(char, "NY"),
				Country:    with(char, "US"),
			},
		}
		value := porting.Validate(in, porting.Context{Market: "US"}).Value
		require.Equal(t, "123456789", *value.AccountNumber, "%U", char)
		require.Equal(t, "123456", *value.AccountPin, "%U", char)
		require.Equal(t, "1990-01-02", *value.Birthday, "%U", char)
		require.Equal(t, "10024", *value.Address.PostalCode, "%U", char)
		require.Equal(t, "NY", *value.Address.State, "%U", char)
		require.Equal(t, "US", *value.Address.Country, "%U", char)
	}
}

// with returns a text with a character before, in and after it.
func with(char rune, text string) *string {
	middle := len(text) / 2
	text = string(char) + text[:middle] + string(char) + text[middle:] + string(char)
	return &text
}

func TestControlCharactersAreDroppedFromNames(t *testing.T) {
	for input, want := range map[string]string{
		"Jer\x00ry": "Jerry", "\x00": "", "Ana\u0007 \x1f María": "Ana María", "Je\u0085rry": "Je rry",
		"نام\u200cها": "نام\u200cها", // which is spelled so
	} {
		value := porting.Validate(porting.Input{FirstName: &input}, porting.Context{}).Value
		assert.Equal(t, want, *value.FirstName, input)
	}
	line := "129  West\x00 81st\x7f Street"
	value := porting.Validate(porting.Input{Address: &porting.AddressInput{Line1: &line}}, porting.Context{}).Value
	assert.Equal(t, "129  West 81st Street", *value.Address.Line1)
}

func TestCodesAreReadInEveryWidth(t *testing.T) {
	type texts map[porting.Field]string
	for _, test := range []struct {
		market    string
		typed, is texts
	}{
		{"US", texts{"accountNumber": "１２３－４５６７８９", "accountPin": "１２３４５６", "address.postalCode": "１００２４", "birthday": "１９９０－０１－０２"},
			texts{"accountNumber": "123456789", "accountPin": "123456", "address.postalCode": "10024", "birthday": "1990-01-02"}},
		{"US", texts{"accountNumber": "١٢٣٤٥٦", "accountPin": "۱۲۳۴", "address.postalCode": "٩٠٢١٠", "address.state": "ＣＡ", "address.country": "ＵＳ"},
			texts{"accountNumber": "123456", "accountPin": "1234", "address.postalCode": "90210", "address.state": "CA", "address.country": "US"}},
		{"GB", texts{"accountPin": "ａｂｃ １２３　４５６", "address.postalCode": "ＳＷ１Ａ１ＡＡ", "scheduledOn": "2027\u201101\u201121"},
			texts{"accountPin": "ABC123456", "address.postalCode": "SW1A 1AA", "scheduledOn": "2027-01-21"}},
		{"JP", texts{"address.postalCode": "１５０－０００１", "birthday": "1990\u221201\ufe6302", "address.state": "１３"},
			texts{"address.postalCode": "150-0001", "birthday": "1990-01-02", "address.state": "13"}},
	} {
		in := porting.Input{Address: &porting.AddressInput{}}
		for field, text := range test.typed {
			*textOf(&in, field) = &text
		}
		in = porting.Validate(in, porting.Context{Market: test.market}).Value
		for field, want := range test.is {
			assert.Equal(t, want, **textOf(&in, field), "%s in %s", field, test.market)
		}
	}
}

func textOf(in *porting.Input, field porting.Field) **string {
	return map[porting.Field]**string{
		"accountNumber": &in.AccountNumber, "accountPin": &in.AccountPin, "birthday": &in.Birthday,
		"scheduledOn": &in.ScheduledOn, "address.postalCode": &in.Address.PostalCode,
		"address.state": &in.Address.State, "address.country": &in.Address.Country,
	}[field]
}
