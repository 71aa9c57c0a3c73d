package pattern_test

import (
	"math/rand"
	"regexp"
	"strings"
	"testing"

	"github.com/portin-dev/portin/porting/internal/pattern"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// patterns are those the rules use, and a few that could break a matcher.
var patterns = []string{
	`\d{5}`,
	`\d{6}`,
	`\d{9}`,
	`\d{9,10}`,
	`\d{4,8}`,
	`\d{4}|\d{6}`,
	`\d{9}|\d{12}`,
	`\d{9}|\d{14}`,
	`\d{15}|\d{18}|\d{20}`,
	`\d{9}|1\d{10}`,
	`A?\d{10}`,
	`[A-Za-z0-9]{6}`,
	`[A-Za-z0-9]{4,10}`,
	`[A-Za-z0-9]{4,15}`,
	`[A-Za-z0-9]{2,34}`,
	`[A-Z]{3}\d{6}`,
	`\d{6}[A-Z]{3}`,
	`[A-Z]{2}`,
	`[A-Z0-9]{1,3}|[A-Z0-9]{1,3}-[A-Z0-9]{1,3}`,
	`[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|GIR 0AA`,
	`\d{4}-\d{2}-\d{2}`,

	``,
	`|`,
	`\d|`,
	`|A`,
	`A?`,
	`A?B?C?`,
	`A{0}B`,
	`A{0,2}`,
	`[AB-D\d]`,
	`[\d]{2}`,
	`AB|AC|A`,
	`A|AB`,
	` `,
}

func oracle(t testing.TB, text string) *regexp.Regexp {
	compiled, err := regexp.Compile(`^(?:` + text + `)$`)
	require.NoError(t, err)
	return compiled
}

func TestMatchAgreesWithRegexp(t *testing.T) {
	const examples = 5_000
	random := rand.New(rand.NewSource(1))
	for _, text := range patterns {
		want := oracle(t, text)
		matches := 0
		for range examples {
			candidate := example(random, text)
			matched := want.MatchString(candidate)
			if matched {
				matches++
			}
			require.Equal(t, matched, pattern.Match(text, candidate), "%q in %q", text, candidate)
		}
		assert.Greater(t, matches, examples/10, "too few texts match %q", text)
		assert.Less(t, matches, examples, "every text matches %q", text)
	}
}

func TestMatchNothingButASCII(t *testing.T) {
	for _, text := range patterns {
		for _, candidate := range []string{"é", "٣", "\x80", "\xff", "１２３４５６", "12345\xff", "\x0012345", "12345\n", "123456\n"} {
			assert.False(t, pattern.Match(text, candidate), "%q in %q", text, candidate)
		}
	}
}

func TestMatchGivesNothingBack(t *testing.T) {
	assert.False(t, pattern.Match(`\d{1,2}\d`, "12"), "it is documented so")
	assert.True(t, pattern.Match(`\d{1,2}\d`, "123"))
}

func TestMatchWithoutAllocation(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		if !pattern.Match(`GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}`, "SW1A 1AA") {
			t.Error("it is a postal code")
		}
	}))
}

// subset is a pattern that Match promises to understand.
var subset = regexp.MustCompile(
	`^(?:(?:\\d|\[(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9]|\\d)+\]|[A-Za-z0-9 -])(?:\{(?:0|[1-9]\d?)(?:,[1-9]\d?)?\}|\?)?|\|)*$`,
)

func TestPatternsAreInTheSubset(t *testing.T) {
	for _, text := range patterns {
		assert.Regexp(t, subset, text)
	}
}

// FuzzMatch checks that no pattern and no text do harm, and that what matches
// without backtracking also matches with it.
func FuzzMatch(f *testing.F) {
	random := rand.New(rand.NewSource(1))
	for _, text := range patterns {
		f.Add(text, example(random, text))
	}
	f.Add(`[`, "[")
	f.Add(`\`, "0")
	f.Add(`A{`, "A")
	f.Add(`A{2,`, "AA")
	f.Add(`]}?{`, "]")
	f.Fuzz(func(t *testing.T, text, candidate string) {
		matched := pattern.Match(text, candidate)
		if !subset.MatchString(text) {
			return
		}
		want, err := regexp.Compile(`^(?:` + text + `)$`)
		if err == nil && matched && !want.MatchString(candidate) {
			t.Errorf("%q matches %q", text, candidate)
		}
	})
}

// example returns a text that looks like a pattern: what one of its
// alternatives asks for, and often with something changed.
func example(random *rand.Rand, text string) string {
	var b strings.Builder
	alternatives := strings.Split(text, "|")
	rest := alternatives[random.Intn(len(alternatives))]
	for _, part := range parts.FindAllStringSubmatch(rest, -1) {
		choice := characters(part[1])
		for range repeat(random, part[2]) {
			b.WriteByte(choice[random.Intn(len(choice))])
		}
	}
	result := []byte(b.String())
	if random.Intn(2) == 0 { // as it is
		return string(result)
	}
	at := random.Intn(len(result) + 1)
	other := others[random.Intn(len(others))]
	switch random.Intn(3) {
	case 0:
		result = append(result[:at:at], append([]byte{other}, result[at:]...)...)
	case 1:
		if at < len(result) {
			result[at] = other
		}
	case 2:
		result = result[:at]
	}
	return string(result)
}

// others are characters that often are on the edge of what a pattern takes.
const others = " -0159AGIRZaz\n\x80/:@[`{|}"

var parts = regexp.MustCompile(`(\\d|\[[^]]*\]|.)(\{[^}]*\}|\?)?`)

func repeat(random *rand.Rand, quantifier string) int {
	switch {
	case quantifier == "":
		return 1
	case quantifier == "?":
		return random.Intn(2)
	}
	least, most, found := strings.Cut(strings.Trim(quantifier, "{}"), ",")
	if !found {
		most = least
	}
	from, to := atoi(least), atoi(most)
	return from + random.Intn(to-from+1)
}

func atoi(digits string) int {
	n := 0
	for _, digit := range digits {
		n = n*10 + int(digit-'0')
	}
	return n
}

var known = map[string][]byte{}

// characters returns every one that an atom matches.
func characters(atom string) []byte {
	all := known[atom]
	if all != nil {
		return all
	}
	want := regexp.MustCompile(`^` + atom + `$`)
	for c := byte(' '); c <= '~'; c++ {
		if want.Match([]byte{c}) {
			all = append(all, c)
		}
	}
	known[atom] = all
	return all
}
