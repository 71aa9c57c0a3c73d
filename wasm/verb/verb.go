// Package verb has the table of what the WebAssembly module can be asked. The
// module's exports, JavaScript's functions, their types and comments, and the reading
// of the clock follow from it.
//
// A new verb is a function of the core, a row here (and its place in [All]), and an
// export in wasm/exports.go. `make generate` writes the rest. A type that JavaScript
// does not have yet is listed in js/generate/shapes.go.
package verb

import (
	"time"

	"github.com/portin-dev/portin/porting"
)

// Verb is one question that the module answers.
type Verb struct {
	Name      string     // of the export, and of the function in JavaScript
	Generic   string     // its type parameters in TypeScript, if it has some
	Arguments []Argument // of the function in JavaScript; the last of several is optional
	// Document has the members of the document that the module reads: an argument, or
	// a member of one, "context.region". Where it is one argument alone, the document is
	// that argument itself. The context comes first: reading stops at a value that is
	// nested too deep.
	Document []string
	Time     Time
	Answer   string // its type in TypeScript
	Private  bool   // for the package's own use: not among what createPortin returns
	Doc      string // the comment in TypeScript, with '' for a backtick
	Ask      func(Question) ([]byte, error)
	// AskTexts asks the same about two texts and answers in one, without JSON, on which a
	// telephone number spends most of its time. It is nil for a verb that needs JSON.
	AskTexts func(text, region string) string
}

// Argument is an argument of a function in JavaScript.
type Argument struct {
	Name  string // as in errors
	Type  string // in TypeScript
	Reads Reads
}

// Reads says how JavaScript reads an argument.
type Reads string

// How JavaScript reads an argument: as it is, unless the table says otherwise.
const (
	Text         Reads = "text"         // only a string
	OptionalText Reads = "optionalText" // a string, null or undefined
	JSONText     Reads = "jsonText"     // a value, or its JSON in a string
)

// Time says which time an answer depends on. It is a member of the last argument.
type Time string

// The times that an answer can depend on.
const (
	Never Time = ""
	Now   Time = "now"   // the current time, unless it is given
	Since Time = "since" // when the porting came into its status: the porting says it, unless it is given
)

// Question is what a verb is asked.
type Question struct {
	Document []byte
	Clock    *porting.Clock // for Now
	Since    time.Time      // zero where the porting says it
}

// All returns every verb, in the order of JavaScript's functions.
func All() []*Verb {
	return []*Verb{
		&Decide, &NextChange, &Missing, &Cancelability, &Decline, &ParsePhone, &FormatAsYouType, &Validate, &PrepareCreate,
		&PrepareUpdate, &Checklist, &Reminders, &Notices, &Carrier, &ParseEvent, &Form, &APIError,
	}
}
