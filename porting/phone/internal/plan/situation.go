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
	Shared                   // that is known
	Height                   // of a known node
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
	before            // the kind of the target of the edge before
	beside            // of the same edge of the node before at the same depth
	guided            // of the same edge of the guide
	besideSame        // whether these two lead where their edges before do
	guideSame
	past       // which of the last three edges lead where those before them do
	runs       // how many do not
	above      // the before of the node that the edge is of
	beforeLook // the kind with the height
	besideLook
	candidateLook // the kind and the height of a target in question
	likeBeside    // whether it is that of the node before at the same depth
	possible      // the region's lengths
	known         // how many classes are
	prefix        // of a number, or a rank
	this          // as the situation has it
	that
	other
	facts
)

// inputs is how many contexts a situation has at most.
const inputs = 6

// contexts are the sets of facts that the chance of a bit is learned for. They
// are what made the tables smallest of what was tried, by a search that changed
// one fact after the other: a change of them needs nothing but generating the
// tables again.

var contexts = [situations][inputs]uint32{
	Kept: {
		1 << this,
	},
	Lengths: {
		1<<this | 1<<that | 1<<other,
		1 << this,
		1 << other,
	},
	Inserts: {
		1<<prefix | 1<<this,
	},
	Size: {
		1<<group | 1<<prefix | 1<<this,
		1<<possible | 1<<prefix | 1<<this,
		1<<depth | 1<<prefix,
	},
	Far: {
		1 << that,
	},
	Same: {
		1<<before | 1<<beside | 1<<besideSame | 1<<runs | 1<<above,
		1<<group | 1<<depth | 1<<guided | 1<<guideSame | 1<<beforeLook,
		1<<digit | 1<<before | 1<<past | 1<<runs,
		1<<depth | 1<<guideSame | 1<<past | 1<<runs,
		1<<guided | 1<<guideSame | 1<<beforeLook | 1<<possible,
		1<<group | 1<<guideSame,
	},
	Back: {
		1<<group | 1<<depth | 1<<before | 1<<guided | 1<<guideSame | 1<<candidateLook,
		1<<besideSame | 1<<past | 1<<beforeLook | 1<<likeBeside,
		1<<digit | 1<<past | 1<<candidateLook,
		1<<guided | 1<<candidateLook,
		1<<depth | 1<<possible,
	},
	Inner: {
		1<<group | 1<<depth | 1<<before | 1<<beside | 1<<guided | 1<<guideSame,
		1<<group | 1<<digit | 1<<guided | 1<<guideSame,
		1<<group | 1<<depth | 1<<before | 1<<runs,
		1<<group | 1<<beside | 1<<guided,
		1<<depth | 1<<possible,
		1 << guided,
	},
	Shared: {
		1<<depth | 1<<digit | 1<<above,
		1<<beside | 1<<above | 1<<beforeLook,
		1<<group | 1<<depth,
		1<<depth | 1<<possible,
	},
	Height: {
		1<<group | 1<<depth | 1<<guided | 1<<prefix,
		1<<guideSame | 1<<beforeLook | 1<<besideLook | 1<<prefix,
		1<<depth | 1<<digit | 1<<prefix,
		1<<possible | 1<<prefix,
	},
	Ends: {
		1<<group | 1<<depth | 1<<before,
		1 << guideSame,
	},
	Fresh: {
		1<<group | 1<<depth | 1<<before | 1<<guided | 1<<above,
		1<<before | 1<<runs | 1<<above,
		1<<group | 1<<guided | 1<<known,
		1<<before | 1<<runs | 1<<known,
	},
	Known: {
		1<<group | 1<<depth | 1<<before | 1<<beside | 1<<guided | 1<<guideSame | 1<<candidateLook | 1<<likeBeside,
		1<<before | 1<<beside | 1<<above | 1<<candidateLook | 1<<likeBeside | 1<<prefix,
		1<<group | 1<<guided | 1<<candidateLook | 1<<known | 1<<prefix,
		1<<depth | 1<<candidateLook | 1<<possible,
		1<<likeBeside | 1<<prefix,
	},
	Valued: {
		1<<group | 1<<depth | 1<<this | 1<<other,
		1<<group | 1<<guided | 1<<that | 1<<other,
		1<<possible | 1<<this | 1<<other,
	},
	Again: {
		1 << depth,
		1 << possible,
	},
	Value: {
		1<<group | 1<<depth | 1<<prefix,
		1<<group | 1<<prefix | 1<<this,
		1<<group | 1<<prefix,
	},
	Renewed: {
		1 << this,
		1 << that,
	},
	Recalled: {
		1<<prefix | 1<<that,
	},
	More: {
		1 << depth,
		1 << that,
	},
	Groups: {
		1<<prefix | 1<<this | 1<<that,
		1 << this,
	},
	Formats: {
		1<<possible | 1<<prefix | 1<<this,
		1<<prefix | 1<<this | 1<<that,
	},
	Rules: {
		1<<possible | 1<<prefix,
		1<<prefix | 1<<this,
		1<<prefix | 1<<that,
	},
}
