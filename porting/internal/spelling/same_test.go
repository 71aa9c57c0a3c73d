package spelling_test

import (
	"testing"

	"github.com/portin-dev/portin/porting/internal/spelling"
	"github.com/stretchr/testify/assert"
)

func TestSame(t *testing.T) {
	for _, names := range [][2]string{
		{"", ""}, {"", " -&"}, {"\x00", ""},
		{"AT&T", "att"}, {"AT&T", "At & T®"}, {"AT&T", "A T\u00a0T"},
		{"T-Mobile", "tmobile"}, {"T-Mobile", "T\u2011Mobile™"}, {"T-Mobile", "(T–MOBILE)"},
		{"Net10", "NET 10"}, {"Télé", "T élé"}, {"日本", "日 本"},
	} {
		assert.True(t, spelling.Same(names[0], names[1]), names)
		assert.True(t, spelling.Same(names[1], names[0]), names)
	}
	for _, names := range [][2]string{
		{"", "a"}, {"a", "ab"}, {"ba", "a"}, {"Net10", "Net1"}, {"Net10", "Net"},
		{"é", "e"}, {"é", ""}, {"AT\xffT", "ATT"}, {"ATT\xff", "ATT"}, {"ＡＴＴ", "ATT"},
	} {
		assert.False(t, spelling.Same(names[0], names[1]), names)
		assert.False(t, spelling.Same(names[1], names[0]), names)
	}
}

func FuzzSame(f *testing.F) {
	f.Add("AT&T", "at & t")
	f.Fuzz(func(t *testing.T, a, b string) {
		same := spelling.Same(a, b)
		assert.Equal(t, same, spelling.Same(b, a))
		assert.True(t, spelling.Same(a, a))
		assert.True(t, spelling.Same(a, " "+a+"."))
		if same {
			assert.Equal(t, spelling.Same(a, "verizon"), spelling.Same(b, "verizon"))
		}
	})
}
