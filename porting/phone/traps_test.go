package phone_test

import (
	"testing"

	"github.com/nyaruka/phonenumbers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/phone"
)

// Cases that people or other libraries got wrong before.

func parse(t *testing.T, text, region string) phone.Number {
	t.Helper()
	n, err := phone.Parse(text, region)
	require.NoError(t, err, text)
	return n
}

func TestArgentineMobileNationalForm(t *testing.T) {
	// $1 in a rule is the first group the format names; nyaruka takes the first
	// of the pattern. google's and libphonenumber-js agree with this package.
	n := parse(t, "+5491123456789", "")
	assert.Equal(t, "011 15-2345-6789", n.Format(phone.National))
	assert.Equal(t, "+54 9 11 2345-6789", n.Format(phone.International))
	oracle, err := phonenumbers.Parse("+5491123456789", "")
	require.NoError(t, err)
	assert.Equal(t, "09 15-2345-6789", phonenumbers.Format(oracle, phonenumbers.NATIONAL), "no exception needed any more")
	assert.Equal(t, n, parse(t, "011 15-2345-6789", "AR"))
	assert.Equal(t, "02966 15-67-8901", parse(t, "+5492966678901", "").Format(phone.National))
}

func TestClosingPunctuation(t *testing.T) {
	// nyaruka refuses some, since Go has no intersection of character classes.
	for _, end := range []string{".", "!", "+", "?!", " …"} {
		assert.Equal(t, parse(t, "+12133734253", ""), parse(t, "+1 (213) 373-42-53"+end, ""), end)
	}
	assert.Equal(t, parse(t, "+12133734253", ""), parse(t, "+१२१३३७३४२५३", ""), "Devanagari digits")
}

func TestItalianZero(t *testing.T) {
	for _, region := range []string{"IT", "VA"} {
		n := parse(t, "06 6982 1234", region)
		assert.Equal(t, "+390669821234", n.E164())
		assert.NotEqual(t, n, parse(t, "+39669821234", ""))
	}
	assert.Equal(t, "VA", parse(t, "+390669812345", "").Region())
	assert.Equal(t, "+39000", parse(t, "+39000", "").E164())
}

func TestJerseyPrefixes(t *testing.T) {
	for text, want := range map[string]string{
		"180020":       "+441534180020", // a local number as a whole, and a prefix
		"1800201234":   "+441800201234",
		"0180020":      "+440180020",
		"234567":       "+441534234567",
		"01534234567":  "+441534234567",
		"018002012345": "+4418002012345",
	} {
		assert.Empty(t, difference(text, "JE", true), text)
		n, _ := phone.Parse(text, "JE")
		assert.Equal(t, want, n.E164(), text)
	}
}

func TestBrazilianCarriers(t *testing.T) {
	for _, text := range []string{
		"(11) 96123-4567", "0 11 96123 4567", "0 15 11 96123 4567", "90 11 96123 4567", "90 21 11 96123 4567",
	} {
		assert.Equal(t, "+5511961234567", parse(t, text, "BR").E164(), text)
	}
}

func TestNoNationalPrefix(t *testing.T) {
	mexican := parse(t, "+521 55 1234 5678", "")
	assert.Equal(t, "+5215512345678", mexican.E164(), "Mexico has no 1 for mobile numbers any more")
	assert.Equal(t, "+525512345678", parse(t, "55 1234 5678", "MX").E164())
	assert.Equal(t, "+54111", parse(t, "111", "AR").E164(), "a prefix that may be empty")
}

func TestExtensions(t *testing.T) {
	for _, text := range []string{
		"860-555-0123 x4", "860-555-0123x12", "(860) 555-0123 ext. 4", "860 555 0123 Extension: 12", "860 555 0123 #4",
		"860 555 0123,,4#", "860 555 0123;4", "tel:+1-860-555-0123;ext=4", "860 555 0123 доб. 4", "860 555 0123 ~ 4",
		"15 x12", "83 ext 12", "8605550123 EXTN 7",
	} {
		assert.Equal(t, "hasExtension", codeOf(text, "US"), text)
	}
	for _, text := range []string{
		"860 555 0123 y4", "860 555 0123 ext", "ext 4", "860 555 0123 or 860 555 0124", "860 555 0123:4", "1800FLOWERS",
	} {
		assert.Equal(t, "notANumber", codeOf(text, "US"), text)
	}
}

func TestDescriptionsOfTypes(t *testing.T) {
	// Without lengths of its own, a type has the general ones; "NA" is none; a
	// region without mobile numbers has none.
	for _, number := range []string{
		"+12423456789", "+88212345678", "+80012345678", "+3906", "+979123456789", "+881612345678",
	} {
		assert.Empty(t, difference(number, "", true), number)
	}
	assert.Equal(t, phone.FixedLineOrMobile, parse(t, "+18605550123", "").Type())
}

func TestMainRegionOfTheCallingCode(t *testing.T) {
	// Behind a plus the rules of the United States hold, wherever one is.
	assert.Equal(t, "+16135550123", parse(t, "+1 1 613 555 0123", "CA").E164())
	assert.Equal(t, "+12423456789", parse(t, "345 6789", "BS").E164(), "the area of the Bahamas")
	assert.Equal(t, "+13456789", parse(t, "+1 345 6789", "BS").E164())
	// A prefix stays where the rest would be too short.
	assert.Equal(t, "+1123456", parse(t, "123456", "US").E164())
}

func codeOf(text, region string) string {
	_, err := phone.Parse(text, region)
	if err == nil {
		return ""
	}
	return string(err.(*phone.Error).Code)
}
