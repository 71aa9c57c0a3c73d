package main

import (
	"slices"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// formCoder writes how numbers are written.
type formCoder struct {
	*treeCoder
	tables *tables
	recall []int // templates, the most recently used first
}

// content writes the templates of a class.
func (f *formCoder) content(r ref) {
	list := f.tables.order(r)
	for i, number := range list {
		f.template(number)
		f.bit(i < len(list)-1)
	}
}

func (f *formCoder) template(number int) {
	i := slices.Index(f.recall, number)
	f.bit(i < 0)
	if i < 0 {
		i = len(f.recall)
		f.recall = append(f.recall, number)
		f.contents(f.tables.templates.all[number])
	} else {
		for _, other := range f.recall[:min(i+1, len(f.recall)-1)] {
			f.bit(other == number)
		}
	}
	copy(f.recall[1:i+1], f.recall[:i])
	f.recall[0] = number
}

func (f *formCoder) contents(t template) {
	count := len(t.groups) / 2
	f.number(3, count)
	for i := range count {
		least, most := hexDigit(t.groups[2*i]), hexDigit(t.groups[2*i+1])
		f.number(4, least)
		f.number(4, most-least)
	}
	f.number(5, slices.Index(f.tables.formats, t.national))
	f.number(5, slices.Index(f.tables.formats, t.international))
	f.number(4, slices.Index(f.tables.rules, t.rule))
}

// order returns the templates of a class, ordered so that a number is written with the
// first one that is for its length.
func (t *tables) order(r ref) (list []int) {
	c := t.dfa.classOf(r)
	from, to := minLength, maxLength
	if depth, found := t.dfa.shallow[r]; found {
		from = max(from, depth) // shorter numbers are not of the class
	} else {
		for from = minLength; c[from] == 0; {
			from++
		}
		to = from // only numbers that end at a node are of the class
	}
	covered := 0
	for covered != -1 {
		best := 0
		missing := false
		for n := from; n <= to; n++ {
			if covered>>n&1 != 0 || c[n] == 0 {
				continue
			}
			missing = true
			fits := true
			for other := from; other <= to; other++ {
				if covered>>other&1 == 0 && c[other] != c[n] && t.templates.all[c[n]].has(other) {
					fits = false
				}
			}
			if fits {
				best = c[n]
				break
			}
		}
		if !missing {
			return list
		}
		if best == 0 || len(list) == plan.MaxTemplates {
			refuse("formats %v have no order", c)
		}
		list = append(list, best)
		for n := from; n <= to; n++ {
			if t.templates.all[best].has(n) {
				covered |= 1 << n
			}
		}
	}
	return list
}
