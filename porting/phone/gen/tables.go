package main

import (
	"fmt"
	"slices"

	"github.com/portin-dev/portin/porting/phone/internal/metadata"
	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

const (
	minLength = 2
	maxLength = 17
)

// tables are the data that package plan decodes.
type tables struct {
	countries      []*country
	dfa            *dfa
	templates      *templates
	formats, rules []string
}

func newTables(m *metadata.Metadata) (*tables, error) {
	countries, err := countriesOf(m)
	if err != nil {
		return nil, err
	}
	regions := 0
	for _, c := range countries {
		regions += len(c.regions)
	}
	if len(countries) != plan.Countries || regions != plan.Regions {
		return nil, fmt.Errorf("%d calling codes and %d regions: change plan.Countries and plan.Regions",
			len(countries), regions)
	}
	t := &tables{
		countries: countries, dfa: newDFA(),
		templates: &templates{all: make([]template, firstTemplate)},
		formats:   []string{""}, rules: []string{""},
	}
	for _, c := range countries {
		for i, r := range c.regions {
			if err := t.add(r, i == 0); err != nil {
				return nil, err
			}
		}
	}
	for _, x := range t.templates.all[firstTemplate:] {
		t.formats = including(t.formats, x.national)
		t.formats = including(t.formats, x.international)
		t.rules = including(t.rules, x.rule)
	}
	return t, nil
}

// add builds the automata of a region.
func (t *tables) add(r *region, main bool) (err error) {
	defer r.guard(&err)
	lengthMask(r.GeneralDesc.PossibleLength)
	lengthMask(r.GeneralDesc.PossibleLengthLocalOnly)
	pattern := compile(r.GetGeneralDesc().GetNationalNumberPattern())
	leading := compile(r.GetLeadingDigits())
	action := nationalPrefix(r.GetNationalPrefixTransformRule())
	r.roots = [plan.Automata]ref{
		plan.Types:    t.dfa.build(newTyped(r.PhoneMetadata)),
		plan.Pattern:  t.dfa.build(plain{pattern, pattern.start(), false}),
		plan.National: t.dfa.build(newPrefix(r.GetNationalPrefixForParsing(), action)),
		plan.Abroad:   t.dfa.build(newPrefix(r.GetInternationalPrefix(), strip)),
		plan.Leading:  t.dfa.build(plain{leading, leading.start(), true}),
		plan.Written:  dead,
	}
	if main {
		r.roots[plan.Written] = t.dfa.build(newFormats(r.PhoneMetadata, t.templates))
	}
	return nil
}

func including(list []string, item string) []string {
	if slices.Contains(list, item) {
		return list
	}
	return append(list, item)
}

// names returns the codes of the regions, two characters each.
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

// lengthMask returns lengths as a set of bits.
func lengthMask(lengths []int32) (mask int) {
	for _, n := range lengths {
		if n < minLength || n > maxLength {
			refuse("numbers of %d digits", n)
		}
		mask |= 1 << n
	}
	return mask
}

// script writes the countries and the automata of the regions.
func (t *tables) script() (script, error) {
	c := &treeCoder{dfa: t.dfa}
	code := -1
	for i, country := range t.countries {
		if i <= plan.Ahead {
			code = 0
		}
		c.far(country.code - code - 1)
		c.far(len(country.regions) - 1)
		code = country.code
	}
	region := regionCoder{treeCoder: c, formCoder: formCoder{treeCoder: c, tables: t}}
	for k := range region.roots {
		region.roots[k] = dead
	}
	for _, country := range t.countries {
		for i, r := range country.regions {
			if err := region.write(r, i == 0); err != nil {
				return nil, err
			}
		}
	}
	return c.script, nil
}

// regionCoder writes a region as its differences from the one before.
type regionCoder struct {
	*treeCoder
	formCoder formCoder
	masks     [2]int
	roots     [plan.Automata]ref
}

func (b *regionCoder) write(r *region, main bool) (err error) {
	defer r.guard(&err)
	masks := [2]int{lengthMask(r.GeneralDesc.PossibleLength), lengthMask(r.GeneralDesc.PossibleLengthLocalOnly)}
	for which, mask := range masks {
		b.bit(mask == b.masks[which])
		if mask != b.masks[which] {
			for n := minLength; n <= maxLength; n++ {
				b.bit(mask>>n&1 != 0)
			}
		}
	}
	b.masks = masks
	for k, root := range r.roots {
		if k == plan.Written && !main {
			break
		}
		b.bit(root == b.roots[k])
		if root == b.roots[k] {
			continue
		}
		reference := absent
		if k == plan.Types {
			reference = b.roots[k]
		}
		b.roots[k] = root
		b.ranks = []ref{dead}
		b.content = func(r ref) { b.values(k, masks[0], b.dfa.classOf(r)) }
		if k == plan.Written {
			b.formCoder.recall = nil
			b.content = b.formCoder.content
		}
		b.target(absent, absent, reference, root)
	}
	rule := r.GetNationalPrefixTransformRule()
	inserted := rule[:max(len(rule)-2, 0)] // the rest is a group
	b.number(3, len(inserted))
	for _, digit := range []byte(inserted) {
		b.number(4, int(digit-'0'))
	}
	return nil
}
