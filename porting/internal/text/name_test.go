package text_test

import (
	"testing"

	"github.com/portin-dev/portin/porting/internal/text"
	"github.com/stretchr/testify/assert"
)

func TestSameName(t *testing.T) {
	for _, names := range [][2]string{
		{"", ""}, {"", " -&"}, {"\x00", ""},
		{"AT&T", "att"}, {"AT&T", "At & T®"}, {"AT&T", "A T\u00a0T"},
		{"T-Mobile", "tmobile"}, {"T-Mobile", "T\u2011Mobile™"}, {"T-Mobile", "(T–MOBILE)"},
		{"Net10", "NET 10"}, {"Télé", "T élé"}, {"日本", "日 本"},
	} {
		assert.True(t, text.SameName(names[0], names[1]), names)
		assert.True(t, text.SameName(names[1], names[0]), names)
	}
	for _, names := range [][2]string{
		{"", "a"}, {"a", "ab"}, {"ba", "a"}, {"Net10", "Net1"}, {"Net10", "Net"},
		{"é", "e"}, {"é", ""}, {"AT\xffT", "ATT"}, {"ATT\xff", "ATT"}, {"ＡＴＴ", "ATT"},
	} {
		assert.False(t, text.SameName(names[0], names[1]), names)
		assert.False(t, text.SameName(names[1], names[0]), names)
	}
}

func FuzzSameName(f *testing.F) {
	f.Add("AT&T", "at & t")
	f.Fuzz(func(t *testing.T, a, b string) {
		same := text.SameName(a, b)
		assert.Equal(t, same, text.SameName(b, a))
		assert.True(t, text.SameName(a, a))
		assert.True(t, text.SameName(a, " "+a+"."))
		if same {
			assert.Equal(t, text.SameName(a, "verizon"), text.SameName(b, "verizon"))
		}
	})
}
