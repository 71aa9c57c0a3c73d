package main

import (
	"slices"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// treeCoder writes automata as plan.tree reads them: the two mirror each other.
type treeCoder struct {
	script
	dfa     *dfa
	ranks   []ref // the classes, the last used first
	content func(r ref)
}

// target writes the target r of an edge. The targets before and earlier are the last
// two different ones of the edges before it; reference is the target of the same edge in
// the automaton that this one is compared with, for types.
func (t *treeCoder) target(before, earlier, reference, r ref) {
	if earlier != absent {
		t.bit(r == earlier)
		if r == earlier {
			return
		}
	}
	t.bit(r >= 0)
	if r < 0 {
		t.class(before, earlier, r)
		return
	}
	if reference >= 0 {
		t.bit(r == reference)
		if r == reference {
			return
		}
	}
	t.node(r, reference)
}

// class writes a class: its rank if it has occurred before, or else its content.
func (t *treeCoder) class(before, earlier, r ref) {
	i := slices.Index(t.ranks, r)
	t.bit(i < 0)
	if i < 0 {
		t.content(r)
		i = len(t.ranks)
		t.ranks = append(t.ranks, r)
	} else {
		for _, other := range t.ranks[:min(i+1, len(t.ranks)-1)] {
			if other != before && other != earlier {
				t.bit(other == r)
			}
		}
	}
	copy(t.ranks[1:i+1], t.ranks[:i])
	t.ranks[0] = r
}

// node writes a node.
func (t *treeCoder) node(r, reference ref) {
	n := t.dfa.nodes[r]
	t.bit(n.end != dead)
	if n.end != dead {
		t.class(absent, absent, n.end)
	}
	before, earlier := absent, absent
	for digit, next := range n.next {
		if digit > 0 {
			t.bit(next == before)
		}
		if next == before {
			continue
		}
		t.target(before, earlier, t.dfa.step(reference, digit), next)
		before, earlier = next, before
	}
}

// values writes the values of a class.
func (t *treeCoder) values(automaton, possible int, values class) {
	last := 0
	for n := minLength; n <= maxLength; n++ {
		value := values[n]
		if automaton == plan.Types && possible>>n&1 == 0 {
			if value != 0 {
				refuse("numbers of %d digits are valid, but not possible", n)
			}
			continue
		}
		t.bit(value != 0)
		if value == 0 {
			continue
		}
		if last != 0 {
			t.bit(value == last)
		}
		if value != last {
			t.number(4, value)
		}
		last = value
	}
}
