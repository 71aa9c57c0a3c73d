// Package verb has the table of verbs, the questions that the WebAssembly module
// answers. JavaScript's functions, their types and comments, and the reading of the
// clock are generated from it.
//
// To add a verb, follow the recipe in CONTRIBUTING.md: a function of the core, a row in
// the table and its place in [All], and an export in wasm/exports.go.
package verb

import (
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// Verb is one question that the module answers.
type Verb struct {
	Name      string     // the name of the export, and of the function in JavaScript
	Generic   string     // the function's type parameters in TypeScript, if any
	Arguments []Argument // the function's arguments; the last of several is optional
	// Document has the members of the document that the module reads. Each is an argument
	// or a member of one, such as "context.region". If there is one argument only, the
	// document is that argument itself. The context comes first: reading stops at a value
	// that is nested too deep.
	Document []string
	Time     Time
	Answer   string // the type of the answer in TypeScript
	Private  bool   // only for the package's own use: createPortin does not return it
	Doc      string // the comment in TypeScript, with '' for a backtick
	Ask      func(*Question, *codec.Writer) error
	// AskTexts is a faster form of Ask for a verb that takes two texts: it answers with a
	// text and reads no JSON, which takes most of the time of a telephone number. It is nil
	// for other verbs.
	AskTexts func(text, region string) string
}

// Argument is an argument of a function in JavaScript.
type Argument struct {
	Name  string // also its name in errors
	Type  string // its type in TypeScript
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
	Clock    *porting.Clock // for a verb whose Time is Now
	Since    time.Time      // for a verb whose Time is Since; zero if the porting says it
}

// All returns every verb, in the order of JavaScript's functions.
func All() []*Verb {
	return []*Verb{
		&Decide, &NextChange, &Missing, &Cancelability, &Decline, &ParsePhone, &FormatAsYouType, &Validate, &PrepareCreate,
		&PrepareUpdate, &Checklist, &Reminders, &Notices, &Carrier, &ParseEvent, &Form, &APIError,
	}
}
