package main

import (
	"fmt"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// compare fails if what was decoded is not what the tables say, in any edge of
// any automaton.
func (t *tables) compare(p *plan.Plans) error {
	region := 0
	for i, c := range t.countries {
		if got := p.CountryOf(c.code); got != i || p.Country(i).First != region || p.Country(i).Count != len(c.regions) {
			return fmt.Errorf("calling code %d is at %d", c.code, got)
		}
		if err := t.compareForms(p, i, c); err != nil {
			return err
		}
		for _, r := range c.regions {
			if err := t.compareRegion(p, region, r); err != nil {
				return err
			}
			region++
		}
	}
	return nil
}

func (t *tables) compareRegion(p *plan.Plans, region int, r *region) error {
	for automaton, root := range r.roots[:plan.Written] {
		err := t.dfa.every(root, func(digits []byte, want int) error {
			got := p.Walk(region, automaton, digits)
			if got != want {
				return fmt.Errorf("%s, automaton %d: %d for %v, not %d", r.id, automaton, got, digits, want)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	decoded := p.Region(region)
	if int(decoded.Possible) != lengthMask(r.GeneralDesc.PossibleLength) ||
		int(decoded.Local) != lengthMask(r.GeneralDesc.PossibleLengthLocalOnly) {
		return fmt.Errorf("%s: other lengths", r.id)
	}
	inserted := ""
	for _, digit := range decoded.Inserted[:decoded.Inserts] {
		inserted += string('0' + rune(digit))
	}
	if rule := r.GetNationalPrefixTransformRule(); rule != "" && inserted != rule[:len(rule)-2] {
		return fmt.Errorf("%s: inserts %s", r.id, inserted)
	}
	if p.Name(region) != r.id || r.id != "001" && p.RegionOf(r.id) != region {
		return fmt.Errorf("%s is %s", r.id, p.Name(region))
	}
	return nil
}

func (t *tables) compareForms(p *plan.Plans, i int, c *country) error {
	return t.dfa.every(c.regions[0].roots[plan.Written], func(digits []byte, want int) error {
		if len(digits) < minLength {
			return nil
		}
		got, groups := p.Template(i, digits)
		if want == 0 {
			if got != 0 {
				return fmt.Errorf("+%d: a template for %v", c.code, digits)
			}
			return nil
		}
		template := t.templates.all[want]
		national, _ := p.National(got)
		if national != template.national || p.Rule(got) != template.rule || p.International(got) != template.international {
			return fmt.Errorf("+%d: another template for %v", c.code, digits)
		}
		for i, n := range split(template.groups, len(digits)) {
			if groups.Of(i) != n {
				return fmt.Errorf("+%d: other groups for %v", c.code, digits)
			}
		}
		return nil
	})
}

// every calls a function with a number for every edge of an automaton and every
// length it can have from there, and the value of that number.
func (d *dfa) every(root ref, check func(digits []byte, want int) error) error {
	type place struct {
		node  ref
		depth int
	}
	seen := map[place]bool{}
	var visit func(r ref, digits []byte) error
	visit = func(r ref, digits []byte) error {
		depth := len(digits)
		if r < 0 {
			for n := max(depth, minLength); n <= maxLength; n++ {
				digits := append(digits, make([]byte, n-depth)...)
				if err := check(digits, d.classOf(r)[n]); err != nil {
					return err
				}
			}
			return nil
		}
		if seen[place{r, depth}] {
			return nil
		}
		seen[place{r, depth}] = true
		n := d.nodes[r]
		if depth >= minLength {
			if err := check(digits, d.classOf(n.end)[depth]); err != nil {
				return err
			}
		}
		for digit, next := range n.next {
			if err := visit(next, append(digits[:depth:depth], byte(digit))); err != nil {
				return err
			}
		}
		return nil
	}
	return visit(root, nil)
}
