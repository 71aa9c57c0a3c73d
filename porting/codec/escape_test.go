package codec_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/codec"
)

// Every character is escaped, or is not, as encoding/json has it, alone and in a text that
// is long enough for its room to be counted.
func TestEveryCharacterIsEscapedAsEncodingJSONDoes(t *testing.T) {
	for char := range rune(0x11000) {
		for _, text := range []string{string(char), "a" + string(char) + "b"} {
			want, err := json.Marshal(text)
			require.NoError(t, err)
			w := codec.NewWriter(nil)
			w.Text("", text)
			if got := string(w.Bytes()); got != string(want) {
				t.Fatalf("%U: %s instead of %s", char, got, want)
			}
		}
	}
	for _, char := range []rune{'a', '<', '\x1f', '\x7f', '\u0080', '\u2028', utf8.MaxRune} {
		text := strings.Repeat(string(char), 10_000)
		want, err := json.Marshal(text)
		require.NoError(t, err)
		w := codec.NewWriter(nil)
		w.Text("", text)
		assert.Equal(t, string(want), string(w.Bytes()), "%U", char)
	}
}

// The room for a long text is counted before it is written: none is left over that a text
// would have in which every character is escaped.
func TestALongTextTakesTheRoomThatItNeeds(t *testing.T) {
	for _, char := range []string{"a", "<", "é", "\u2028"} {
		w := codec.NewWriter(nil)
		w.Text("", strings.Repeat(char, 100_000))
		assert.Less(t, cap(w.Bytes()), 2*len(w.Bytes()), char)
	}
}

// An object that the document did not have is left out while it is empty, and is no value.
func TestAnEmptyObjectThatWasNotThereIsLeftOut(t *testing.T) {
	var text string
	var rest codec.Rest
	inner := codec.Object{Members: func(m *codec.Members) { m.Text("text", &text) }}
	outer := codec.Object{Rest: &rest, Members: func(m *codec.Members) { m.Object("inner", inner) }}
	written := func() string {
		w := codec.NewWriter(nil)
		outer.Write(w, "")
		return string(w.Bytes())
	}
	assert.Equal(t, `{"inner":{"text":""}}`, written(), "made in Go")
	require.NoError(t, codec.Unmarshal([]byte(`{}`), outer.Read))
	assert.Equal(t, `{}`, written())
	assert.False(t, outer.Has("inner"))
	text = "a"
	assert.Equal(t, `{"inner":{"text":"a"}}`, written())
	assert.True(t, outer.Has("inner"))
	text = ""
	require.NoError(t, codec.Unmarshal([]byte(`{"inner":{}}`), outer.Read))
	assert.Equal(t, `{"inner":{"text":""}}`, written())
}

// The path of an error tells a hundred bytes of a name.
func TestAPathTellsTheBeginningOfALongName(t *testing.T) {
	for _, bytes := range []int{1, 99, 100, 101, 1000} {
		name := strings.Repeat("a", bytes)
		err := codec.Unmarshal([]byte(`{"`+name+`":4}`), func(r *codec.Reader) {
			r.Each(func(string) { r.Text() })
		})
		problem := new(codec.Error)
		require.ErrorAs(t, err, &problem)
		assert.Equal(t, name[:min(bytes, 100)], problem.Path)
	}
}
