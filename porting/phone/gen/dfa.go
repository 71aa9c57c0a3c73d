package main

import (
	"fmt"
	"math"
)

// ref is the target of an edge: a class if it is negative, or else a node.
type ref int

// class has the value of a number by its length, for a state from which the digits
// that follow no longer matter. Equal classes are stored once: see dfa.class.
type class [maxLength + 1]int

// node is a state in which the next digit matters.
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
	shallow map[ref]int // the smallest depth at which an edge leads to a class
}

func newDFA() *dfa {
	d := &dfa{byNode: map[node]ref{}, byClass: map[class]ref{}, shallow: map[ref]int{}}
	d.class(class{}) // becomes class 0, whose ref is dead
	return d
}

const (
	dead   ref = -1          // the class in which no number has a value
	absent ref = math.MinInt // no target
)

// class returns the ref of a class, and adds the class if it is new.
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

// node returns the ref of a node, and adds the node if it is new.
func (d *dfa) node(n node) ref {
	if r, found := d.byNode[n]; found {
		return r
	}
	r := ref(len(d.nodes))
	d.nodes = append(d.nodes, n)
	d.byNode[n] = r
	return r
}

// step returns the target of an edge. Every edge of a class leads back to the class.
func (d *dfa) step(r ref, digit int) ref {
	if r < 0 {
		return r
	}
	return d.nodes[r].next[digit]
}

// build adds the automaton that computes the same values as a machine, and returns its
// root. The value of a number is that of the class in which it ends, at its length.
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
			c[depth] = value
			if depth < minLength {
				c[depth] = 0 // no number is that short; 0 lets more states be equal
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

// reached records the smallest depth at which each class is reached, for shallow.
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
	dead() bool           // whether neither this number nor any longer one has a value
	key() string          // equal for machines in the same state
}
