package phone_test

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"regexp/syntax"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"unicode"

	"github.com/nyaruka/phonenumbers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/phone"
)

// google-libphonenumber is the other oracle: Google's own code, in Node.

const oracleScript = "../../js/scripts/google.mjs"

// exactDigits is how many digits of a number JavaScript can count with: the
// oracle makes others of the last digits of longer ones.
const exactDigits = 15

func inexactly(x typed) bool {
	n, err := phone.Parse(x.text, x.region)
	return err == nil && len(n.E164()) > len(fmt.Sprint("+", n.CallingCode()))+exactDigits
}

// typed is a text that somebody typed in a region.
type typed struct{ region, text string }

// google asks google-libphonenumber about texts, in one process.
type google struct {
	command *exec.Cmd
	answers *bufio.Scanner
	moved   string // the regions that it judges by plans that are not its own
}

func startGoogle(t *testing.T, texts []typed) *google {
	t.Helper()
	g := &google{command: exec.Command("node", oracleScript)}
	in, err := g.command.StdinPipe()
	require.NoError(t, err)
	out, err := g.command.StdoutPipe()
	require.NoError(t, err)
	g.command.Stderr = os.Stderr
	require.NoError(t, g.command.Start())
	go func() {
		w := bufio.NewWriter(in)
		for _, x := range texts {
			fmt.Fprintf(w, "%s\t%s\n", x.region, x.text)
		}
		_ = w.Flush() // a process that has ended says so below
		_ = in.Close()
	}()
	g.answers = bufio.NewScanner(out)
	g.moved = g.next()
	return g
}

func (g *google) next() string {
	g.answers.Scan()
	return g.answers.Text()
}

// answer returns what the oracle says of a text, in its words.
func answer(x typed) string {
	n, err := phone.Parse(x.text, x.region)
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
	if _, err := os.Stat("../../js/node_modules/google-libphonenumber"); err != nil {
		t.Skip("js/node_modules is not there: make setup")
	}
	texts := sample(t)
	var wait sync.WaitGroup
	var valid, inexact atomic.Int64
	shards := runtime.GOMAXPROCS(0)
	for shard := range shards {
		wait.Go(func() {
			part := texts[len(texts)*shard/shards : len(texts)*(shard+1)/shards]
			g := startGoogle(t, part)
			if shard == 0 {
				t.Logf("on plans newer than its own: %s", g.moved)
			}
			wrong := 0
			for _, x := range part {
				want := g.next()
				got := answer(x)
				if strings.Contains(got, "\ttrue\ttrue\t") {
					valid.Add(1)
				}
				if inexactly(x) {
					inexact.Add(1)
					continue
				}
				if got != want && wrong < 20 {
					wrong++
					t.Errorf("%q in %q:\n%s, not\n%s", x.text, x.region, got, want)
				}
			}
			assert.False(t, g.answers.Scan(), "more answers than questions")
			assert.NoError(t, g.command.Wait())
		})
	}
	wait.Wait()
	t.Logf("%d texts, %d of them valid numbers, %d of too many digits for the oracle", len(texts), valid.Load(), inexact.Load())
	assert.Greater(t, valid.Load(), int64(len(texts)/3), "too few valid numbers to mean anything")
	if !raced && !testing.Short() {
		assert.Greater(t, len(texts), googleNumbers)
	}
}

// sample returns what to ask, region by region.
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
		for _, desc := range []*phonenumbers.PhoneNumberDesc{
			plan.GeneralDesc, plan.FixedLine, plan.Mobile, plan.TollFree, plan.PremiumRate, plan.SharedCost,
			plan.PersonalNumber, plan.Voip, plan.Pager, plan.Uan, plan.Voicemail,
		} {
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
