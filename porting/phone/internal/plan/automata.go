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
	Abroad          // how many digits the international prefix has
	Leading         // 1 if the number begins as the region's do
	Written         // how the numbers of a country are written: of its main region only
	Automata
)

// What to do with a national number as it is typed, other than remove its first
// digits: so many are actions up to MaxStrip. All of them insert the region's
// digits before what they keep.
const (
	MaxStrip   = 8
	Keep       = 9  // all of it
	KeepFrom1  = 10 // what follows the first digit
	KeepFrom3  = 11
	KeepFrom4  = 12
	DropBehind = 13 // the two digits behind an area code of two digits; 14 of three, 15 of four; a leading 0, too
)

// The groups of automata, which are trusted to be alike.
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
