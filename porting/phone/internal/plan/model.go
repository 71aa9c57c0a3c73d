package plan

import "math/bits"

// model says how likely each bit is to be a 1. A situation has a few sets of features. A
// set together with the current values of its features is a context. For each context
// the model learns how often the bit was a 1. It mixes the chances of the contexts of a
// bit, and also learns how much to trust each set.
type model struct {
	Source
	values  [32]uint32          // the current values of the features, as hashes
	group   int                 // the group of the automaton that is being decoded
	depth   int                 // the depth in it
	learned [1 << slotBits]slot // by the hash of a context
	groups  [situations][groups]weights
	depths  [situations][maxLength + 2]weights
	stretch [1 << 12]int16     // the inverse of squash, of chances in 1/4096
	rates   [maxSeen + 1]int32 // how far a bit moves a chance, in 1/16384 of the distance
}

// weights say how much to trust each context, in 1/65536 above the common weight. The
// weights of a group and of a depth are added.
type weights [inputs]int32

const slotBits = 16

// A context is a number of 16 bits, 0 if it knows nothing. The highest 12 are the chance
// of a 1, in 1/4096 above a half. The others count the bits that it was learned from, up
// to a limit, so that old bits are forgotten.
const maxSeen = 15

// slot has everything about one context in one place, because most of the time is spent
// waiting for memory.
type slot struct{ check, low, high uint8 }

func (s *slot) chance() int32 { return int32(int16(uint16(s.low) | uint16(s.high)<<8)) }

func (s *slot) learn(c int32) { s.low, s.high = uint8(c), uint8(c>>8) }

// start prepares the model for the first bit.
func (m *model) start(source Source) {
	m.Source = source
	for seen := range m.rates {
		m.rates[seen] = 5 << 14 / int32(5*seen+7)
	}
	at := 0
	for x := -maxStretch; x <= maxStretch; x++ {
		for to := int(squash(int32(x)) >> 4); at <= to; at++ {
			m.stretch[at] = int16(x)
		}
	}
	for ; at < len(m.stretch); at++ {
		m.stretch[at] = maxStretch
	}
}

// maxStretch is the largest logarithm of the odds, to the base of 2, in 1/256.
const maxStretch = 10 << 8

// squash returns the chance whose odds have a logarithm, in 1/65536.
func squash(x int32) int32 {
	if x < 0 {
		return 1<<16 - squash(-x)
	}
	x = min(x, maxStretch)
	odds := (256 + x&255) << (x >> 8) // in 1/256, not exactly
	return 1<<16 - 1<<24/(256+odds)
}

// know sets the value of a feature for the next bits. It has so many calls that inlining
// would add half a kilobyte to the module.
//
//go:noinline
func (m *model) know(feature int, value uint32) {
	hash := (value<<5 | uint32(feature)) * spread
	m.values[feature] = (hash ^ hash>>15) * spread
}

// begin begins the automata of a group.
func (m *model) begin(number int) {
	m.group = number
	m.know(group, uint32(number))
}

// at begins the bits at a depth of an automaton.
func (m *model) at(number int) {
	m.depth = number
	m.know(depth, uint32(number))
}

// spread is an odd number without a pattern: a number times spread is its hash.
const spread = 0x9e3779b1

// bit reads one bit.
func (m *model) bit(s situation) int {
	var seen [inputs]*slot
	var stretched [inputs]int32
	sets := &FeatureSets[s]
	count := 0
	for count < inputs && sets[count] != 0 {
		hash := uint32(int(s)*inputs+count) * spread
		for set := sets[count]; set != 0; set &= set - 1 {
			hash += m.values[bits.TrailingZeros32(set)&31]
		}
		c := m.find(hash)
		seen[count] = c
		stretched[count] = int32(m.stretch[(uint16(c.chance())^1<<15)>>4])
		count++
	}
	byGroup, byDepth := &m.groups[s][m.group], &m.depths[s][m.depth]
	first := 5 << 14 / int32(count) // somewhat more than the mean, which the weights then correct
	sum := int32(0)
	for i := range count {
		sum += stretched[i] * (first + byGroup[i] + byDepth[i]) >> 16
	}
	p := squash(sum)
	bit := m.Bit(uint32(p))
	goal := int32(bit) * (1<<16 - 1)
	for i := range count {
		change := stretched[i] * (goal - p) >> 16
		byGroup[i] += change
		byDepth[i] += change
		c := seen[i].chance()
		n := c & maxSeen
		c += (goal - 1<<15 - c) * m.rates[n] >> 14
		seen[i].learn(c&^maxSeen | min(n+1, maxSeen))
	}
	return bit
}

// find returns the slot of a context. A context can have one of two slots. If other
// contexts have both, it takes the one that knows less. This makes the tables smaller
// than four times as many slots would.
func (m *model) find(hash uint32) *slot {
	at, check := hash>>(32-slotBits), uint8(hash)
	s := &m.learned[at]
	if s.check != check {
		other := &m.learned[at^1]
		if other.check == check || other.low&maxSeen < s.low&maxSeen {
			s = other
		}
		if s.check != check {
			*s = slot{check: check}
		}
	}
	return s
}

// number reads a number of some bits, the highest first.
func (m *model) number(s situation, bits int) int {
	n := uint32(1)
	for range bits {
		m.know(prefix, n)
		n = n<<1 | uint32(m.bit(s))
	}
	return int(n) - 1<<bits
}

// far reads a number from 0 up: first its size, then its bits.
func (m *model) far(distance int) int {
	m.know(this, uint32(distance))
	size := m.number(Size, 4)
	m.know(that, uint32(size))
	n := 1
	for i := range size {
		m.know(prefix, uint32(min(i, 3)))
		n = n<<1 | m.bit(Far)
	}
	return n - 1
}
