package plan

// situation is the question that a bit answers.
type situation int

const (
	Kept    situation = iota // something is the same as in the region before
	Lengths                  // a length is possible
	Inserts                  // the digits that are inserted
	Size                     // of a number
	Far                      // the bits of a number of some size
	Same                     // an edge leads where that of the digit before does
	Back                     // it leads where the edges before that did
	Inner                    // it leads to a node
	Copied                   // the node is that of the reference
	Ends                     // a number that ends at a node has a value
	Fresh                    // a class is new
	Known                    // the class is this one of the known ones
	Valued                   // a class has a value at a length
	Again                    // the value is the one of the length before
	Value
	Renewed  // a template is new
	Recalled // it is this one of those known
	More     // templates follow
	Groups   // the numbers of digits of the groups
	Formats
	Rules
	situations
)

// The features of a bit: what is known when it is read. Which of them predict it best
// depends on the situation: see [FeatureSets].
const (
	group           = iota // of automata
	depth                  // of the node
	digit                  // of the edge
	path                   // that digit and the two before it
	first                  // the first digit of all
	before                 // the kind of the target of the edge before
	beforeLook             // the same, and its first value if it is a class
	beforeTarget           // that target itself
	earlier                // the kind of the last target before that differs from it
	siblingKind            // the kind of the target of the same edge of the sibling
	referenceKind          // the kind of the target of the same edge of the reference
	referenceLook          // the same, and its first value if it is a class
	referenceTarget        // that target itself
	referenceSame          // whether it is that of the reference's edge before
	past                   // which of the last three edges lead where those before them do
	pattern                // which of all edges do
	above                  // the kind of the target before the node itself
	ended                  // the kind of the class of a number that ends at the node
	candidate              // a target that the bit accepts or refuses
	candidateLook          // its kind, and its first value if it is a class
	likeSibling            // whether it is that of the sibling
	country
	mainly   // whether the region is the main one of its calling code
	possible // the lengths of the region's numbers
	known    // how many classes the automaton has so far
	seen     // the values of all of them
	prefix   // the bits of the number before this one, or a rank
	this     // its meaning depends on the situation, as that of the next two
	that
	other
	features
)

// Features is the number of features.
const Features = features

// inputs is the maximum number of feature sets of a situation.
const inputs = 5

// FeatureSets are, for each situation, the sets of features for which the chance of a bit
// is learned. Of all sets that were tried, these make the smallest tables; "gen -search"
// tries others. After a change the tables have to be generated again.
var FeatureSets = [situations][inputs]uint32{
	Kept: {
		1<<mainly | 1<<this,
	},
	Lengths: {
		1<<this | 1<<that,
	},
	Inserts: {
		1<<prefix | 1<<this,
	},
	Size: {
		1<<prefix | 1<<this,
	},
	Far: {
		1 << this,
	},
	Same: {
		1<<depth | 1<<digit | 1<<beforeLook | 1<<earlier | 1<<country,
		1<<group | 1<<depth | 1<<before | 1<<earlier | 1<<referenceKind | 1<<referenceSame,
		1<<before | 1<<pattern | 1<<above,
		1<<group | 1<<beforeTarget | 1<<referenceTarget,
	},
	Back: {
		1<<group | 1<<depth | 1<<earlier | 1<<referenceKind,
		1<<before | 1<<earlier | 1<<past | 1<<likeSibling,
		1<<path | 1<<pattern | 1<<country,
		1<<group | 1<<depth | 1<<beforeLook | 1<<candidateLook | 1<<country,
	},
	Inner: {
		1<<group | 1<<beforeLook | 1<<earlier | 1<<referenceKind | 1<<referenceSame | 1<<mainly,
		1<<group | 1<<depth | 1<<referenceKind,
		1<<group | 1<<depth | 1<<before | 1<<earlier | 1<<siblingKind | 1<<above,
		1<<group | 1<<depth | 1<<digit | 1<<beforeLook | 1<<country,
	},
	Copied: {
		1<<depth | 1<<referenceSame | 1<<likeSibling | 1<<mainly,
	},
	Ends: {
		1<<group | 1<<depth | 1<<ended,
	},
	Fresh: {
		1<<group | 1<<depth | 1<<before | 1<<referenceLook | 1<<above | 1<<mainly,
		1<<before | 1<<earlier | 1<<ended | 1<<known,
		1<<group | 1<<first | 1<<referenceSame | 1<<known | 1<<seen,
	},
	Known: {
		1<<group | 1<<before | 1<<referenceKind | 1<<candidateLook | 1<<likeSibling,
		1<<depth | 1<<beforeLook | 1<<beforeTarget | 1<<past | 1<<candidate | 1<<country | 1<<mainly,
		1<<depth | 1<<before | 1<<earlier | 1<<above | 1<<candidate | 1<<mainly | 1<<possible | 1<<prefix,
		1<<known | 1<<seen | 1<<prefix,
		1<<depth | 1<<referenceTarget | 1<<candidate,
	},
	Valued: {
		1<<group | 1<<depth | 1<<this | 1<<other,
		1<<group | 1<<earlier | 1<<ended | 1<<that | 1<<other,
		1<<first | 1<<country | 1<<this,
		1<<group | 1<<possible | 1<<other,
	},
	Again: {
		1<<group | 1<<before,
	},
	Value: {
		1<<group | 1<<mainly | 1<<prefix | 1<<this,
		1<<group | 1<<first | 1<<prefix,
		1<<group | 1<<path | 1<<beforeLook | 1<<ended | 1<<prefix,
	},
	Renewed: {
		1 << this,
		1<<group | 1<<before | 1<<pattern | 1<<that,
	},
	Recalled: {
		1<<prefix | 1<<that,
	},
	More: {
		1<<mainly | 1<<prefix | 1<<that,
		1<<depth | 1<<before | 1<<this,
	},
	Groups: {
		1<<prefix | 1<<this | 1<<that,
	},
	Formats: {
		1<<country | 1<<prefix | 1<<this,
		1<<prefix | 1<<this | 1<<that,
	},
	Rules: {
		1<<prefix | 1<<this,
		1<<country | 1<<mainly | 1<<prefix,
	},
}
