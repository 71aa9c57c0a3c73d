package porting_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// TestPatternsIgnoreWhatTheRulesDo asks the core about every character of the
// basic plane, and some beyond.
func TestPatternsIgnoreWhatTheRulesDo(t *testing.T) {
	blank := regexp.MustCompile(porting.Pattern(porting.FieldProvider, ""))
	blankCode := regexp.MustCompile(porting.Pattern(porting.FieldAccountPin, ""))
	for char := rune(0); char <= unicode.MaxRune; char++ {
		if char > 0xffff {
			char += 0xfff // of which no pattern knows what nobody sees
			if unicode.Is(unicode.Other_Default_Ignorable_Code_Point, char) || unicode.Is(unicode.Cf, char) {
				continue
			}
		}
		if 0xd800 <= char && char <= 0xdfff || char == unicode.ReplacementChar { // no characters
			continue
		}
		text := string(char)
		value := porting.Validate(porting.Input{Provider: &text, AccountPin: &text}, porting.Context{}).Value
		require.Equal(t, *value.Provider != "", blank.MatchString(text), "%q", char)
		require.Equal(t, *value.AccountPin != "", blankCode.MatchString(text), "%q", char)
	}
}

// TestPatternsHaveEveryDigit asks the core about the digits of the basic plane.
func TestPatternsHaveEveryDigit(t *testing.T) {
	zip := regexp.MustCompile(porting.Pattern(porting.FieldAddressPostalCode, "US"))
	digits := 0
	for char := rune(0); char <= 0xffff; char++ {
		typed, us := strings.Repeat(string(char), 5), "US"
		in := porting.Input{Address: &porting.AddressInput{PostalCode: &typed, Country: &us}}
		read := *porting.Validate(in, porting.Context{}).Value.Address.PostalCode
		isDigit := len(read) == 5 && strings.Trim(read, "0123456789") == ""
		require.Equal(t, unicode.Is(unicode.Nd, char), isDigit, "%U", char)
		require.Equal(t, isDigit, zip.MatchString(typed), "%U", char)
		if isDigit {
			digits++
		}
	}
	assert.Greater(t, digits, 300)
}

func TestPatternsOfAMarket(t *testing.T) {
	for _, test := range []struct {
		field    porting.Field
		market   string
		yes, not string
	}{
		{porting.FieldAccountNumber, "US", "000000000-00001|ab", "1|----|a+b|" + strings.Repeat("1", 35)},
		{porting.FieldAccountNumber, "PR", "12", "1"},
		{porting.FieldAccountNumber, "IE", "1|----", " |" + strings.Repeat("1", 101)},
		{porting.FieldAccountPin, "US", "12-34 56|abcd|p@ss|" + strings.Repeat("1", 34), "123|" + strings.Repeat("1", 35)},
		{porting.FieldAccountPin, "GB", "abc123456|ABC 123 456|ＡＢＣ１２３４５６|ABC\u2800123456", "123456ABC|ABC12345|ÀBC123456"},
		{porting.FieldAccountPin, "", "1", "-"},
		{porting.FieldBillingPin, "GB", "1", "-"},
		{porting.FieldBillingPin, "US", "1234|p@ss", "123"},
		{porting.FieldFirstName, "", "J|" + strings.Repeat("é ", 100), " |" + strings.Repeat("é", 101)},
		{porting.FieldAddressPostalCode, "US", "10024|10024-1234|1 0024|１００２４－１２３４|١٠٠٢٤", "1002|100241|10024-123"},
		{porting.FieldAddressPostalCode, "GB", "sw1a1aa|SW1A 1AA|gir0aa|A1 1AA", "SW1A|1AA 1AA|SW1A 1A1"},
		{porting.FieldAddressPostalCode, "FR", "1", " "},
		{porting.FieldAddressPostalCode, "US", "१००२४|๑๐๐๒๔|၁၀၀၂၄", "१००२"},
		{porting.FieldAddressCountry, "US", "us| FR|USA|England", " "},
	} {
		expression := regexp.MustCompile(porting.Pattern(test.field, test.market))
		for _, text := range strings.Split(test.yes, "|") {
			assert.Regexp(t, expression, text, "%s in %s", test.field, test.market)
		}
		for _, text := range strings.Split(test.not, "|") {
			assert.NotRegexp(t, expression, text, "%s in %s", test.field, test.market)
		}
	}
}

func TestNoPattern(t *testing.T) {
	for _, field := range []porting.Field{
		porting.FieldBirthday, porting.FieldScheduledOn, porting.FieldDonorProviderApproval, porting.FieldBehavior,
		porting.FieldAddress, porting.FieldAddressLine2,
	} {
		assert.Empty(t, porting.Pattern(field, "US"), field)
	}
	assert.Empty(t, porting.Pattern(porting.FieldAddressState, "US"))
	assert.Empty(t, porting.Pattern(porting.FieldAddressState, ""))
	assert.Empty(t, porting.Pattern(porting.FieldAddressState, "CA"))
}
