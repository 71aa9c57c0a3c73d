package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/nyaruka/phonenumbers"

	"github.com/portin-dev/portin/porting/phone/internal/metadata"
)

// changesBetween returns lines that say which numbers of each region have become
// valid or invalid, or have changed their type. The numbers are ranges: "42x" is
// 420 to 429.
func changesBetween(before, after *metadata.Metadata) ([]string, error) {
	d := newDFA()
	old := map[string]ref{}
	for _, p := range before.Plans {
		root, err := typesOf(d, p)
		if err != nil {
			return nil, err
		}
		old[metadata.Name(p)] = root
	}
	var all []string
	for _, p := range after.Plans {
		root, err := typesOf(d, p)
		if err != nil {
			return nil, err
		}
		from, known := old[metadata.Name(p)]
		if !known {
			from = dead
		}
		c := changes{dfa: d, ranges: map[string][]string{}, counts: map[string]int{}}
		c.walk(from, root, "")
		for _, kind := range []string{"gains", "loses", "changes"} {
			if ranges := c.ranges[kind]; len(ranges) > 0 {
				line := "%s %s %d numbers: %s"
				all = append(all, fmt.Sprintf(line, metadata.Name(p), kind, c.counts[kind], strings.Join(joined(ranges), ", ")))
			}
		}
	}
	slices.Sort(all)
	return all, nil
}

// typesOf adds the automaton of a region to d. The value of a number is its type.
func typesOf(d *dfa, p *phonenumbers.PhoneMetadata) (root ref, err error) {
	r := &region{PhoneMetadata: p}
	defer r.guard(&err)
	return d.build(newTyped(p)), nil
}

// changes collects what has changed in one region, by kind: "gains", "loses" or
// "changes".
type changes struct {
	dfa    *dfa
	ranges map[string][]string
	counts map[string]int
}

// walk compares the values that two automata have for the numbers with a prefix.
func (c *changes) walk(old, new ref, prefix string) {
	if old == new {
		return
	}
	depth := len(prefix)
	if old < 0 && new < 0 {
		for length := max(depth, minLength); length <= maxLength; length++ {
			c.compare(c.dfa.classOf(old)[length], c.dfa.classOf(new)[length], prefix, length-depth)
		}
		return
	}
	if depth >= minLength {
		c.compare(c.dfa.ends(old, depth), c.dfa.ends(new, depth), prefix, 0)
	}
	for digit := range 10 {
		c.walk(c.dfa.step(old, digit), c.dfa.step(new, digit), prefix+string('0'+rune(digit)))
	}
}

// compare records a change of the numbers that begin with the prefix and have that
// many more digits, if the old and the new type differ.
func (c *changes) compare(old, new int, prefix string, more int) {
	if old == new {
		return
	}
	kind := "changes"
	switch {
	case old == 0:
		kind = "gains"
	case new == 0:
		kind = "loses"
	}
	count := 1
	for range more {
		count *= 10
	}
	c.counts[kind] += count
	c.ranges[kind] = append(c.ranges[kind], prefix+strings.Repeat("x", more))
}

// ends returns the value of a number that ends at a node or a class after depth
// digits.
func (d *dfa) ends(r ref, depth int) int {
	if r >= 0 {
		r = d.nodes[r].end
	}
	return d.classOf(r)[depth]
}

// mostRanges is the maximum number of ranges that are printed for a region.
const mostRanges = 12

// joined merges ranges that differ only in the last digit before the x's: "40x" and
// "41x" become "4[01]x". It keeps the first mostRanges, and says how many it left out.
func joined(ranges []string) (all []string) {
	slices.Sort(ranges)
	for i := 0; i < len(ranges); {
		last := strings.TrimRight(ranges[i], "x")
		before, rest := last[:len(last)-1], ranges[i][len(last):]
		digits := ""
		for ; i < len(ranges); i++ {
			digit, found := strings.CutPrefix(ranges[i], before)
			digit, same := strings.CutSuffix(digit, rest)
			if !found || !same || len(digit) != 1 || digit == "x" {
				break
			}
			digits += digit
		}
		if len(digits) > 1 {
			digits = "[" + digits + "]"
		}
		all = append(all, before+digits+rest)
	}
	if more := len(all) - mostRanges; more > 0 {
		all = append(all[:mostRanges], fmt.Sprintf("and %d more ranges", more))
	}
	return all
}
