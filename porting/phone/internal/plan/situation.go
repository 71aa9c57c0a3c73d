package plan

// situation is what a bit says.
type situation int

const (
	Kept    situation = iota // something is as in the region before
	Lengths                  // a length is possible
	Inserts                  // the digits that are inserted
	Size                     // of a number
	Far                      // the bits of a number of some size
	Same                     // an edge leads where that of the digit before does
	Back                     // it leads where the edges before those did
	Inner                    // it leads to a node
	Copied                   // which is that of the guide
	Ends                     // a number that ends at a node has a value
	Fresh                    // a class is new
	Known                    // it is this one of those known
	Valued                   // a class has a value at a length
	Again                    // the one of the length before
	Value
	Renewed  // a template is new
	Recalled // it is this one of those known
	More     // templates follow
	Groups   // how many digits they have
	Formats
	Rules
	situations
)

// What is known of a bit when it is read.
const (
	group      = iota // of automata
	depth             // of a node
	digit             // of its edge
	path              // that and the two before
	first             // the first of all digits
	before            // the kind of the target of the edge before
	beforeLook        // and the first value
	beforeThat        // the target
	earlier           // the kind of the target before, that is another
	beside            // of the same edge of the node before at the same depth
	guided            // of the same edge of the guide
	guidedLook
	guidedThat
	guideSame
	past      // which of the last three edges lead where those before them do
	pattern   // which of all
	above     // the before of the node that the edge is of
	ended     // the kind of the class of a number that ends at the node
	candidate // a target in question
	candidateLook
	likeBeside // whether it is that of the node before at the same depth
	country
	mainly   // whether the region is the main one
	possible // its lengths
	known    // how many classes are
	seen     // their values
	prefix   // of a number, or a rank
	this     // as the situation has it
	that
	other
	facts
)

// inputs is how many contexts a situation has at most.
const inputs = 5

// contexts are the sets of facts that the chance of a bit is learned for. They
// are what made the tables smallest of what was tried, by a search that changed
// one fact after the other: a change of them needs nothing but generating the
// tables again.
var contexts = [situations][inputs]uint32{
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
		1<<group | 1<<depth | 1<<before | 1<<earlier | 1<<guided | 1<<guideSame,
		1<<before | 1<<pattern | 1<<above,
		1<<group | 1<<beforeThat | 1<<guidedThat,
	},
	Back: {
		1<<group | 1<<depth | 1<<earlier | 1<<guided,
		1<<before | 1<<earlier | 1<<past | 1<<likeBeside,
		1<<path | 1<<pattern | 1<<country,
		1<<group | 1<<depth | 1<<beforeLook | 1<<candidateLook | 1<<country,
	},
	Inner: {
		1<<group | 1<<beforeLook | 1<<earlier | 1<<guided | 1<<guideSame | 1<<mainly,
		1<<group | 1<<depth | 1<<guided,
		1<<group | 1<<depth | 1<<before | 1<<earlier | 1<<beside | 1<<above,
		1<<group | 1<<depth | 1<<digit | 1<<beforeLook | 1<<country,
	},
	Copied: {
		1<<depth | 1<<mainly,
	},
	Ends: {
		1<<group | 1<<depth | 1<<ended,
	},
	Fresh: {
		1<<group | 1<<depth | 1<<before | 1<<guidedLook | 1<<above | 1<<mainly,
		1<<before | 1<<earlier | 1<<ended | 1<<known,
		1<<group | 1<<first | 1<<guideSame | 1<<known | 1<<seen,
	},
	Known: {
		1<<group | 1<<before | 1<<guided | 1<<candidateLook | 1<<likeBeside,
		1<<depth | 1<<beforeThat | 1<<candidate | 1<<country | 1<<mainly,
		1<<depth | 1<<before | 1<<above | 1<<candidate | 1<<mainly | 1<<prefix,
		1<<known | 1<<seen | 1<<prefix,
		1<<depth | 1<<guidedThat | 1<<candidate,
	},
	Valued: {
		1<<group | 1<<depth | 1<<this | 1<<other,
		1<<group | 1<<earlier | 1<<that | 1<<other,
		1<<first | 1<<country | 1<<this,
		1<<group | 1<<possible | 1<<other,
	},
	Again: {
		1<<group | 1<<before,
	},
	Value: {
		1<<group | 1<<prefix | 1<<this,
		1<<group | 1<<first | 1<<prefix,
		1<<group | 1<<path | 1<<prefix,
	},
	Renewed: {
		1 << this,
		1<<before | 1<<that,
	},
	Recalled: {
		1<<prefix | 1<<that,
	},
	More: {
		1<<prefix | 1<<that,
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
		1<<country | 1<<prefix,
	},
}
