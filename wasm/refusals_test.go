package main

import (
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/wasm/verb"
)

// refusal is a call with a wrong argument, and what every build says of it.
type refusal struct {
	Name, Verb, Path, Remedy string
	Arguments                []json.RawMessage
}

// The tests of the npm package ask its entries the same questions.
func readRefusals(t *testing.T) []refusal {
	t.Helper()
	text, err := os.ReadFile("testdata/refusals.json")
	require.NoError(t, err)
	var all []refusal
	require.NoError(t, json.Unmarshal(text, &all))
	require.NotEmpty(t, all)
	return all
}

// documentOf makes the document of a call, as JavaScript does.
func documentOf(t *testing.T, v *verb.Verb, arguments []json.RawMessage) string {
	t.Helper()
	members := map[string]json.RawMessage{}
	for _, path := range v.Document {
		name, member, isMember := strings.Cut(path, ".")
		for i, argument := range v.Arguments {
			switch {
			case argument.Name != name || i >= len(arguments):
			case !isMember:
				members[name] = arguments[i]
			default:
				var value map[string]json.RawMessage
				require.NoError(t, json.Unmarshal(arguments[i], &value))
				if part, found := value[member]; found {
					members[member] = part
				}
			}
		}
	}
	if len(v.Document) == 1 {
		return string(members[v.Document[0]])
	}
	document, err := json.Marshal(members)
	require.NoError(t, err)
	return string(document)
}

func rowOf(t *testing.T, name string) *verb.Verb {
	t.Helper()
	for _, v := range verb.All() {
		if v.Name == name {
			return v
		}
	}
	require.Fail(t, "no verb", name)
	return nil
}

// assertRefusal checks the error with which a build answers.
func assertRefusal(t *testing.T, want refusal, answer string, refused bool) {
	t.Helper()
	var got struct{ Code, Reason, Path, Remedy string }
	require.True(t, refused, answer)
	require.NoError(t, json.Unmarshal([]byte(answer), &got))
	assert.Equal(t, "invalidArgument", got.Code)
	assert.Equal(t, "wrongType", got.Reason)
	assert.Equal(t, want.Path, got.Path)
	assert.Equal(t, want.Remedy, got.Remedy)
}

func TestTheCoreRefusesWhatIsWrong(t *testing.T) {
	for _, want := range readRefusals(t) {
		t.Run(want.Name, func(t *testing.T) {
			v := rowOf(t, want.Verb)
			answer, refused := question{v, "", math.Inf(1)}.native(documentOf(t, v, want.Arguments))
			assertRefusal(t, want, answer, refused)
		})
	}
}

// refusals asks a module every question that it has to refuse.
func refusals(t *testing.T, host *host) {
	for _, want := range readRefusals(t) {
		answer, refused := host.ask(want.Verb, documentOf(t, rowOf(t, want.Verb), want.Arguments))
		assertRefusal(t, want, answer, refused)
	}
}

// Every row has an export, and every verb in the package is in the table.
func TestTheTable(t *testing.T) {
	source, err := os.ReadFile("exports.go")
	require.NoError(t, err)
	names := map[string]bool{}
	for _, v := range verb.All() {
		assert.Contains(t, string(source), "//go:wasmexport "+v.Name+"\n", "export the verb in wasm/exports.go")
		assert.False(t, names[v.Name], v.Name)
		names[v.Name] = true
		for _, path := range v.Document {
			name, _, _ := strings.Cut(path, ".")
			assert.Contains(t, argumentNames(v), name, v.Name)
		}
	}
	table, err := os.ReadFile("verb/table.go")
	require.NoError(t, err)
	assert.Equal(t, len(names), strings.Count(string(table), " = Verb{"), "list the row in verb.All")
}

func argumentNames(v *verb.Verb) (names []string) {
	for _, argument := range v.Arguments {
		names = append(names, argument.Name)
	}
	return names
}
