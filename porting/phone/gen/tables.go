package main

import (
	"slices"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

const (
	minLength = 2
	maxLength = 17
)

// tables are what package plan decodes.
type tables struct {
	countries      []*country
	dfa, forms     *dfa
	templates      *templates
	formats, rules []string
}

func newTables(countries []*country) *tables {
	t := &tables{
		countries: countries, dfa: newDFA(), forms: newDFA(),
		templates: &templates{all: make([]template, 1)},
		formats:   []string{""}, rules: []string{""},
	}
	for _, c := range countries {
		for _, r := range c.regions {
			pattern := compile(r.GetGeneralDesc().GetNationalNumberPattern())
			leading := compile(r.GetLeadingDigits())
			r.roots = [plan.Automata]ref{
				plan.Types:    t.dfa.build(newTyped(r.PhoneMetadata)),
				plan.Pattern:  t.dfa.build(plain{pattern, pattern.start(), false}),
				plan.National: t.dfa.build(newPrefix(r.GetNationalPrefixForParsing(), nationalPrefix(r.GetNationalPrefixTransformRule()))),
				plan.Abroad:   t.dfa.build(newPrefix(r.GetInternationalPrefix(), strip)),
				plan.Leading:  t.dfa.build(plain{leading, leading.start(), true}),
			}
		}
		c.form = t.forms.build(newFormats(c.regions[0].PhoneMetadata, t.templates))
	}
	for _, x := range t.templates.all[1:] {
		t.formats = including(t.formats, x.national)
		t.formats = including(t.formats, x.international)
		t.rules = including(t.rules, x.rule)
	}
	return t
}

func including(list []string, item string) []string {
	if slices.Contains(list, item) {
		return list
	}
	return append(list, item)
}

// names are the codes of the regions, two characters each.
func (t *tables) names() (names string) {
	for _, c := range t.countries {
		for _, r := range c.regions {
			if r.id == "001" {
				names += "00"
			} else {
				names += r.id
			}
		}
	}
	return names
}

// lengthMask returns a set of lengths.
func lengthMask(lengths []int32) (mask int) {
	for _, n := range lengths {
		if n < minLength || n > maxLength {
			panic("a length out of range")
		}
		mask |= 1 << n
	}
	return mask
}

// numbers writes the countries and the automata of the regions.
func (t *tables) numbers() *treeCoder {
	c := newTreeCoder(t.dfa)
	code := -1
	for i, country := range t.countries {
		if i <= plan.Ahead {
			code = 0
		}
		c.far(plan.HeaderContext+16, plan.HeaderContext, country.code-code-1)
		c.far(plan.HeaderContext+16+64+16, plan.HeaderContext+16+64, len(country.regions)-1)
		code = country.code
	}
	var before regionCoder
	for k := range before.ranks {
		before.roots[k] = dead
		before.ranks[k] = []ref{dead}
	}
	for _, country := range t.countries {
		for _, r := range country.regions {
			before.write(c, r)
		}
	}
	return c
}

// regionCoder writes a region, knowing the one before.
type regionCoder struct {
	masks [2]int
	roots [plan.Automata]ref
	ranks [plan.Automata][]ref
}

func (b *regionCoder) write(c *treeCoder, r *region) {
	masks := [2]int{lengthMask(r.GeneralDesc.PossibleLength), lengthMask(r.GeneralDesc.PossibleLengthLocalOnly)}
	for which, mask := range masks {
		c.bit(plan.LengthContext+which, bit(mask == b.masks[which]))
		if mask != b.masks[which] {
			before := 0
			for n := minLength; n <= maxLength; n++ {
				c.bit(plan.MaskContext(which, n, before), mask>>n&1)
				before = mask >> n & 1
			}
		}
	}
	b.masks = masks
	for k, root := range r.roots {
		c.bit(plan.RootContext+k, bit(root == b.roots[k]))
		if root == b.roots[k] {
			continue
		}
		b.roots[k] = root
		if k == plan.Types {
			b.ranks[k] = []ref{dead}
		}
		c.group, c.ranks = min(k, 2), b.ranks[k]
		c.content = func(r ref) { c.values(k, masks[0], c.dfa.classOf(r)) }
		c.target(0, plan.Node, plan.Dead, root)
		b.ranks[k] = c.ranks
	}
	rule := r.GetNationalPrefixTransformRule()
	inserted := rule[:max(len(rule)-2, 0)] // the rest is a group
	c.number(plan.InsertContext, 3, len(inserted))
	for _, digit := range []byte(inserted) {
		c.number(plan.DigitContext, 4, int(digit-'0'))
	}
}

// values writes the values of a class.
func (c *treeCoder) values(automaton, possible int, values class) {
	any, before, last := 0, 0, 0
	for n := minLength; n <= maxLength; n++ {
		in := possible >> n & 1
		if automaton == plan.Types && in == 0 {
			if values[n] != 0 {
				panic("a valid number of an impossible length")
			}
			continue
		}
		value := values[n]
		c.bit(plan.ClassContext(automaton, in, before, any), bit(value != 0))
		before = bit(value != 0)
		if value == 0 {
			continue
		}
		if any != 0 {
			c.bit(plan.AgainContext+automaton, bit(value == last))
		}
		if any == 0 || value != last {
			c.number(plan.ValueContext+automaton*16, 4, value)
		}
		any, last = 1, value
	}
}
