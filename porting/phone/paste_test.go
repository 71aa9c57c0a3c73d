package phone_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting/phone"
)

// Texts that people paste: links, labels, lines of address books.

func TestParseTheOnlyNumberOfAText(t *testing.T) {
	for _, c := range []struct{ text, region, want string }{
		{"call 860 555 0123", "US", "+18605550123"},
		{"860 555 0123 today", "US", "+18605550123"},
		{"Mobile: 860-555-0123", "US", "+18605550123"},
		{"Mobile: (860) 555-0123", "US", "+18605550123"},
		{"M. 860.555.0123", "US", "+18605550123"},
		{"cell# 860-555-0123", "US", "+18605550123"},
		{"My number is (860) 555-0123, thanks!", "US", "+18605550123"},
		{"Tel.: +44 (0)7400 123456", "US", "+447400123456"},
		{"Тел.: 8 (912) 345-67-89", "RU", "+79123456789"},
		{"手机：138 0013 8000", "CN", "+8613800138000"},
		{"+1 (860) 555-0123 - Jane Doe", "", "+18605550123"},
		{"Jane Doe <+18605550123>", "", "+18605550123"},
		{"sms:+18605550123", "", "+18605550123"},
		{"sms:+18605550123?body=See you at 5", "", "+18605550123"},
		{"sms:860-555-0123&body=hello%20there", "US", "+18605550123"},
		{"smsto:+18605550123", "", "+18605550123"},
		{"SMS:8605550123", "US", "+18605550123"},
		{"callto:+1-860-555-0123", "", "+18605550123"},
		{"callto://+18605550123", "", "+18605550123"},
		{"skype:+18605550123?call", "", "+18605550123"},
		{"facetime:+18605550123", "", "+18605550123"},
		{"whatsapp:+447400123456", "", "+447400123456"},
		{"tel:%2B18605550123", "", "+18605550123"},
		{"tel:860%20555%200123", "US", "+18605550123"},
		{"tel://8605550123", "US", "+18605550123"},
		{"Tel: 860-555-0123 (mobile)", "US", "+18605550123"},
		{"https://wa.me/447400123456", "US", "+447400123456"},
		{"wa.me/447400123456", "US", "+447400123456"},
		{"wa.me/+447400123456", "", "+447400123456"},
		{"HTTPS://WA.ME/447400123456?text=Hi%205", "", "+447400123456"},
		{"https://wa.me/447400123456/", "", "+447400123456"},
		{"https://api.whatsapp.com/send?phone=447400123456&text=5", "US", "+447400123456"},
		{"https://web.whatsapp.com/send/?phone=%2B447400123456&app_absent=0", "US", "+447400123456"},
		{"whatsapp://send?phone=447400123456", "", "+447400123456"},
		{"https://t.me/+447400123456", "", "+447400123456"},
		{"https://signal.me/#p/+447400123456", "", "+447400123456"},
		{"viber://chat?number=%2B447400123456", "", "+447400123456"},
		{"TEL:+1-860-555-0123", "", "+18605550123"},
		{"TEL;TYPE=CELL:+1-860-555-0123", "", "+18605550123"},
		{"TEL;TYPE=CELL;PREF=1:860-555-0123", "US", "+18605550123"},
		{"TEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+1-860-555-0123", "", "+18605550123"},
		{"item1.TEL;type=pref:(860) 555-0123", "US", "+18605550123"},
		{"tel;waid=447400123456:+44 7400 123456\r\n", "", "+447400123456"},
		{"“Mobile”: ８６０-555-0123", "US", "+18605550123"},
	} {
		n, err := phone.Parse(c.text, c.region)
		if assert.NoError(t, err, c.text) {
			assert.Equal(t, c.want, n.E164(), c.text)
		}
	}
}

// Two numbers are not one, nor is a number that is only part of something else.
func TestParseRefusesATextWithMore(t *testing.T) {
	for _, text := range []string{
		"860-555-0123 or 860-555-0124", "home 860-555-0123, work 860-555-0124", "Mobile: 860-555-0123 / 860-555-0124",
		"sms:+18605550123;+18605550124", "sms:+18605550123,+18605550124", "Line 2: 860-555-0123", "Mobile: 860-555",
		"call 860-555-0123 after 5", "Mobile: 1-800-FLOWERS", "call 1800FLOWERS", "call 800-555-FOOD", "A8605550123",
		"8605550123A", "tel:8605550123;verified", "tel:8605550123;phone-context=", "https://wa.me/qr/ABC123",
		"https://wa.me/message/8605550123", "*67 860 555 0123", "dial *860 555 0123", "860 555 0123 ext", "860-555-0123 ext.",
		"Mobile: 860 555 0123 extension", "\x008605550123 mobile", "mobile 8605550123\x1b", "mobile \xff8605550123",
		"mobile", "%", "%%%", "wa.me/", "whatsapp", "tel;:", "item1.tel;", "sms:?body=8605550123", "860 555 0123 = 860 555 0124",
	} {
		code := codeOf(text, "US")
		assert.Contains(t, []string{"notANumber", "tooLong"}, code, "%q", text)
	}
	for _, text := range []string{
		"Mobile: 860-555-0123 x5", "Mobile: 860-555-0123 ext. 5", "Office 860-555-0123,,5#", "860-555-0123 (ext 5)",
		"TEL;TYPE=work:tel:+1-860-555-0123;ext=5", "callto:860-555-0123;5",
	} {
		assert.Equal(t, "hasExtension", codeOf(text, "US"), "%q", text)
	}
	assert.Equal(t, "invalidCountryCode", codeOf("Mobile: 860-555-0123", ""))
	assert.Equal(t, "notANumber", codeOf("Tel 030 123456 / 030 654321", "DE"))
}

// Decimal digits of every script are digits, where they are of one script or not.
func TestDigitsOfEveryScript(t *testing.T) {
	const ascii = "8605550123"
	scripts, value := 0, 0
	var zero rune
	for char := rune(0); char <= unicode.MaxRune; char++ {
		if !unicode.Is(unicode.Nd, char) {
			continue
		}
		if value%10 == 0 {
			zero = char
		}
		value++
		if value%10 != 0 {
			continue
		}
		scripts++
		text := strings.Map(func(c rune) rune { return zero + c - '0' }, ascii)
		assert.Equal(t, "+1"+ascii, parse(t, text, "US").E164(), "%U", zero)
		assert.Equal(t, "+1"+ascii, parse(t, "+1 860 "+text[len(text)*3/10:], "").E164(), "%U", zero)
		assert.Equal(t, "(860) 555-0123", phone.AsYouType(text, "US"), "%U", zero)
	}
	assert.Greater(t, scripts, 60)
}

// Text that is typed after a number does not become part of it, whatever it begins with.
func TestTypingAnExtension(t *testing.T) {
	for _, c := range []struct{ region, number string }{
		{"US", "860-235-0142"}, {"US", "8602350142"}, {"US", "1 860 235 0142"}, {"US", "+1 860-235-0142"},
		{"GB", "07400 123456"}, {"GB", "+44 (0)7400 123456"}, {"FR", "06 12 34 56 78"}, {"DE", "01512 3456789"},
		{"US", "+1 959 123 4567"}, // which is not valid
	} {
		for _, extension := range []string{
			" x5", "x5", " X 55", ",,5", ", 5", ";5", "~5", " ~ 5", "#5", " #5", " ext 5", "ext. 5", " Ext: 55", " int 5",
			" anexo 5", " extensión 5", " доб. 5", ",,5#", " ; ext=5",
		} {
			shown := ""
			for _, char := range c.number + extension {
				shown = phone.AsYouType(shown+string(char), c.region)
			}
			text := c.number + extension
			assert.Equal(t, "hasExtension", codeOf(text, c.region), text)
			assert.Equal(t, "hasExtension", codeOf(shown, c.region), "%s is shown as %s", text, shown)
			assert.Equal(t, digitsOf(text), digitsOf(shown), text)
		}
		for _, between := range []string{"/", " / ", ",", ", ", ";", " & ", " or ", "|", " + ", "~", "*", "="} {
			shown, text := "", c.number+between+c.number
			for _, char := range text {
				shown = phone.AsYouType(shown+string(char), c.region)
			}
			assert.NotEmpty(t, codeOf(shown, c.region), text)
			assert.Contains(t, shown, strings.TrimSpace(between), "%s is shown as %s", text, shown)
			assert.Equal(t, digitsOf(text), digitsOf(shown), text)
		}
	}
	assert.Equal(t, "(860) 235-0142 x", phone.AsYouType("860-235-0142 x", "US"))
	assert.Equal(t, "8602350142,5", phone.AsYouType("8602350142,5", ""))
	assert.Equal(t, "8602350142,", phone.AsYouType("8602350142,", ""), "without a region")
}

// The national prefix that people write after a calling code is no part of the
// number.
func TestAsYouTypeNationalPrefix(t *testing.T) {
	for text, want := range map[string]string{
		"+44 (0)7400 123456":   "+44 (0)7400 123456",
		"+44(0)7400123456":     "+44 (0)7400 123456",
		"+4407400123456":       "+44 (0)7400 123456",
		"+44 (0)20 7183 8750":  "+44 (0)20 7183 8750",
		"+44 (0)20 71":         "+44 (0)20 71",
		"+44 0":                "+44 0",
		"+49 (0)30 123456":     "+49 (0)30 123456",
		"+33 (0)6 12 34 56 78": "+33 (0)6 12 34 56 78",
		"+39 06 6982 1234":     "+39 06 6982 1234",
		"+225 01 23 45 6789":   "+225 01 23 45 6789",
	} {
		assert.Equal(t, want, phone.AsYouType(text, ""), text)
		if !strings.HasPrefix(text, "+39") {
			assert.Equal(t, want, typing(t, text, ""), text)
		}
	}
	assert.Equal(t, "011 44 (0)20 7183 8750", phone.AsYouType("011 44 (0)20 7183 8750", "US"))
}
