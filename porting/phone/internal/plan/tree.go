package plan

// A target of an edge is a node or, with this bit, a class.
const classBit = 1 << 15

// none is the class of no value at any length.
const none uint16 = classBit

// tree is a set of automata that read a number digit by digit, and their
// decoder. They have no cycles and share what they have in common. Its arrays
// are fixed: what is decoded stays, whatever becomes of the heap.
type tree struct {
	decoder

	next    [maxNodes][10]uint16
	ends    [maxNodes]uint16 // the class of a number that ends here
	nodes   int
	classes [maxClasses]uint64 // the values of a number by its length; number 0 has none
	known   int                // classes

	heights [maxNodes]uint8
	recent  [1 << HeightBits][maxSameHeight]uint16 // nodes by height, the last used last
	counts  [1 << HeightBits]int
	shapes  [maxLength + 1]Shape // of the last node at each depth

	// What is decoded at the moment.
	group     int
	automaton int
	ranks     *ranking

	possible  uint32 // the region's lengths
	templates *templates
}

// ranking is a list of which the last used are first.
type ranking struct {
	items [maxRanks]uint16
	count int
}

func (r *ranking) add(item uint16) {
	r.items[r.count] = item
	r.count++
	r.use(r.count - 1)
}

func (r *ranking) use(i int) uint16 {
	item := r.items[i]
	copy(r.items[1:i+1], r.items[:i])
	r.items[0] = item
	return item
}

// reset leaves the class of no value only.
func (r *ranking) reset() {
	r.items[0] = none
	r.count = 1
}

func kindOf(target uint16) Kind {
	switch {
	case target == none:
		return Dead
	case target&classBit != 0:
		return Class
	}
	return Node
}

// target reads what an edge leads to.
func (t *tree) target(depth int, before, sibling Kind) uint16 {
	if t.bit(InnerContext(t.group, depth, before, sibling)) == 0 {
		return t.class(before)
	}
	if t.bit(SharedContext(t.group, depth, before)) == 0 {
		return t.node(depth)
	}
	height := t.number(HeightContext(t.group, depth), HeightBits)
	list := t.recent[height][:t.counts[height]]
	i := len(list) - 1 - t.far(FarContext, SizeContext(height))
	node := list[i]
	copy(list[i:], list[i+1:])
	list[len(list)-1] = node
	return node
}

// class reads a class.
func (t *tree) class(before Kind) uint16 {
	if t.bit(FreshContext(t.group, t.ranks.count)) == 0 {
		return t.ranks.use(t.rank(KnownContext(t.group, before), t.ranks.count))
	}
	var values uint64
	if t.templates != nil {
		values = t.forms()
	} else {
		values = t.values()
	}
	class := 1
	for class <= t.known && t.classes[class] != values {
		class++
	}
	if class > t.known {
		t.known = class
		t.classes[class] = values
	}
	t.ranks.add(classBit | uint16(class))
	return classBit | uint16(class)
}

// node reads a node that is new.
func (t *tree) node(depth int) uint16 {
	n := t.nodes
	t.nodes++
	if t.bit(EndContext(t.group)) != 0 {
		t.ends[n] = t.class(Class)
	} else {
		t.ends[n] = none
	}
	sibling := t.shapes[depth]
	var shape Shape
	before := Node
	target := none
	height := uint8(0)
	for digit := range 10 {
		same := digit > 0 && t.bit(SameContext(t.group, digit, before, shape, sibling)) != 0
		if !same {
			target = t.target(depth+1, before, sibling.Kind(digit))
			before = kindOf(target)
			if before == Node {
				height = max(height, t.heights[target]+1)
			}
		}
		t.next[n][digit] = target
		shape = shape.With(digit, same, before)
	}
	t.shapes[depth] = shape
	t.heights[n] = height
	t.recent[height][t.counts[height]] = uint16(n)
	t.counts[height]++
	return uint16(n)
}

// values reads what a class has at each length: 4 bits for each, from the
// least length on.
func (t *tree) values() (values uint64) {
	k := t.automaton
	any, before, value := 0, 0, 0
	for length := minLength; length <= maxLength; length++ {
		possible := int(t.possible >> length & 1)
		if k == typed && possible == 0 {
			continue
		}
		bit := t.bit(ClassContext(k, possible, before, any))
		before = bit
		if bit == 0 {
			continue
		}
		if any == 0 || t.bit(AgainContext+k) == 0 {
			value = t.number(ValueContext+k*16, 4)
		}
		any = 1
		values |= uint64(value) << valueShift(length)
	}
	return values
}

// valueShift is where in a class the value at a length is.
func valueShift(length int) int { return (length - minLength) * 4 }

// walk returns the class that an automaton puts a number into. The digits are
// from 0 to 9.
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

// value returns the value of a number of a class. A longer number than any has
// that of the longest.
func value(class uint64, length int) int {
	if length < minLength {
		return 0
	}
	return int(class >> valueShift(min(length, maxLength)) & 15)
}
