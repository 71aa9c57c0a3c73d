package codec_test

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/codec"
)

// document is an object with a member of every kind.
type document struct {
	text  string
	null  string
	flag  bool
	count int
	list  []string
	maybe *bool
	rest  codec.Rest
}

func (d *document) object() codec.Object {
	return codec.Object{Rest: &d.rest, Members: func(m *codec.Members) {
		m.Text("text", &d.text)
		m.NullText("null", &d.null)
		m.Bool("flag", &d.flag)
		m.Int("count", &d.count)
		codec.List(m, "list", &d.list)
		m.NullBool("maybe", &d.maybe)
	}}
}

func read(text string) (document, error) {
	var d document
	return d, codec.Unmarshal([]byte(text), d.object().Read)
}

func TestReadEveryKind(t *testing.T) {
	var d document
	require.NoError(t, codec.Unmarshal([]byte(
		" {\t\"text\" :\r\n\"a\\u00e9\\ud83d\\ude00\\n\\/\", \"null\":null,\"flag\":true,\"count\":-12,\"list\":[\"x\" , \"y\"],\"maybe\":false} ",
	), d.object().Read))
	assert.Equal(t, "aé😀\n/", d.text)
	assert.Equal(t, "", d.null)
	assert.True(t, d.flag)
	assert.Equal(t, -12, d.count)
	assert.Equal(t, []string{"x", "y"}, d.list)
	require.NotNil(t, d.maybe)
	assert.False(t, *d.maybe)
}

func TestNullReadsAsTheZeroValue(t *testing.T) {
	d := document{text: "x", null: "x", flag: true, count: 1, list: []string{"x"}, maybe: new(bool)}
	require.NoError(t, codec.Unmarshal(
		[]byte(`{"text":null,"null":null,"flag":null,"count":null,"list":null,"maybe":null}`), d.object().Read))
	d.rest = codec.Rest{}
	assert.Equal(t, document{}, d)
}

func TestErrors(t *testing.T) {
	deep := func(n int) string { return `{"x":` + strings.Repeat("[", n) + strings.Repeat("]", n) + `}` }
	for text, want := range map[string]codec.Error{
		"":                         {Code: codec.UnexpectedEnd, Offset: 0},
		"  ":                       {Code: codec.UnexpectedEnd, Offset: 2},
		"hello":                    {Code: codec.UnexpectedByte, Offset: 0},
		"\ufeff{}":                 {Code: codec.UnexpectedByte, Offset: 0},
		"\x00":                     {Code: codec.UnexpectedByte, Offset: 0},
		"[]":                       {Code: codec.WrongType, Offset: 0},
		" null":                    {Code: codec.WrongType, Offset: 1},
		`"x"`:                      {Code: codec.WrongType, Offset: 0},
		"{":                        {Code: codec.UnexpectedEnd, Offset: 1},
		"{}x":                      {Code: codec.TrailingBytes, Offset: 2},
		"{}{}":                     {Code: codec.TrailingBytes, Offset: 2},
		`{"x"}`:                    {Code: codec.UnexpectedByte, Offset: 4},
		`{"x":}`:                   {Code: codec.UnexpectedByte, Offset: 5},
		`{"x":1,}`:                 {Code: codec.UnexpectedByte, Offset: 7},
		`{,}`:                      {Code: codec.UnexpectedByte, Offset: 1},
		`{x:1}`:                    {Code: codec.UnexpectedByte, Offset: 1},
		`{"x":1 "y":2}`:            {Code: codec.UnexpectedByte, Offset: 7},
		`{"x":[1,]}`:               {Code: codec.UnexpectedByte, Offset: 8},
		`{"x":[1 2]}`:              {Code: codec.UnexpectedByte, Offset: 8},
		`{"x":[1}`:                 {Code: codec.UnexpectedByte, Offset: 7},
		`{"x":tru}`:                {Code: codec.UnexpectedByte, Offset: 8},
		`{"x":nul`:                 {Code: codec.UnexpectedEnd, Offset: 8},
		`{"x":01}`:                 {Code: codec.UnexpectedByte, Offset: 6},
		`{"x":-}`:                  {Code: codec.UnexpectedByte, Offset: 6},
		`{"x":1.}`:                 {Code: codec.UnexpectedByte, Offset: 7},
		`{"x":1e}`:                 {Code: codec.UnexpectedByte, Offset: 7},
		`{"x":+1}`:                 {Code: codec.UnexpectedByte, Offset: 5},
		`{"x":.5}`:                 {Code: codec.UnexpectedByte, Offset: 5},
		`{"x":NaN}`:                {Code: codec.UnexpectedByte, Offset: 5},
		"{\"x\":\"a\nb\"}":         {Code: codec.UnexpectedByte, Offset: 7},
		`{"x":"\x41"}`:             {Code: codec.UnexpectedByte, Offset: 7},
		`{"x":"\u12g4"}`:           {Code: codec.UnexpectedByte, Offset: 10},
		`{"x":"\u12`:               {Code: codec.UnexpectedEnd, Offset: 10},
		`{"x":"\`:                  {Code: codec.UnexpectedEnd, Offset: 7},
		`{"x":"abc`:                {Code: codec.UnexpectedEnd, Offset: 9},
		"{\"x\":\"\xff\"}":         {Code: codec.InvalidUTF8, Offset: 6},
		"{\"x\":\"\xed\xa0\x80\"}": {Code: codec.InvalidUTF8, Offset: 6}, // a surrogate in UTF-8
		"{\"x\":\"\\n\xc3\"}":      {Code: codec.InvalidUTF8, Offset: 8},
		"{\"\xff\":1}":             {Code: codec.InvalidUTF8, Offset: 2},
		"{\v}":                     {Code: codec.UnexpectedByte, Offset: 1},
		"{\"x\":\"\x1f\"}":         {Code: codec.UnexpectedByte, Offset: 6},
		`{"text":"\ud800\ue000"}`:  {Code: codec.LoneSurrogate, Offset: 9, Path: "text"},
		`{"list":["x",null]}`:      {Code: codec.WrongType, Offset: 13, Path: "list.1"},
		strings.Repeat(" ", codec.MaxSize-1) + "{}": {Code: codec.TooLarge, Offset: codec.MaxSize},
		`{"text":"\ud800"}`:                         {Code: codec.LoneSurrogate, Offset: 9, Path: "text"},
		`{"text":"a\ud800\u0041"}`:                  {Code: codec.LoneSurrogate, Offset: 10, Path: "text"},
		`{"list":["\udc00\ud800"]}`:                 {Code: codec.LoneSurrogate, Offset: 10, Path: "list.0"},
		`{"flag":true,"flag":true}`:                 {Code: codec.DuplicateKey, Offset: 13, Path: "flag"},
		`{"text":"a","\u0074ext":"a"}`:              {Code: codec.DuplicateKey, Offset: 12, Path: "text"},
		`{"text":4}`:                                {Code: codec.WrongType, Offset: 8, Path: "text"},
		`{"text":{}}`:                               {Code: codec.WrongType, Offset: 8, Path: "text"},
		`{"null":["x"]}`:                            {Code: codec.WrongType, Offset: 8, Path: "null"},
		`{"flag":"true"}`:                           {Code: codec.WrongType, Offset: 8, Path: "flag"},
		`{"flag":0}`:                                {Code: codec.WrongType, Offset: 8, Path: "flag"},
		`{"count":"1"}`:                             {Code: codec.WrongType, Offset: 9, Path: "count"},
		`{"count":1.5}`:                             {Code: codec.WrongType, Offset: 9, Path: "count"},
		`{"count":1e3}`:                             {Code: codec.WrongType, Offset: 9, Path: "count"},
		`{"count":1234567890}`:                      {Code: codec.WrongType, Offset: 9, Path: "count"},
		`{"count":-}`:                               {Code: codec.UnexpectedByte, Offset: 10, Path: "count"},
		`{"list":"x"}`:                              {Code: codec.WrongType, Offset: 8, Path: "list"},
		`{"list":["x",4]}`:                          {Code: codec.WrongType, Offset: 13, Path: "list.1"},
		`{"maybe":1}`:                               {Code: codec.WrongType, Offset: 9, Path: "maybe"},
		deep(64):                                    {Code: codec.TooDeep, Offset: 68},
		deep(100_000):                               {Code: codec.TooDeep, Offset: 68},
		`{"x":"` + strings.Repeat("a", codec.MaxSize) + `"}`: {Code: codec.TooLarge, Offset: codec.MaxSize},
	} {
		_, err := read(text)
		name := text[:min(len(text), 40)]
		assert.Equal(t, &want, err, name)
		assert.Contains(t, err.Error(), strconv.Itoa(want.Offset), name)
		assert.Contains(t, err.Error(), string(want.Code), name)
		assert.Contains(t, err.Error(), want.Path, name)
	}
}

func TestErrorCodesAreListed(t *testing.T) {
	assert.Len(t, codec.ErrorCodes(), 9)
	assert.Contains(t, codec.ErrorCodes(), codec.LoneSurrogate)
}

func TestTheLimitsThemselvesAreAllowed(t *testing.T) {
	_, err := read(`{"x":` + strings.Repeat("[", codec.MaxDepth-1) + strings.Repeat("]", codec.MaxDepth-1) + `}`)
	require.NoError(t, err)
	text := `{"x":"` + strings.Repeat("a", codec.MaxSize-len(`{"x":""}`)) + `"}`
	require.Len(t, text, codec.MaxSize)
	_, err = read(text)
	require.NoError(t, err)
}

func TestAThousandUnknownMembers(t *testing.T) {
	var text strings.Builder
	text.WriteString(`{"":0`)
	for i := range codec.MaxUnknown - 2 {
		text.WriteString(`,"` + strconv.FormatInt(int64(i), 36) + `":1`)
	}
	_, err := read(text.String() + "}")
	require.NoError(t, err)

	d, err := read(text.String() + `,"zz":2}`)
	require.NoError(t, err)
	assert.Equal(t, 1, strings.Count(string(d.object().Append(nil)), `"zz":`))
	_, err = read(text.String() + `,"zz":2,"zz":3}`)
	assert.Equal(t, &codec.Error{Code: codec.TooLarge, Offset: text.Len() + len(`,"zz":2,"zz":`)}, err)
}

// A value that no rule reads may be anything that JSON.parse accepts.
func TestWhatIsOnlyCarriedIsTakenAsItComes(t *testing.T) {
	for text, carried := range map[string]string{
		`{"x":"\ud800"}`:                      `{"x":"\ud800"}`,
		`{"x":["\udc00\ud800",{"\udfff":1}]}`: `{"x":["\udc00\ud800",{"\udfff":1}]}`,
		`{"x\ud800":1}`:                       "{\"x\ufffd\":1}",
		`{"x":1,"y":2,"x":3}`:                 `{"x":3,"y":2}`,
		`{"x":1,"\u0078":3}`:                  `{"x":3}`,
		`{"x":1,"y":2,"y":3,"x":4,"x":5}`:     `{"x":5,"y":3}`,
		`{"x":{"y":[{"a":1,"b":2,"a":3}]}}`:   `{"x":{"y":[{"a":1,"b":2,"a":3}]}}`,
		`{"\ud800":1,"\udfff":2}`:             "{\"\ufffd\":2}",
	} {
		d, err := read(text)
		require.NoError(t, err, text)
		assert.Equal(t, carried, string(d.object().Append(nil)), text)
	}
	remark := ""
	object := codec.Object{Members: func(m *codec.Members) { m.Carried("remark", &remark) }}
	require.NoError(t, codec.Unmarshal([]byte(`{"remark":"a\ud800b"}`), object.Read))
	assert.Equal(t, "a\ufffdb", remark)
}

func TestOnlyNestingIsDeep(t *testing.T) {
	_, err := read(`{"list":[],"x":[` + strings.Repeat(`[],{},`, 100) + `[]],"y":{}}`)
	require.NoError(t, err)
}

func TestMembersOfDifferentObjectsAreNotDuplicates(t *testing.T) {
	_, err := read(`{"x":{"a":1,"b":{"a":2}},"y":[{"a":1},{"a":1}],"a":{}}`)
	require.NoError(t, err)
}

// encoding/json is the oracle for valid JSON, although it has no limits and accepts
// duplicate names, bad UTF-8 and lone surrogates.
func FuzzRead(f *testing.F) {
	for _, text := range []string{
		`{"text":"a","null":null,"flag":true,"count":1,"list":["x"],"maybe":true}`,
		`{"x":[1,-2.5e+3,{"y":"\ud83d\ude00"}],"z":{}}`, `{"x":"\ud800"}`, `[]`, `{"x":1,"x":2}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var d document
		err := codec.Unmarshal(text, d.object().Read)
		if err != nil {
			problem, ok := err.(*codec.Error)
			require.True(t, ok)
			require.True(t, 0 <= problem.Offset && problem.Offset <= len(text))
			if problem.Code == codec.UnexpectedByte || problem.Code == codec.UnexpectedEnd ||
				problem.Code == codec.TrailingBytes {
				require.False(t, json.Valid(text), "%q: %v", text, err)
			}
			return
		}
		require.True(t, json.Valid(text), "%q", text)
		require.True(t, utf8.Valid(text), "%q", text)

		written := d.object().Append(nil)
		var again document
		require.NoError(t, codec.Unmarshal(written, again.object().Read), "%s", written)
		require.Equal(t, d, again)
		rewritten := again.object().Append(nil)
		require.Equal(t, string(written), string(rewritten))
	})
}

func TestAListHasALimitedSize(t *testing.T) {
	list := func(bytes int) string {
		text := strings.Repeat("a", 100)
		rest := bytes - len(`["",""]`) - len(text)
		return `{"list":["` + strings.Repeat("b", rest) + `","` + text + `"]}`
	}
	d, err := read(list(codec.MaxListSize))
	require.NoError(t, err)
	assert.Len(t, d.list, 2)
	_, err = read(list(codec.MaxListSize + 200))
	assert.Equal(t, &codec.Error{Code: codec.TooLarge, Offset: len(`{"list":`) + codec.MaxListSize + 200 - 103, Path: "list.1"}, err)
}
