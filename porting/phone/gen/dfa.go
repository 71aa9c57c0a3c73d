package main

import (
	"fmt"
	"math"
)

// ref is a target of an edge: a class if negative, a node otherwise.
type ref int

// class is what becomes of a number once no further digit but only their count
// matters. Classes are interned: see dfa.class.
type class [maxLength + 1]int

// node is a state that the next digit decides about.
type node struct {
	next [10]ref
	end  ref // the class of a number that ends here
}

// dfa is a set of automata that share equal states. They have no cycles, so
// that sharing from the ends backwards makes them minimal.
type dfa struct {
	nodes   []node
	classes []class
	byNode  map[node]ref
	byClass map[class]ref
	shallow map[ref]int // the least depth at which an edge leads to a class
}

func newDFA() *dfa {
	d := &dfa{byNode: map[node]ref{}, byClass: map[class]ref{}, shallow: map[ref]int{}}
	d.class(class{}) // the dead one is number 0, ref -1
	return d
}

const (
	dead   ref = -1
	absent ref = math.MinInt // no target
)

func (d *dfa) class(c class) ref {
	if r, found := d.byClass[c]; found {
		return r
	}
	d.classes = append(d.classes, c)
	r := -ref(len(d.classes))
	d.byClass[c] = r
	return r
}

func (d *dfa) classOf(r ref) class { return d.classes[-r-1] }

func (d *dfa) node(n node) ref {
	if r, found := d.byNode[n]; found {
		return r
	}
	r := ref(len(d.nodes))
	d.nodes = append(d.nodes, n)
	d.byNode[n] = r
	return r
}

// step follows an edge. A class is where all of its edges lead.
func (d *dfa) step(r ref, digit int) ref {
	if r < 0 {
		return r
	}
	return d.nodes[r].next[digit]
}

// build makes the automaton of a function from digit strings to values, given
// as a machine. The value of a number is the class's at its length.
func (d *dfa) build(m machine) ref {
	memo := map[string]ref{}
	var explore func(depth int, m machine) ref
	explore = func(depth int, m machine) ref {
		if depth > maxLength || m.dead() {
			return dead
		}
		key := fmt.Sprint(depth, ":", m.key())
		if r, found := memo[key]; found {
			return r
		}
		var n node
		uniform := true
		for digit := range n.next {
			n.next[digit] = explore(depth+1, m.step(digit))
			uniform = uniform && n.next[digit] == n.next[0]
		}
		value := m.value(depth)
		n.end = dead
		if uniform && n.next[0] < 0 {
			c := d.classOf(n.next[0])
			c[depth] = value // of no consequence below minLength, but equal automata are to be equal
			if depth < minLength {
				c[depth] = 0
			}
			memo[key] = d.class(c)
			return memo[key]
		}
		if value != 0 && depth >= minLength {
			c := class{}
			c[depth] = value
			n.end = d.class(c)
		}
		memo[key] = d.node(n)
		return memo[key]
	}
	root := explore(0, m)
	d.reached(root, 0, map[ref]int{})
	return root
}

// reached notes how near the root each class is that an edge leads to.
func (d *dfa) reached(r ref, depth int, seen map[ref]int) {
	if old, found := seen[r]; found && old <= depth {
		return
	}
	seen[r] = depth
	if r < 0 {
		if old, found := d.shallow[r]; !found || depth < old {
			d.shallow[r] = depth
		}
		return
	}
	n := d.nodes[r]
	for _, next := range n.next {
		d.reached(next, depth+1, seen)
	}
}

// machine is a state of a function that reads a number digit by digit.
type machine interface {
	step(digit int) machine
	value(length int) int // of a number that ends here
	dead() bool           // no longer number has a value
	key() string
}
