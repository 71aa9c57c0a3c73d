package phone_test

import (
	"fmt"
	"math/rand/v2"
	"regexp/syntax"
	"strings"
	"testing"

	"github.com/nyaruka/phonenumbers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/phone"
)

// others says why AsYouType shows something else than google-libphonenumber and
// libphonenumber-js agree on, by calling code. Complete numbers are apart: they
// read as Format writes them.
var others = map[int]string{
	7: undecided, 44: undecided, 54: undecided, 56: undecided, 63: undecided, 81: undecided, 91: undecided,
	256: undecided, 375: undecided, 886: undecided,
	995: "without a national prefix they write numbers that begin with 70 as those with 5, which is not their form",
}

const undecided = "the area code may be of three digits or of four, which the next digit tells"

// TestAsYouTypeAsPeersDo compares every prefix of numbers with what both
// google-libphonenumber and libphonenumber-js show. At most one in a thousand of
// those that they agree on may be shown differently.
func TestAsYouTypeAsPeersDo(t *testing.T) {
	numbers := typedNumbers(t)
	agreed, complete, different := 0, 0, map[int]int{}
	ask(t, "typing.mjs", numbers, func(x typed, answer string) {
		for i, want := range strings.Split(answer, "\t") {
			if want == "!" {
				continue
			}
			agreed++
			prefix := x.text[:i+1]
			got := phone.AsYouType(prefix, x.region)
			if got == want {
				continue
			}
			n, err := phone.Parse(prefix, x.region)
			if err == nil && n.IsValid() && (got == n.Format(phone.National) || got == n.Format(phone.International)) {
				complete++
				continue
			}
			n, err = phone.Parse(x.text, x.region)
			require.NoError(t, err)
			different[n.CallingCode()]++
			if others[n.CallingCode()] == "" {
				t.Errorf("%q in %q shows %q, not %q, and nothing says why", prefix, x.region, got, want)
			}
		}
	})
	total := 0
	for code, count := range different {
		total += count
		t.Logf("+%d: %d prefixes: %s", code, count, others[code])
	}
	t.Logf("%d prefixes of %d numbers: %d are shown differently; %d more are complete numbers",
		agreed, len(numbers), total, complete)
	assert.Greater(t, agreed, 25*len(numbers)/10)
	assert.LessOrEqual(t, total, agreed/1000)
}

// typedNumbers are examples and random numbers of each region, as they are typed
// in international form, in national form, and without a national prefix.
func typedNumbers(t *testing.T) (numbers []typed) {
	add := func(n phone.Number, region string) {
		numbers = append(numbers, typed{"", n.E164()})
		if region == "001" {
			return
		}
		national := digitsOf(n.Format(phone.National))
		if again, err := phone.Parse(national, region); err == nil && again == n {
			numbers = append(numbers, typed{region, national})
		}
		bare := strings.TrimPrefix(n.E164(), fmt.Sprint("+", n.CallingCode()))
		if again, err := phone.Parse(bare, region); err == nil && again == n && bare != national {
			numbers = append(numbers, typed{region, bare})
		}
	}
	for _, example := range examples() {
		if n, err := phone.Parse(example, ""); err == nil && n.IsValid() {
			add(n, n.Region())
		}
	}
	s := newSampler(rand.New(rand.NewPCG(usualSeed, 4)))
	for _, plan := range numberingPlans.Plans {
		var patterns []*syntax.Regexp
		for _, desc := range types(plan) {
			if desc.GetNationalNumberPattern() != "" {
				pattern, err := syntax.Parse(desc.GetNationalNumberPattern(), syntax.Perl)
				require.NoError(t, err)
				patterns = append(patterns, pattern)
			}
		}
		for wanted := scaled(200); wanted > 0; {
			number := fmt.Sprintf("+%d%s", plan.GetCountryCode(), s.number(patterns[s.IntN(len(patterns))]))
			if n, err := phone.Parse(number, ""); err == nil && n.IsValid() {
				add(n, plan.GetId())
				wanted--
			}
		}
	}
	return numbers
}

// types are the descriptions of the types of a region's numbers.
func types(p *phonenumbers.PhoneMetadata) []*phonenumbers.PhoneNumberDesc {
	return []*phonenumbers.PhoneNumberDesc{
		p.FixedLine, p.Mobile, p.TollFree, p.PremiumRate, p.SharedCost, p.PersonalNumber, p.Voip, p.Pager, p.Uan,
		p.Voicemail,
	}
}
