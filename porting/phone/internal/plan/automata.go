package plan

// The lengths a national number can have.
const (
	minLength = 2
	maxLength = 17
)

// The automata of a region, as values of its Roots.
const (
	Types    = iota // the type of a valid number, from 1 on
	Pattern         // 1 if the general pattern matches
	National        // what to do about a national prefix, see below
	Abroad          // the number of digits of the international prefix
	Leading         // 1 if the number begins as numbers of the region do
	Written         // how the numbers of a country are written: of its main region only
	Automata
)

// What to do with a national number as it is typed. An action up to MaxStrip removes that
// number of digits. The others are below; they insert the region's digits before the
// digits that they keep.
const (
	MaxStrip   = 8
	Keep       = 9  // all of it
	KeepFrom1  = 10 // what follows the first digit
	KeepFrom3  = 11
	KeepFrom4  = 12
	DropBehind = 13 // drops the two digits after an area code of two digits (14: three, 15: four), and a leading 0
)

// The groups of automata. Those of one group are likely to be alike.
const (
	typed = iota
	general
	others
	written
	groups
)

func groupOf(automaton int) int {
	if automaton == Written {
		return written
	}
	return min(automaton, others)
}
