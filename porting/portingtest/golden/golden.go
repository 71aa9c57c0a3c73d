// Package golden compares what a test computes with the expected answers in a file. A
// failure shows the lines that differ, and names the command that writes the file anew.
package golden

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the expected answers anew")

// Check compares answers, each of which marshals to a JSON object, with the elements of
// the JSON array in a file. Each case is a subtest, which the members in key name
// together. The file is indented by indent; "" puts each case on one line. With -update,
// Check writes the file first.
func Check[T any](t *testing.T, file string, key []string, indent string, answers []T) {
	t.Helper()
	require.NotEmpty(t, answers)
	got := make([]json.RawMessage, len(answers))
	for i, answer := range answers {
		got[i] = marshal(t, answer, indent)
	}
	if *update {
		require.NoError(t, os.WriteFile(file, join(got, indent), 0o666))
	}
	text, err := os.ReadFile(file)
	require.NoError(t, err, renewal(t, file))
	var want []json.RawMessage
	require.NoError(t, json.Unmarshal(text, &want), renewal(t, file))

	names, expected := byName(t, key, want)
	gotNames, given := byName(t, key, got)
	assert.Empty(t, cmp.Diff(names, gotNames), "the cases have changed: %s", renewal(t, file))
	for _, name := range names {
		answer, found := given[name]
		if !found {
			continue
		}
		t.Run(name, func(t *testing.T) {
			if difference := Diff(expected[name], answer); difference != "" {
				t.Errorf("(- %s, + now)\n%s%s", file, difference, renewal(t, file))
			}
		})
	}
}

// CheckText compares a text with the text in a file. With -update, it writes the file
// first.
func CheckText(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o666))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err, renewal(t, file))
	if difference := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); difference != "" {
		t.Errorf("(- %s, + now)\n%s%s", file, difference, renewal(t, file))
	}
}

// Updating reports whether -update asks for the files to be written anew.
func Updating() bool { return *update }

// Diff returns the lines in which two JSON texts differ. It ignores white space, and
// returns "" if nothing else differs.
func Diff(want, got []byte) string {
	return cmp.Diff(indented(want), indented(got))
}

// indented returns a text with one value a line, or as it is if it is not JSON.
func indented(text []byte) string {
	var lines bytes.Buffer
	if json.Indent(&lines, text, "", "  ") != nil {
		return string(text)
	}
	return lines.String()
}

func marshal(t *testing.T, answer any, indent string) json.RawMessage {
	t.Helper()
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if indent != "" {
		encoder.SetIndent(indent, indent)
	}
	require.NoError(t, encoder.Encode(answer))
	return bytes.TrimSpace(text.Bytes())
}

func join(cases []json.RawMessage, indent string) []byte {
	texts := make([]string, len(cases))
	for i, text := range cases {
		texts[i] = indent + string(text)
	}
	return []byte("[\n" + strings.Join(texts, ",\n") + "\n]\n")
}

// byName returns the names of cases, and the cases by name. If several have the same
// name, the second and later ones get a number.
func byName(t *testing.T, key []string, cases []json.RawMessage) ([]string, map[string]json.RawMessage) {
	t.Helper()
	names := make([]string, len(cases))
	texts := map[string]json.RawMessage{}
	for i, text := range cases {
		var members map[string]any
		require.NoError(t, json.Unmarshal(text, &members))
		parts := make([]string, len(key))
		for k, member := range key {
			parts[k] = fmt.Sprint(members[member])
		}
		name := strings.Join(parts, " ")
		for n, first := 2, name; texts[name] != nil; n++ {
			name = fmt.Sprint(first, " ", n)
		}
		names[i], texts[name] = name, text
	}
	return names, texts
}

// renewal returns a sentence with the command that writes a file anew.
func renewal(t *testing.T, file string) string {
	t.Helper()
	directory, err := os.Getwd()
	require.NoError(t, err)
	root := directory
	for !exists(filepath.Join(root, "go.mod")) {
		require.NotEqual(t, root, filepath.Dir(root), "no go.mod")
		root = filepath.Dir(root)
	}
	relative, err := filepath.Rel(root, directory)
	require.NoError(t, err)
	test, _, _ := strings.Cut(t.Name(), "/")
	return fmt.Sprintf("If that is meant: go test ./%s -run '^%s$' -update writes %s; read its diff.",
		filepath.ToSlash(relative), test, file)
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}
