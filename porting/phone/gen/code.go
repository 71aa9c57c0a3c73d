package main

import (
	"slices"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// treeCoder writes automata as plan.tree reads them: the two mirror each other.
type treeCoder struct {
	script
	dfa     *dfa
	known         // of the group of automata
	ranks   []ref // the classes, the last used first
	allowed int   // the lengths that a node may have values at
	content func(r ref)
}

// known are the nodes that are known.
type known struct {
	height  map[ref]int
	lengths map[ref]int   // at which a node has values
	used    map[int][]ref // by height, the last used last
}

func newKnown() known { return known{map[ref]int{}, map[ref]int{}, map[int][]ref{}} }

// target writes what an edge leads to, given the last two targets of the edges
// before it that differ.
func (t *treeCoder) target(before, earlier, r ref) {
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
	height, known := t.height[r]
	t.bit(known)
	if !known {
		t.node(r)
		return
	}
	t.number(3, height)
	list := t.used[height]
	i := slices.Index(list, r)
	away := 0
	for _, other := range list[i+1:] {
		if other != before && other != earlier && t.lengths[other]&^t.allowed == 0 {
			away++
		}
	}
	t.far(away)
	copy(list[i:], list[i+1:])
	list[len(list)-1] = r
}

// class writes a class: its rank among those known, or what it is.
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

// node writes a node that is new.
func (t *treeCoder) node(r ref) {
	n := t.dfa.nodes[r]
	t.bit(n.end != dead)
	if n.end != dead {
		t.class(absent, absent, n.end)
	}
	before, earlier := absent, absent
	height := 0
	lengths := t.lengthsOf(n.end)
	for digit, next := range n.next {
		if digit > 0 {
			t.bit(next == before)
		}
		if next == before {
			continue
		}
		t.target(before, earlier, next)
		before, earlier = next, before
		lengths |= t.lengthsOf(next)
		if next >= 0 {
			height = max(height, t.height[next]+1)
		}
	}
	t.height[r] = height
	t.lengths[r] = lengths
	t.used[height] = append(t.used[height], r)
}

// lengthsOf returns the lengths at which a target has values.
func (t *treeCoder) lengthsOf(r ref) (lengths int) {
	if r >= 0 {
		return t.lengths[r]
	}
	for n, value := range t.dfa.classOf(r) {
		if value != 0 {
			lengths |= 1 << n
		}
	}
	return lengths
}

// values writes the values of a class.
func (t *treeCoder) values(automaton, possible int, values class) {
	last := 0
	for n := minLength; n <= maxLength; n++ {
		value := values[n]
		if automaton == plan.Types && possible>>n&1 == 0 {
			if value != 0 {
				panic("a valid number of an impossible length")
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
