package phone_test

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/nyaruka/phonenumbers"

	"github.com/portin-dev/portin/porting/phone"
)

// mutator makes numbers to compare.
type mutator struct {
	*rand.Rand
	codes    []int
	examples []string            // E.164
	valid    map[string][]string // by calling code, in E.164, as they are found
}

func newMutator(random *rand.Rand) *mutator {
	return &mutator{Rand: random, codes: callingCodes(), examples: examples(), valid: map[string][]string{}}
}

// number returns a number in E.164, every calling code as often.
func (m *mutator) number() string {
	code := "+" + strconv.Itoa(m.codes[m.IntN(len(m.codes))])
	known := m.valid[code]
	switch kind := m.IntN(16); {
	case kind < 2 || len(known) == 0:
		if m.IntN(2) == 0 {
			return code + m.digits(1+m.IntN(18))
		}
		n := m.examples[m.IntN(len(m.examples))]
		for !strings.HasPrefix(n, code) {
			n = m.examples[m.IntN(len(m.examples))]
		}
		return m.mutate(n, len(code))
	case kind == 2: // another's
		n := m.examples[m.IntN(len(m.examples))]
		return code + n[1+m.IntN(4):]
	default:
		return m.mutate(known[m.IntN(len(known))], len(code))
	}
}

// mutate changes some digits after the first ones.
func (m *mutator) mutate(number string, from int) string {
	n := []byte(number)
	for range 1 + m.IntN(3) {
		if len(n) <= from {
			return string(n) + m.digits(8)
		}
		at := from + m.IntN(len(n)-from)
		switch m.IntN(12) {
		case 0:
			n = append(n[:at], n[at+1:]...)
		case 1:
			n = append(n[:at+1], n[at:]...)
			n[at] = m.digit()
		case 2, 3, 4:
			copy(n[at:], m.digits(len(n)-at))
		default:
			n[at] = m.digit()
		}
	}
	return string(n)
}

func (m *mutator) digit() byte { return '0' + byte(m.IntN(10)) }

func (m *mutator) digits(n int) string {
	digits := make([]byte, n)
	for i := range digits {
		digits[i] = m.digit()
	}
	return string(digits)
}

// lastValid reports whether a number is valid, and keeps some that are.
func (m *mutator) lastValid(number string) bool {
	n, err := phone.Parse(number, "")
	if err != nil || !n.IsValid() {
		return false
	}
	code := "+" + strconv.Itoa(n.CallingCode())
	if known := m.valid[code]; len(known) < 500 {
		m.valid[code] = append(known, n.E164())
	} else {
		known[m.IntN(len(known))] = n.E164()
	}
	return true
}

// national returns a text that somebody in a region may type.
func (m *mutator) national(region string) string {
	code := phonenumbers.GetCountryCodeForRegion(region)
	digits := m.digits(2 + m.IntN(14))
	if m.IntN(8) > 0 {
		n := m.examples[m.IntN(len(m.examples))]
		for tries := 0; !strings.HasPrefix(n, "+"+strconv.Itoa(code)) && tries < 5000; tries++ {
			n = m.examples[m.IntN(len(m.examples))]
		}
		digits = m.mutate(n, 1+len(strconv.Itoa(code)))[1+len(strconv.Itoa(code)):]
		if m.IntN(4) == 0 && len(digits) > 7 {
			digits = digits[len(digits)-7:]
		}
	}
	before := []string{"", "", "0", "1", "8", "00", "011", "+", "0" + m.digits(2), m.digits(1), strconv.Itoa(code),
		"00" + strconv.Itoa(code), "+00" + strconv.Itoa(code), "0" + strconv.Itoa(code), "90", "15", "810"}
	text := before[m.IntN(len(before))] + digits
	if region == "AR" && m.IntN(2) == 0 && len(text) > 6 {
		at := 2 + m.IntN(4)
		text = text[:at] + "15" + text[at:]
	}
	if m.IntN(4) > 0 || len(text) < 4 {
		return text
	}
	at := 2 + m.IntN(len(text)-2)
	return text[:at] + []string{" ", "-", ".", "/", " (", ") "}[m.IntN(6)] + text[at:]
}
