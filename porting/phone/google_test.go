package phone_test

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"regexp"
	"regexp/syntax"
	"runtime"
	"strings"
	"sync"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/phone"
)

// google-libphonenumber is the other oracle: Google's own code, in Node.

// exactDigits is how many digits of a number JavaScript can count with: the
// oracle makes others of the last digits of longer ones.
const exactDigits = 15

func inexactly(x typed) bool {
	n, err := phone.Parse(x.text, x.region)
	return err == nil && len(n.E164()) > len(fmt.Sprint("+", n.CallingCode()))+exactDigits
}

// typed is a text that somebody typed in a region.
type typed struct{ region, text string }

// ask has a script of js/scripts answer texts, a line each, in as many processes
// as there are processors. The answers come one at a time, in no order.
func ask(t *testing.T, script string, texts []typed, answered func(x typed, answer string)) {
	t.Helper()
	if _, err := os.Stat("../../js/node_modules"); err != nil {
		t.Skip("js/node_modules is not there: make setup")
	}
	var wait sync.WaitGroup
	var one sync.Mutex
	shards := runtime.GOMAXPROCS(0)
	for shard := range shards {
		part := texts[len(texts)*shard/shards : len(texts)*(shard+1)/shards]
		wait.Go(func() {
			command := exec.Command("node", "../../js/scripts/"+script)
			command.Stdin = question(part)
			command.Stderr = os.Stderr
			out, err := command.StdoutPipe()
			if !assert.NoError(t, err) || !assert.NoError(t, command.Start()) {
				return
			}
			answers := bufio.NewScanner(out)
			for _, x := range part {
				if !assert.True(t, answers.Scan(), "fewer answers than questions") {
					break
				}
				one.Lock()
				answered(x, answers.Text())
				one.Unlock()
			}
			assert.False(t, answers.Scan(), "more answers than questions")
			assert.NoError(t, command.Wait())
		})
	}
	wait.Wait()
}

func question(texts []typed) io.Reader {
	var lines strings.Builder
	for _, x := range texts {
		fmt.Fprintf(&lines, "%s\t%s\n", x.region, x.text)
	}
	return strings.NewReader(lines.String())
}

// answer returns the oracle's answer about a text, in the oracle's words.
func answer(x typed) string {
	n, err := phone.Parse(x.text, x.region)
	if problem, ok := err.(*phone.Error); ok && problem.Code == phone.HasExtension {
		return "x"
	}
	if err != nil {
		return "!"
	}
	return strings.Join([]string{
		n.E164(), n.Region(), googleType(n.Type()), fmt.Sprint(n.IsPossible()), fmt.Sprint(n.IsValid()),
		n.Format(phone.National), n.Format(phone.International),
	}, "\t")
}

// googleType is "FIXED_LINE" for fixedLine.
func googleType(t phone.Type) string {
	switch t {
	case phone.Personal:
		return "PERSONAL_NUMBER"
	case phone.VOIP, phone.UAN:
		return strings.ToUpper(string(t))
	}
	var name []rune
	for _, c := range t {
		if unicode.IsUpper(c) {
			name = append(name, '_')
		}
		name = append(name, unicode.ToUpper(c))
	}
	return string(name)
}

// TestGoogle compares with google-libphonenumber: numbers that every pattern of
// every region matches, in all of its alternatives, the same with some digits
// changed, and as they are typed in the region.
func TestGoogle(t *testing.T) {
	texts := sample(t)
	valid, inexact, wrong := 0, 0, 0
	ask(t, "google.mjs", texts, func(x typed, want string) {
		got := answer(x)
		if strings.Contains(got, "\ttrue\ttrue\t") {
			valid++
		}
		switch {
		case inexactly(x):
			inexact++
		case got != want && wrong < 20:
			wrong++
			t.Errorf("%q in %q:\n%s, not\n%s", x.text, x.region, got, want)
		}
	})
	t.Logf("%d texts, %d of them valid numbers, %d of too many digits for the oracle", len(texts), valid, inexact)
	assert.Greater(t, valid, len(texts)/3, "too few valid numbers to mean anything")
	if !raced && !testing.Short() {
		assert.Greater(t, len(texts), googleNumbers)
	}
}

// special are texts that libphonenumber reads by rules which this package does not have:
// an x or a tilde before the third digit may begin an extension, three x's spell a word,
// and an x after a slash begins another number.
var special = regexp.MustCompile(`^\D*\d?\D*\d?\D*[xX~～]|[xX].*[xX].*[xX]|/ *[xX]`)

// TestPunctuationAsGoogle compares numbers as people write them: with any punctuation
// between the digits that libphonenumber accepts, in brackets and quotes, with a full
// stop at the end, and with extensions.
func TestPunctuationAsGoogle(t *testing.T) {
	random := rand.New(rand.NewPCG(usualSeed, 5))
	punctuation := []rune("-x‐‑‒–—―−ー－．／ \u00a0\u00ad\u2060\u3000()（）［］.[]/~⁓∼～X")
	around := []rune(".,;:!?…\"'“”’»«·•&*=%\\^_`{}|<>@$€£©®°±→★☎。、！？）")
	extensions := []string{" ext. 4", "x12", " #7", ",5", " доб. 3", "~ 9", " int 45", ";6"}
	m := newMutator(random)
	var texts []typed
	for range scaled(40_000) {
		number := m.examples[m.IntN(len(m.examples))]
		region := ""
		if m.IntN(2) == 0 {
			n, err := phone.Parse(number, "")
			require.NoError(t, err)
			region = n.Region()
			number = n.Format(phone.National)
		}
		var text []rune
		for i, c := range number {
			if i > 0 && m.IntN(6) == 0 {
				text = append(text, punctuation[m.IntN(len(punctuation))])
			}
			text = append(text, c)
		}
		if m.IntN(4) == 0 {
			text = append(text, []rune(extensions[m.IntN(len(extensions))])...)
		}
		for range m.IntN(3) {
			text = append(text, around[m.IntN(len(around))])
		}
		if before := around[m.IntN(len(around))]; m.IntN(4) == 0 && before != '*' {
			text = append([]rune{before}, text...)
		}
		if !special.MatchString(string(text)) {
			texts = append(texts, typed{region, string(text)})
		}
	}
	wrong := 0
	ask(t, "google.mjs", texts, func(x typed, want string) {
		if got := answer(x); got != want && (got != "x" || want != "!") && wrong < 20 {
			wrong++
			t.Errorf("%q in %q:\n%s, not\n%s", x.text, x.region, got, want)
		}
	})
}

// sample returns the texts to ask about, region by region.
func sample(t *testing.T) (texts []typed) {
	s := newSampler(rand.New(rand.NewPCG(usualSeed, 3)))
	m := &mutator{Rand: s.Rand}
	for _, number := range examples() {
		texts = append(texts, typed{"", number})
	}
	for area := range 1000 {
		for _, line := range []string{"2345678", "1234567", "5550123"} {
			texts = append(texts, typed{"", fmt.Sprintf("+1%03d%s", area, line)})
		}
	}
	missed := 0
	for _, plan := range numberingPlans.Plans {
		code := fmt.Sprintf("+%d", plan.GetCountryCode())
		region := plan.GetId()
		prefix := plan.GetNationalPrefixForParsing()
		if strings.Trim(prefix, "0123456789") != "" {
			prefix = "0" // the most usual one, right or wrong
		}
		for _, desc := range append(types(plan), plan.GeneralDesc) {
			if desc.GetNationalNumberPattern() == "" {
				continue
			}
			pattern, err := syntax.Parse(desc.GetNationalNumberPattern(), syntax.Perl)
			require.NoError(t, err)
			for i := range scaled(googleNumbers)/10_000 + scaled(400)*len(desc.GetNationalNumberPattern())/80 {
				number := s.number(pattern)
				texts = append(texts, typed{"", code + number})
				switch {
				case i%2 == 0:
					texts = append(texts, typed{"", m.mutate(code+number, len(code))})
				case region != "001":
					texts = append(texts, typed{region, []string{"", prefix, code[1:], "00" + code[1:]}[s.IntN(4)] + number})
				}
			}
			missed += s.missed(pattern)
		}
	}
	if !raced && !testing.Short() {
		assert.Zero(t, missed, "alternatives that no number is of")
	}
	return texts
}
