package plan

import "math/bits"

// A target of an edge is a node or, with this bit, a class.
const classBit = 1 << 15

const (
	none   uint16 = classBit  // the class of no value at any length
	absent uint16 = 1<<16 - 1 // no target
)

// The maximum numbers of nodes and classes. The generator fails if there are more.
const (
	maxNodes   = 7680
	maxClasses = 1024
	placeBits  = 14 // there are more than twice as many places as nodes
)

// tree is a set of automata that read a number digit by digit, and their decoder. They
// have no cycles and share equal nodes. The arrays are fixed, so that decoded nodes stay
// when the heap is reset.
type tree struct {
	model

	next    [maxNodes][10]uint16 // node 0 leads to itself
	ends    [maxNodes]uint16     // the class of a number that ends here
	nodes   int
	classes [maxClasses]uint64 // the values of a number by its length; number 0 has none
	count   int                // the number of classes

	places [1 << placeBits]uint16 // the nodes by a hash of what they are, 0 for none
	last   [maxLength + 2]uint16  // the last node at each depth

	// What is being decoded.
	automaton int
	possible  uint32 // the region's lengths
	parent    uint32 // the kind of the target before the node's
	ranks     ranking
	seen      uint64 // the values of all classes so far
	templates templates
}

// The kinds of targets: none, the class without a value, a node, or another class. Classes
// can also be distinguished by their first value.
const (
	isAbsent uint32 = iota
	isDead
	isNode
	isClass
)

func kind(target uint16) uint32 {
	switch {
	case target == absent:
		return isAbsent
	case target == none:
		return isDead
	case target&classBit == 0:
		return isNode
	}
	return isClass
}

func (t *tree) look(target uint16) uint32 {
	look := kind(target)
	if look == isClass {
		values := t.classes[target&^classBit]
		look += uint32(values>>(bits.TrailingZeros64(values)&^3)) & 15
	}
	return look
}

// step follows an edge. The edges of a class lead to the class itself.
func (t *tree) step(target uint16, digit int) uint16 {
	if target&classBit != 0 {
		return target
	}
	return t.next[target][digit]
}

func number(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// edge has the targets around the edge whose target is being read.
type edge struct {
	before    uint16 // the target of the edge before
	earlier   uint16 // the last target before that differs from it
	sibling   uint16 // the target of the same edge of the sibling
	reference uint16 // the target of the same edge of the reference
}

// target reads the target of an edge.
func (t *tree) target(e edge, depth, digits int) uint16 {
	target := e.earlier
	if target != absent {
		t.consider(target, e.sibling)
	}
	if target == absent || t.bit(Back) == 0 {
		if t.bit(Inner) == 0 {
			return t.class(e)
		}
		target = e.reference
		if t.automaton != Types || target&classBit != 0 || t.bit(Copied) == 0 {
			target = t.node(e.reference, depth, digits)
		}
	}
	if target&classBit == 0 {
		t.last[depth] = target
	}
	return target
}

// consider sets the features of a target that an edge may have.
func (t *tree) consider(target, sibling uint16) {
	t.know(candidate, uint32(target))
	t.know(candidateLook, t.look(target))
	t.know(likeSibling, number(target == sibling))
}

// class reads a class.
func (t *tree) class(e edge) uint16 {
	r := &t.ranks
	t.know(known, uint32(r.count))
	if t.bit(Fresh) == 0 {
		i := 0
		for ; i < r.count-1; i++ {
			if r.items[i] == e.before || r.items[i] == e.earlier {
				continue
			}
			t.know(prefix, uint32(i))
			t.consider(r.items[i], e.sibling)
			if t.bit(Known) != 0 {
				break
			}
		}
		return r.use(i)
	}
	var values uint64
	if t.automaton == Written {
		values = t.templates.class(&t.model)
	} else {
		values = t.lengths(e.reference)
	}
	class := 1
	for class <= t.count && t.classes[class] != values {
		class++
	}
	if class > t.count {
		t.count = class
		t.classes[class] = values
	}
	t.seen |= values
	t.know(seen, uint32(t.seen^t.seen>>32))
	r.add(classBit | uint16(class))
	return classBit | uint16(class)
}

// node reads a node, given the last digits that lead to it.
func (t *tree) node(along uint16, at, digits int) uint16 {
	t.nodes++
	n := uint16(t.nodes)
	e := edge{absent, absent, none, none}
	t.ends[n] = none
	if t.bit(Ends) != 0 {
		t.ends[n] = t.class(e)
	}
	sibling, parent := t.last[at], t.parent
	history := uint32(1)
	for i := range 10 {
		g, b := t.step(along, i), t.step(sibling, i)
		digits := (digits*10 + i) % 1000
		t.parent = kind(e.before)
		t.at(at + 1)
		t.know(digit, uint32(i))
		t.know(before, t.parent)
		t.know(beforeTarget, uint32(e.before))
		t.know(beforeLook, t.look(e.before))
		t.know(earlier, kind(e.earlier))
		t.know(referenceKind, kind(g))
		t.know(referenceTarget, uint32(g))
		t.know(referenceSame, number(g == e.reference))
		t.know(pattern, history)
		t.know(above, parent)
		e.sibling, e.reference = b, g
		same := 0
		if i > 0 {
			same = t.bit(Same)
		}
		if same == 0 { // set only now, because it takes time and Same does not use it
			t.know(siblingKind, kind(b))
			t.know(referenceLook, t.look(g))
			t.know(past, history&7)
			t.know(path, uint32(digits))
			t.know(ended, kind(t.ends[n]))
			if at == 0 {
				t.know(first, uint32(i))
			}
			e.earlier, e.before = e.before, t.target(e, at+1, digits)
		}
		history = history<<1 | uint32(same)
		t.next[n][i] = e.before
	}
	return t.share(n)
}

// share returns the node that is equal to the last node, number n, and forgets n if there
// is one. No node comes after n, since all nodes below it are then known, too.
func (t *tree) share(n uint16) uint16 {
	hash := uint32(t.ends[n])
	for _, next := range t.next[n] {
		hash = (hash ^ uint32(next)) * spread
		hash ^= hash >> 15
	}
	for ; ; hash++ {
		place := &t.places[hash%(1<<placeBits)]
		switch found := *place; {
		case found == 0:
			*place = n
			return n
		case t.ends[found] == t.ends[n] && t.next[found] == t.next[n]:
			t.nodes--
			return found
		}
	}
}

// lengths reads the value of a class at each length: 4 bits for each, beginning with the
// minimum length.
func (t *tree) lengths(reference uint16) (values uint64) {
	any, last, value := uint32(0), uint32(0), 0
	for length := minLength; length <= maxLength; length++ {
		in := t.possible >> length & 1
		if t.automaton == Types && in == 0 {
			continue
		}
		t.know(this, uint32(length))
		t.know(that, 0)
		if reference&classBit != 0 {
			t.know(that, 1+uint32(t.classes[reference&^classBit]>>valueShift(length)&15))
		}
		t.know(other, in<<2|last<<1|any)
		last = uint32(t.bit(Valued))
		if last == 0 {
			continue
		}
		if any == 0 || t.bit(Again) == 0 {
			value = t.number(Value, 4)
		}
		any = 1
		values |= uint64(value) << valueShift(length)
	}
	return values
}

// valueShift is the position in a class of the value at a length.
func valueShift(length int) int { return (length - minLength) * 4 }

// walk returns the class to which the digits of a number lead. They are from 0 to 9.
func (t *tree) walk(target uint16, digits []byte) uint64 {
	for i := 0; target&classBit == 0; i++ {
		if i == len(digits) {
			target = t.ends[target]
			break
		}
		target = t.next[target][digits[i]]
	}
	return t.classes[target&^classBit]
}

// value returns the value of a class at a length. A length above the maximum has the value
// of the maximum.
func value(class uint64, length int) int {
	if length < minLength {
		return 0
	}
	return int(class >> valueShift(min(length, maxLength)) & 15)
}
