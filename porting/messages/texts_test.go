package messages_test

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/messages"
)

// text is one text of a catalog's file, by its /-separated path.
type text struct{ path, text string }

// textsOf reads a file token by token: a decoder would keep the last of two
// texts with the same key.
func textsOf(t *testing.T, language string) []text {
	t.Helper()
	file, err := os.Open(language + ".json")
	require.NoError(t, err)
	defer func() { require.NoError(t, file.Close()) }()
	decoder := json.NewDecoder(file)
	next := func() json.Token {
		token, err := decoder.Token()
		require.NoError(t, err)
		return token
	}
	all := []text{}
	var object func(path string)
	object = func(path string) {
		for decoder.More() {
			key := path + next().(string)
			switch value := next().(type) {
			case string:
				all = append(all, text{key, value})
			default:
				require.Equal(t, json.Delim('{'), value, key)
				object(key + "/")
			}
		}
		next()
	}
	require.Equal(t, json.Delim('{'), next())
	object("")
	require.NotEmpty(t, all)
	return all
}

// byPath returns the texts of a file by their paths.
func byPath(t *testing.T, language string) map[string]string {
	t.Helper()
	texts := map[string]string{}
	for _, text := range textsOf(t, language) {
		texts[text.path] = text.text
	}
	return texts
}

func TestLanguagesHaveTheSameKeys(t *testing.T) {
	want := []string{}
	for _, text := range textsOf(t, "en") {
		want = append(want, text.path)
	}
	for _, language := range messages.Languages() {
		keys := []string{}
		for _, text := range textsOf(t, language) {
			keys = append(keys, text.path)
		}
		assert.Equal(t, want, keys, "%s.json is not in the order of en.json", language)
	}
}

var placeholder = regexp.MustCompile(`\{(\w*)\}`)

// defined returns the placeholders that the code fills in the text of a path.
func defined(path string) string {
	section, _, _ := strings.Cut(path, "/")
	const donor = "{carrier} {Carrier}"
	switch section {
	case "statuses", "declines", "actions", "cancelReasons", "cancelEffects":
		return donor
	case "checklist":
		return donor + map[string]string{
			"liftLock": " {lock}", "freshPin": " {days}", "askAsOwner": " {who}", "textForCode": " {code} {to}",
		}[strings.TrimPrefix(withoutVariant(path), "checklist/")]
	}
	switch path {
	case "fields/unknown/label":
		return "{field}"
	case "pinDays/other":
		return "{days}"
	}
	key, ok := strings.CutPrefix(path, "issues/")
	if !ok {
		return ""
	}
	return "{" + params[porting.IssueCode(key[strings.LastIndex(key, ".")+1:])] + "}"
}

func TestPlaceholders(t *testing.T) {
	english := byPath(t, "en")
	for _, language := range messages.Languages() {
		for _, text := range textsOf(t, language) {
			names := placeholder.FindAllString(text.text, -1)
			same := strings.NewReplacer("{Carrier}", "{carrier}") // sentences begin with another word
			assert.ElementsMatch(t, placeholder.FindAllString(same.Replace(english[text.path]), -1),
				placeholder.FindAllString(same.Replace(text.text), -1), "%s: %s", language, text.path)
			for _, name := range names {
				assert.Contains(t, strings.Fields(defined(text.path)), name, "%s: %s", language, text.path)
			}
			assert.NotContains(t, placeholder.ReplaceAllString(text.text, ""), "{", "%s: %s", language, text.path)
		}
	}
	for _, path := range []string{"fields/unknown/label", "pinDays/other"} {
		assert.NotEmpty(t, defined(path))
	}
}

// The maximum length of a hint below a field, in characters: one that does not move the
// page much, and a longer one for a hint that describes a way through a menu.
const (
	longest      = 240
	longestOfWay = 300
)

func TestTypography(t *testing.T) {
	for _, language := range messages.Languages() {
		for _, text := range textsOf(t, language) {
			about := language + ": " + text.path
			assert.NotEmpty(t, text.text, about)
			assert.Equal(t, strings.Join(strings.Fields(text.text), " "), text.text, about)
			assert.NotContains(t, text.text, "'", about)
			assert.NotContains(t, text.text, `"`, about)
			longest := longest
			if strings.HasPrefix(text.path, "carriers/") {
				longest = longestOfWay
			}
			assert.LessOrEqual(t, utf8.RuneCountInString(text.text), longest, about)
			assert.NotContains(t, text.text, " > ", "%s: a screen reader says: greater than", about)
		}
	}
}

func TestNothingIsLeftInEnglish(t *testing.T) {
	english := byPath(t, "en")
	for _, text := range textsOf(t, "es") {
		if strings.HasSuffix(text.path, "/pinName") || strings.HasSuffix(text.path, "/same") {
			continue // a carrier's own name for it, or its id
		}
		assert.NotEqual(t, english[text.path], text.text, text.path)
	}
}
