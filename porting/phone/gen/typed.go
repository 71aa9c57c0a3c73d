package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// Values of typed automata, as package phone numbers its types.
const (
	fixedLine = iota + 1
	mobile
	fixedLineOrMobile
	tollFree
	premiumRate
	sharedCost
	voip
	personal
	pager
	uan
	voicemail
)

// plain is a machine whose value is 1 for a number that its pattern matches.
type plain struct {
	pattern *pattern
	threads set
	open    bool // the pattern need not match to the end
}

func (m plain) step(digit int) machine {
	if m.open && m.pattern.accepts(m.threads) {
		return m
	}
	return plain{m.pattern, m.pattern.step(m.threads, digit), m.open}
}

func (m plain) value(int) int {
	if m.pattern.accepts(m.threads) {
		return 1
	}
	return 0
}

func (m plain) dead() bool  { return len(m.threads) == 0 }
func (m plain) key() string { return fmt.Sprint(m.threads) }

// typed is the machine of a region's numbering plan: its value is the type of
// the number.
type typed struct {
	plan    *numberingPlan
	threads []set // of the general pattern, then of each type's pattern
}

type numberingPlan struct {
	patterns []*pattern
	lengths  [][]int32 // nil for any
	same     bool      // the same pattern is for mobile numbers and for fixed lines
}

// The types in the order libphonenumber tries them.
var precedence = []int{premiumRate, tollFree, sharedCost, voip, personal, pager, uan, voicemail, fixedLine, mobile}

func newTyped(m *phonenumbers.PhoneMetadata) typed {
	plan := &numberingPlan{same: m.GetSameMobileAndFixedLinePattern()}
	t := typed{plan: plan}
	for _, desc := range []*phonenumbers.PhoneNumberDesc{
		m.GeneralDesc, m.PremiumRate, m.TollFree, m.SharedCost, m.Voip, m.PersonalNumber,
		m.Pager, m.Uan, m.Voicemail, m.FixedLine, m.Mobile,
	} {
		p := compile(desc.GetNationalNumberPattern())
		plan.patterns = append(plan.patterns, p)
		plan.lengths = append(plan.lengths, desc.GetPossibleLength())
		t.threads = append(t.threads, p.start())
	}
	return t
}

func (t typed) step(digit int) machine {
	to := typed{t.plan, make([]set, len(t.threads))}
	for i, p := range t.plan.patterns {
		to.threads[i] = p.step(t.threads[i], digit)
	}
	return to
}

func (t typed) value(length int) int {
	matches := func(i int) bool {
		lengths := t.plan.lengths[i]
		return (len(lengths) == 0 || slices.Contains(lengths, int32(length))) && t.plan.patterns[i].accepts(t.threads[i])
	}
	if !matches(0) {
		return 0
	}
	for i, kind := range precedence {
		switch {
		case !matches(i + 1):
		case kind == mobile && t.plan.same:
		case kind == fixedLine && (t.plan.same || matches(i+2)):
			return fixedLineOrMobile
		default:
			return kind
		}
	}
	return 0
}

func (t typed) dead() bool {
	if len(t.threads[0]) == 0 {
		return true
	}
	for _, threads := range t.threads[1:] {
		if len(threads) > 0 {
			return false
		}
	}
	return true
}

func (t typed) key() string {
	var key strings.Builder
	for _, threads := range t.threads {
		fmt.Fprint(&key, threads)
	}
	return key.String()
}
