package codec_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/codec"
)

func TestWriter(t *testing.T) {
	w := codec.NewWriter([]byte("> "))
	w.Open("", '{')
	w.Text("text", `a"b`)
	w.Null("null")
	w.Open("list", '[')
	w.Int("", -3)
	w.Bool("", true)
	w.Open("", '{')
	w.Close('}')
	w.Close(']')
	codec.Texts(w, "texts", []string{"x", "y"})
	codec.Texts[string](w, "none", nil)
	w.Close('}')
	assert.Equal(t, `> {"text":"a\"b","null":null,"list":[-3,true,{}],"texts":["x","y"],"none":[]}`, string(w.Bytes()))
}

func TestAnObjectMadeInGoWritesEveryMember(t *testing.T) {
	var d document
	text := d.object().Append(nil)
	assert.Equal(t, `{"text":"","null":null,"flag":false,"count":0,"list":[],"maybe":null}`, string(text))
}

func TestAnObjectThatWasReadIsWrittenAsItCame(t *testing.T) {
	for _, text := range []string{
		`{}`,
		`{"count":0}`,
		`{"null":null,"maybe":null}`,
		`{"text":"x","a\"b":[1,{"c":"d e"}],"z":null}`,
		`{"x":"\\\" }"}`,
	} {
		d, err := read(text)
		require.NoError(t, err, text)
		written := d.object().Append(nil)
		assert.Equal(t, text, string(written))
	}
}

func TestWhatIsSetAfterReadingIsWritten(t *testing.T) {
	d, err := read(`{"x": [ 1, 2 ]}`)
	require.NoError(t, err)
	d.count = 7
	written := d.object().Append(nil)
	assert.Equal(t, `{"count":7,"x":[1,2]}`, string(written))
}

func TestHas(t *testing.T) {
	d, err := read(
		`{"text":"x","flag":false,"n":null,"e":"","a":[ ],"o":{ },"f":false,"z":0,"s":"x","yExists":true,"xExists":false}`,
	)
	require.NoError(t, err)
	for name, want := range map[string]bool{
		"text": true, "flag": false, "count": false, "absent": false,
		"n": false, "e": false, "a": false, "o": false, "f": true, "z": true, "s": true,
	} {
		assert.Equal(t, want, d.object().Has(name), name)
	}
	assert.True(t, d.object().HasTrue("yExists"))
	assert.False(t, d.object().HasTrue("xExists"))
	assert.False(t, d.object().HasTrue("flag"))
	assert.False(t, d.object().HasTrue("text"))
}

// encoding/json is the oracle for the bytes of a string.
func FuzzText(f *testing.F) {
	for _, text := range []string{"", "plain", "\"\\/\b\f\n\r\t\x00\x1f\x7f", "<script>&", "é\u2028\u2029😀", "\xff\xed\xa0\x80"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want, err := json.Marshal(text)
		require.NoError(t, err)
		w := codec.NewWriter(nil)
		w.Text("", text)
		require.Equal(t, string(want), string(w.Bytes()))

		again, err := codec.UnmarshalText(w.Bytes())
		require.NoError(t, err)
		var std string
		require.NoError(t, json.Unmarshal(want, &std))
		require.Equal(t, std, again)
	})
}

func TestTheNameOfAMemberIsEscaped(t *testing.T) {
	w := codec.NewWriter(nil)
	w.Open("", '{')
	w.OpenAny(`a"b`)
	w.Close('}')
	w.Close('}')
	assert.Equal(t, `{"a\"b":{}}`, string(w.Bytes()))
}
