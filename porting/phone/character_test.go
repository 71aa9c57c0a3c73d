package phone_test

import (
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting/phone"
)

// Between the digits there may be any character that libphonenumber accepts as
// punctuation, and any invisible one.
func TestEveryPunctuation(t *testing.T) {
	const libphonenumbers = "-x‐‑‒–—―−ー－．／ \u00a0\u00ad\u200b\u2060\u3000()（）［］.[]/~⁓∼～"
	const unseen = "\ufeff\u200e\u202a\u2066\ufe0f\u034f\u3164"
	for _, c := range libphonenumbers + unseen {
		text := "860" + string(c) + "555 0123"
		assert.Equal(t, "+18605550123", parse(t, text, "US").E164(), "%q", text)
	}
}

// The characters that may surround a number are neither letters nor digits nor controls.
func TestEverySignAround(t *testing.T) {
	accepted := 0
	for c := rune(0); c <= 0x1ffff; c++ {
		known := unicode.IsLetter(c) && c|0x20 != 'x' || unicode.IsNumber(c) || unicode.IsControl(c) && !unicode.IsSpace(c)
		for _, text := range []string{"8605550123" + string(c), string(c) + "8605550123"} {
			n, err := phone.Parse(text, "US")
			if err != nil {
				continue
			}
			if n.E164() == "+18605550123" {
				accepted++
			}
			separates := codeOf("860"+string(c)+"5550123", "US") == ""
			assert.True(t, !known || separates, "%q", text)
		}
	}
	assert.Greater(t, accepted, 1000)
}
