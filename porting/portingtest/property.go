package portingtest

import "encoding/json"

// property is a property of a request's body.
type property struct {
	name     string
	shape    shape
	presence presence
}

// shape reads the JSON of a property that is not null. Its details name the
// property and never quote what it contains.
type shape func(property string, raw json.RawMessage) (value any, wrong []detail)

// presence says whether a property must be there, and may be null.
type presence int

const (
	required presence = iota // there and not null
	optional                 // there or not, but not null
	nullable                 // there or not, and null too
)
