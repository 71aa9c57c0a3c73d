package porting_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// inputOf is an input that has one member, in the address for a field in it.
func inputOf(field porting.Field, value string) string {
	if member, inAddress := strings.CutPrefix(string(field), "address."); inAddress {
		return `{"address":{"` + member + `":` + value + `}}`
	}
	return `{"` + string(field) + `":` + value + `}`
}

// everyWay asks for the three answers to an input, with every check of
// validate, prepareCreate and prepareUpdate, and returns the issues of each.
func everyWay(t *testing.T, input string) [][]string {
	t.Helper()
	c := porting.Context{Now: noon}
	return [][]string{
		lines(validate(t, input, c).Issues),
		lines(prepareCreate(t, input, c).Issues),
		lines(prepareUpdate(t, `{"status":"draft"}`, input, c).Issues),
	}
}

func TestWrongTypes(t *testing.T) {
	for _, field := range porting.Fields() {
		for _, value := range []string{`4`, `-1e9`, `true`, `false`, `[]`, `["x"]`, `{}`, `{"toString":null}`, `"x"`, `""`} {
			var takes string // the first bytes that begin a value of its type
			switch field {
			case "address":
				takes = `{`
			case "donorProviderApproval":
				takes = `tf`
			default:
				takes = `"`
			}
			if strings.Contains(takes, value[:1]) {
				continue
			}
			for _, issues := range everyWay(t, inputOf(field, value)) {
				assert.Contains(t, issues, string(field)+" type", value)
			}
		}
	}
	for _, input := range []string{`null`, `[]`, `[{"firstName":"Jerry"}]`, `"x"`, `""`, `4`, `true`} {
		for _, issues := range everyWay(t, input) {
			assert.Contains(t, issues, " type", input)
		}
		assert.Equal(t, `{}`, text(t, validate(t, input, porting.Context{}).Value))
	}
}

func TestUnknownMembers(t *testing.T) {
	for _, name := range []string{
		"__proto__", "constructor", "toString", "x", "", "FirstName", "firstName ", "pin", "postalCode", "line1", "address.line1", "a.b.c", "<&>\u2028é😀\x00",
	} {
		key := text(t, name)
		for _, issues := range everyWay(t, `{`+key+`:{"firstName":"Jerry"},"firstName":"Jerry"}`) {
			assert.Contains(t, issues, name+" unknownField")
		}
		if name == "postalCode" || name == "line1" {
			continue
		}
		for _, issues := range everyWay(t, `{"address":{`+key+`:[4]}}`) {
			assert.Contains(t, issues, "address."+name+" unknownField")
		}
	}
	assert.Equal(t, 100, porting.MaxIssues, "as SECURITY.md says")
	long := validate(t, `{"`+strings.Repeat("é", 1<<19)+`":1}`, porting.Context{})
	require.Len(t, long.Issues, 1)
	assert.Equal(t, porting.CodeUnknownField, long.Issues[0].Code)
	assert.Less(t, len(long.Issues[0].Field), 200, "a name that long is not told whole")
	many := validate(t, `{`+strings.Repeat(`"x":1,`, 100_000)+`"y":2}`, porting.Context{})
	require.Len(t, many.Issues, porting.MaxIssues)
	tooMany := porting.Issue{Code: porting.CodeTooMany, Severity: porting.SeverityError}
	assert.Equal(t, tooMany, many.Issues[porting.MaxIssues-1])
	assert.Equal(t, "x unknownField", lines(many.Issues)[porting.MaxIssues-2])
	full := validate(t, `{`+strings.Repeat(`"x":1,`, porting.MaxIssues-1)+`"y":2}`, porting.Context{})
	require.Len(t, full.Issues, porting.MaxIssues)
	assert.Equal(t, "y unknownField", lines(full.Issues)[porting.MaxIssues-1], "not one too many")
	assert.Equal(t, `{}`, text(t, many.Value))
}

func TestANameThatOccursTwice(t *testing.T) {
	for input, want := range map[string]string{
		`{"firstName":"Jerry","firstName":"Elaine"}`:                                    "firstName type",
		`{"firstName":null,"firstName":"Elaine"}`:                                       "firstName type",
		`{"address":{"city":"Troy","city":"Troy"}}`:                                     "address.city type",
		`{"address":{"city":"Troy"},"address":{"line1":"1"}}`:                           "address type",
		`{"donorProviderApproval":true,"\u0064onorProviderApproval":false,"first":"1"}`: "donorProviderApproval type",
	} {
		for _, issues := range everyWay(t, input) {
			assert.Contains(t, issues, want, input)
		}
	}
}

// strange are texts that a careless program trips over, in JSON.
var strange = map[string]string{
	"combining characters": `"Z` + strings.Repeat("\u0301", 1000) + `"`,
	"right to left":        `"\u202e\u200fabc\u2067"`,
	"emoji":                `"👩‍👩‍👧‍👦😀"`,
	"half a character":     `"\ud83d"`,
	"the other half":       `"x\ude00x"`,
	"halves the wrong way": `"\ude00\ud83d"`,
	"a null byte":          `"\u0000"`,
	"line separators":      `"\u2028\u2029\u0085"`,
	"no character":         `"\ufffd\uffff"`,
	"markup":               `"<script>&\"'</script>"`,
	"the prototype":        `"__proto__"`,
	"a number's worth":     `"1e400"`,
	"other digits":         `"١٢٣٤٥٦٧٨٩٠"`,
	"a format":             `"%s%n%x"`,
}

func TestAMebibyte(t *testing.T) {
	for name, value := range map[string]string{
		"spaces": strings.Repeat(" ", 1<<20) + "x", "digits": "+1" + strings.Repeat("8", 1<<20),
		"words": strings.Repeat("p o ", 1<<18), "escapes": strings.Repeat(`\u00e9`, 1<<19),
	} {
		for _, field := range fields("accountNumber firstName address.line1 address.state address.postalCode phoneNumber") {
			got := validate(t, inputOf(field, `"`+value+`"`), porting.Context{Market: "US"})
			assert.Less(t, len(text(t, got.Issues)), 2000, "an issue does not tell the text")
			if name != "spaces" && field != "address.line1" {
				assert.False(t, got.OK(), "%s of %s", field, name)
			}
		}
	}
}

func TestStrangeTexts(t *testing.T) {
	for name, value := range strange {
		t.Run(name, func(t *testing.T) {
			for _, field := range porting.Fields() {
				if field == "address" || field == "donorProviderApproval" {
					continue
				}
				got := validate(t, inputOf(field, value), porting.Context{Market: "US", Now: noon})
				again := validate(t, text(t, got.Value), porting.Context{Market: "US", Now: noon})
				assert.Equal(t, text(t, got.Value), text(t, again.Value), field)
				assert.Less(t, len(text(t, got.Issues)), 2000, "an issue does not tell the text")
				switch field {
				case "birthday", "behavior", "address.country", "address.state", "address.postalCode":
					assert.False(t, got.OK(), field) // none of them is a good one
				}
				for _, issue := range got.Issues {
					assert.True(
						t,
						issue.Field == field || issue.Field.Known() && strings.HasPrefix(string(field), "address."),
						issue.Field,
					)
				}
			}
		})
	}
	for _, half := range []string{`"\ud83d"`, `"x\ude00"`, `"\ufffd"`} {
		for _, field := range porting.Fields() {
			if field != "address" && field != "donorProviderApproval" {
				assert.False(
					t,
					validate(t, inputOf(field, half), porting.Context{}).OK(),
					"the API takes no half of a character as %s",
					field,
				)
			}
		}
	}
	var in porting.Input
	require.NoError(t, json.Unmarshal([]byte(`{"firstName":"x"}`), &in))
	broken := "Jer\xffry"
	in.FirstName = &broken
	assert.Equal(t, []string{"firstName format"}, lines(porting.Validate(in, porting.Context{}).Issues))
}

func TestDeepNesting(t *testing.T) {
	for _, deep := range []string{
		strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000),
		strings.Repeat(`{"a":`, 10_000) + "1" + strings.Repeat("}", 10_000),
	} {
		for input, want := range map[string]string{
			deep: " type", `{"firstName":` + deep + `}`: "firstName type", `{"rocket":` + deep + `}`: "rocket unknownField",
			`{"address":{"line1":` + deep + `}}`: "address.line1 type", `{"address":{"planet":` + deep + `}}`: "address.planet unknownField",
			`{"accountPin":"1234","donorProviderApproval":` + deep + `}`: "donorProviderApproval type",
		} {
			if input[:2] == `{"` && strings.HasPrefix(input, `{"a":`) {
				want = "a unknownField"
			}
			for _, issues := range everyWay(t, input) {
				assert.Contains(t, issues, want, input[:30])
			}
		}
	}
}

// An argument may be nested 64 levels deep, whether it is a document of its own or a
// member of one.
func TestDepthIsTheSameEverywhere(t *testing.T) {
	nested := func(levels int) string { // an object of so many levels
		return `{"x":` + strings.Repeat("[", levels-1) + strings.Repeat("]", levels-1) + `}`
	}
	member := func(verb, member string) func(string) error {
		return func(argument string) error {
			_, err := ask(verb, []byte(`{"`+member+`":`+argument+`}`), porting.Context{})
			return err
		}
	}
	for name, ask := range map[string]func(argument string) error{
		"Parse":             func(p string) error { _, err := porting.Parse([]byte(p)); return err },
		"UnmarshalJSON":     func(p string) error { return new(porting.Porting).UnmarshalJSON([]byte(p)) },
		"ParseEvent":        func(e string) error { _, err := porting.ParseEvent([]byte(`{"type":"x",` + e[1:])); return err },
		"notices":           member("notices", "porting"),
		"prepareUpdate":     member("prepareUpdate", "porting"),
		"form":              member("form", "porting"),
		"checklist":         member("checklist", "porting"),
		"validate, context": member("validate", "context"),
		"form, context":     member("form", "context"),
	} {
		require.NoError(t, ask(nested(codec.MaxDepth)), name)
		var problem *codec.Error
		require.ErrorAs(t, ask(nested(codec.MaxDepth+1)), &problem, name)
		assert.Equal(t, codec.TooDeep, problem.Code, name)
	}
	for _, c := range []struct {
		levels int
		want   string
	}{{codec.MaxDepth, "x unknownField y unknownField]"}, {codec.MaxDepth + 1, "x unknownField]"}} {
		input := strings.TrimSuffix(nested(c.levels), "}") + `,"y":1}`
		for _, issues := range everyWay(t, input) {
			assert.Contains(t, fmt.Sprint(issues), c.want, "what is read of an input of %d levels", c.levels)
		}
	}
}

// An issue has at most 100 bytes of an unknown member's name, and no part of a character.
func TestNoNameIsCutWithinACharacter(t *testing.T) {
	for _, character := range []string{"a", "é", "€", "😀"} {
		for before := range 5 {
			name := strings.Repeat("x", before) + strings.Repeat(character, 200)
			for _, input := range []string{`{"` + name + `":1}`, `{"address":{"` + name + `":1}}`} {
				for way, issues := range everyWay(t, input) {
					at := slices.IndexFunc(issues, func(issue string) bool { return strings.HasSuffix(issue, " unknownField") })
					require.GreaterOrEqual(t, at, 0)
					field := strings.TrimSuffix(issues[at], " unknownField")
					assert.True(t, utf8.ValidString(field), "%d: %q", way, field)
					assert.NotContains(t, field, "\ufffd")
					assert.LessOrEqual(t, len(field), 100)
					assert.Greater(t, len(field), 100-len(character))
				}
			}
		}
	}
}

// The standard library checks what a MarshalJSON writes.
func TestParametersAreEscaped(t *testing.T) {
	odd := "\"\\\n<&>\u2028\x00\xff"
	params := map[string]string{odd: odd, "a": "b"}
	want, err := json.Marshal(params)
	require.NoError(t, err)
	for _, value := range []any{
		porting.Issue{Field: porting.Field(odd), Code: porting.IssueCode(odd), Params: params},
		porting.CheckItem{Code: porting.CheckCode(odd), Params: params},
	} {
		got, err := json.Marshal(value)
		require.NoError(t, err)
		assert.Contains(t, string(got), `"params":`+string(want))
	}
}

// The documents of validate and the others, and an Input, are JSON at least,
// and a context is what this library says it is.
func TestWhatIsNoInputAtAll(t *testing.T) {
	for _, broken := range []string{
		``, ` `, `{`, `{"firstName"`, `{"firstName":}`, `{"firstName":"x"`, `{"firstName":"x"}}`, `{firstName:1}`, `{"firstName":"x",}`, `'x'`, `"\x"`, "\"\xff\"",
		`{"firstName":"` + "\n" + `"}`, `undefined`, `NaN`, `{"a":[1,]}`, `[`, strings.Repeat("[", 10_000), `{"x":` + strings.Repeat("[", 60) + `x`,
	} {
		in := porting.Input{User: new(string)}
		err := in.UnmarshalJSON([]byte(broken))
		if strings.HasPrefix(broken, "[[") {
			continue // how deep it is comes before where it ends
		}
		var problem *codec.Error
		require.ErrorAs(t, err, &problem, broken)
		assert.NotNil(t, in.User, "an input that cannot be read stays as it was")
		for _, verb := range []string{"validate", "prepareCreate", "prepareUpdate"} {
			_, err := ask(verb, []byte(`{"input":`+broken+`}`), porting.Context{})
			require.ErrorAs(t, err, &problem, broken)
		}
	}
	for document, path := range map[string]string{
		`{"context":{"market":4}}`: "context.market", `{"context":{"required":"x"}}`: "context.required", `{"context":{"required":[4]}}`: "context.required.0",
		`{"context":{"providers":[4]}}`: "context.providers.0", `{"context":[]}`: "context", `[]`: "", `4`: "",
		`{"porting":4}`: "porting", `{"porting":{"status":4}}`: "porting.status",
	} {
		_, err := ask("prepareUpdate", []byte(document), porting.Context{})
		var problem *codec.Error
		require.ErrorAs(t, err, &problem, document)
		assert.Equal(t, codec.WrongType, problem.Code, document)
		assert.Equal(t, path, problem.Path, document)
	}
	answer, err := ask("validate", []byte(`{"context":{"rocket":1}}`), porting.Context{})
	require.NoError(t, err)
	assert.Equal(t, `{"value":{},"issues":[]}`, string(answer), "no input is one that has nothing")
	_, err = ask("validate", []byte(strings.Repeat(" ", codec.MaxSize)+"{}"), porting.Context{})
	assert.ErrorContains(t, err, string(codec.TooLarge))
}

// What the API sends and no rule reads costs no decision, whatever is in it.
func TestWhatNoRuleReadsCostsNothing(t *testing.T) {
	for _, member := range []string{
		`"declinedMessage":"\ud83d"`, `"subscription":"\udc00"`, `"x":"\ud800"`, `"\ud800":1`, `"x":{"a":1,"a":2}`, `"x":1,"x":2`,
		`"recipientProvider":{"x":[{"a":1,"a":"\ud800"}]}`, `"address":{"x":"\udfff","x":1}`,
	} {
		p, err := porting.Parse([]byte(`{"status":"declined","declinedCode":"portingDeclined",` + member + `}`))
		require.NoError(t, err, member)
		d := porting.Decide(p, time.Time{})
		assert.Equal(t, porting.StepResolveDecline, d.Step, member)
		text, err := json.Marshal(p)
		require.NoError(t, err, member)
		again, err := porting.Parse(text)
		require.NoError(t, err, member)
		assert.Equal(t, p, again, member)
	}
}

// What the user answers to a question that this version has not heard of is a text that the
// API can read.
func TestAnAnswerToAnUnknownQuestion(t *testing.T) {
	c := porting.Context{Required: []porting.Field{"moonPhase"}}
	for answer, want := range map[string]string{
		`"full"`: "", `" full "`: "", `""`: "moonPhase required", `null`: "moonPhase required", `4`: "moonPhase type",
		`{}`: "moonPhase type", `"full\u0000"`: "", `"\ufffd"`: "moonPhase format", `"\ud800"`: "moonPhase format",
	} {
		issues := validate(t, `{"moonPhase":`+answer+`}`, c).Issues
		assert.Equal(t, want, strings.Join(lines(issues), "; "), answer)
	}
}

func TestAnInputIsPrintedWithoutWhatItHas(t *testing.T) {
	pin := "531-PIN"
	in := porting.Input{AccountPin: &pin}
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		assert.Equal(t, "porting input", fmt.Sprintf(format, in), format)
	}
}
