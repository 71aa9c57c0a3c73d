package plan

// How much there is room for. The generator fails if it is not enough.
const (
	maxCountries  = 215 // these two exactly
	maxRegions    = 254
	maxNodes      = 6144
	maxClasses    = 1280
	maxSameHeight = 2688
	maxTemplates  = 511
	maxRanks      = 160
	maxInserted   = 4
)

// Ahead is how many countries come before the others, which are in order.
const Ahead = 12

// The situations that bits are coded in, for the decoder here and the
// generator's encoder.

// Kind is what the target of an edge is.
type Kind int

// The kinds of targets.
const (
	Dead  Kind = iota // the class of no value at any length
	Class             // another class
	Node
	kinds
)

// Shape is what the edges of a node look like: a node resembles the one coded
// before it at the same depth.
type Shape uint32

// With adds an edge: whether its target is that of the edge before, and of
// which kind it is.
func (s Shape) With(digit int, same bool, kind Kind) Shape {
	s |= Shape(kind) << (10 + 2*digit)
	if same {
		s |= 1 << digit
	}
	return s
}

func (s Shape) same(digit int) int { return int(s >> digit & 1) }

// Kind returns the kind of a digit's target.
func (s Shape) Kind(digit int) Kind { return Kind(s >> (10 + 2*digit) & 3) }

// The automata are of several groups, of which each has contexts of its own.
const (
	typed = iota
	general
	others
	groups
)

// Sizes of the model.
const (
	// HeightBits is how many bits the height of a node has.
	HeightBits = 3
	// MaxTemplates is how many templates a class can have.
	MaxTemplates = 7
	// Depths is how many depths of nodes are told apart.
	Depths = 8

	// RankContexts is how many ranks are told apart.
	RankContexts = 16
)

// Where the contexts of each situation begin.
const (
	sameContexts  = groups * 9 * int(kinds) * 8
	innerContext  = sameContexts
	freshContext  = innerContext + groups*Depths*int(kinds*kinds)
	knownContext  = freshContext + groups*8
	sharedContext = knownContext + groups*int(kinds)*RankContexts
	heightContext = sharedContext + groups*Depths*int(kinds)
	sizeContext   = heightContext + groups*Depths<<HeightBits
	FarContext    = sizeContext + (1<<HeightBits)*16
	endContext    = FarContext + 16*4
	classContext  = endContext + groups
	AgainContext  = classContext + Automata*8
	ValueContext  = AgainContext + Automata
	RootContext   = ValueContext + Automata*16
	LengthContext = RootContext + Automata
	InsertContext = LengthContext + 2*(1+(maxLength+1)*2)
	DigitContext  = InsertContext + 8
	HeaderContext = DigitContext + 16
	MoreContext   = HeaderContext + 2*(16+16*4)
	RenewContext  = MoreContext + MaxTemplates
	RecallContext = RenewContext + 8
	groupContext  = RecallContext + RankContexts
	CountContext  = groupContext + 8*16*2
	FormatContext = CountContext + 8
	RuleContext   = FormatContext + 2*8*32
	TwinContext   = RuleContext + 16 + 1
	Contexts      = TwinContext + 1
)

// SameContext is for whether an edge leads where the one before does.
func SameContext(group, digit int, before Kind, so, sibling Shape) int {
	return (((group*9+digit-1)*int(kinds)+int(before))*2+so.same(digit-1))*4 + sibling.same(digit)*2 + sibling.same(digit-1)
}

// InnerContext is for whether a target is a node.
func InnerContext(group, depth int, before, sibling Kind) int {
	return innerContext + ((group*Depths+min(depth, Depths-1))*int(kinds)+int(before))*int(kinds) + int(sibling)
}

// FreshContext is for whether a class is new.
func FreshContext(group, known int) int { return freshContext + group*8 + min(known, 7) }

// KnownContext is for the rank of a class among those known.
func KnownContext(group int, before Kind) int {
	return knownContext + (group*int(kinds)+int(before))*RankContexts
}

// SharedContext is for whether a node is one of those known.
func SharedContext(group, depth int, before Kind) int {
	return sharedContext + (group*Depths+min(depth, Depths-1))*int(kinds) + int(before)
}

// HeightContext is for the height of a known node.
func HeightContext(group, depth int) int {
	return heightContext + (group*Depths+min(depth, Depths-1))<<HeightBits
}

// SizeContext is for the size of the distance to a known node.
func SizeContext(height int) int { return sizeContext + height*16 }

// EndContext is for whether a number that ends at a node has a value.
func EndContext(group int) int { return endContext + group }

// ClassContext is for whether a class has a value at a length: whether the
// region has numbers of it, whether the length before has a value and whether
// any has.
func ClassContext(automaton int, possible, before, any int) int {
	return classContext + automaton*8 + possible*4 + before*2 + any
}

// MaskContext is for whether a length is possible.
func MaskContext(which, length, before int) int {
	return LengthContext + 2 + (which*(maxLength+1)+length)*2 + before
}

// GroupContext is for the least and for the most digits of a group.
func GroupContext(group int, most int) int { return groupContext + (group*2+most)*16 }
