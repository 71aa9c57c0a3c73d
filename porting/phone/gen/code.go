package main

import (
	"slices"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// treeCoder writes automata as plan.tree reads them: the two mirror each other.
type treeCoder struct {
	*encoder
	dfa     *dfa
	group   int
	order   []ref       // the nodes as they are numbered
	place   map[ref]int // in recent
	height  map[ref]int
	recent  [16][]ref
	ranks   []ref // the classes, the last used first
	shapes  [maxLength + 1]plan.Shape
	content func(r ref)
}

func newTreeCoder(d *dfa) *treeCoder {
	return &treeCoder{encoder: newEncoder(), dfa: d, place: map[ref]int{}, height: map[ref]int{}}
}

// target writes what an edge leads to.
func (t *treeCoder) target(depth int, before, sibling plan.Kind, r ref) {
	t.bit(plan.InnerContext(t.group, depth, before, sibling), bit(r >= 0))
	if r < 0 {
		t.class(before, r)
		return
	}
	place, known := t.place[r]
	t.bit(plan.SharedContext(t.group, depth, before), bit(known))
	if !known {
		t.node(depth, r)
		return
	}
	h := t.height[r]
	t.number(plan.HeightContext(t.group, depth), plan.HeightBits, h)
	_ = place
	list := t.recent[h]
	i := slices.Index(list, r)
	t.far(plan.FarContext, plan.SizeContext(h), len(list)-1-i)
	copy(list[i:], list[i+1:])
	list[len(list)-1] = r
}

// class writes a class: its rank among those known, or what it is.
func (t *treeCoder) class(before plan.Kind, r ref) {
	i := slices.Index(t.ranks, r)
	t.bit(plan.FreshContext(t.group, len(t.ranks)), bit(i < 0))
	if i < 0 {
		t.content(r)
		i = len(t.ranks)
		t.ranks = append(t.ranks, r)
	} else {
		t.rank(plan.KnownContext(t.group, before), len(t.ranks), i)
	}
	copy(t.ranks[1:i+1], t.ranks[:i])
	t.ranks[0] = r
}

// node writes a node that is new.
func (t *treeCoder) node(depth int, r ref) {
	n := t.dfa.nodes[r]
	t.bit(plan.EndContext(t.group), bit(n.end != dead))
	if n.end != dead {
		t.class(plan.Class, n.end)
	}
	sibling := t.shapes[depth]
	var shape plan.Shape
	before := plan.Node
	height := 0
	for digit, next := range n.next {
		same := false
		if digit > 0 {
			same = n.next[digit-1] == next
			t.bit(plan.SameContext(t.group, digit, before, shape, sibling), bit(same))
		}
		if !same {
			t.target(depth+1, before, sibling.Kind(digit), next)
			before = kindOf(next)
		}
		shape = shape.With(digit, same, before)
		if next >= 0 {
			height = max(height, t.height[next]+1)
		}
	}
	t.shapes[depth] = shape
	t.place[r] = len(t.recent[height])
	t.height[r] = height
	t.recent[height] = append(t.recent[height], r)
	t.order = append(t.order, r)
}

func kindOf(r ref) plan.Kind {
	switch {
	case r == dead:
		return plan.Dead
	case r < 0:
		return plan.Class
	}
	return plan.Node
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
