package porting

import (
	"strings"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/portin-dev/portin/porting/internal/text"
)

// APIErrorRule is what to do about an error of the API. The request was refused,
// and the porting is as it was before.
type APIErrorRule struct {
	// Code is the error's code, or its type if the API gave no code. It is empty if the API gave neither.
	Code string `json:"code"`
	// Known reports whether this version has heard of the code.
	Known bool `json:"known"`
	// Action is the one thing to lead the user to.
	Action APIErrorAction `json:"action"`
	// Fields are the fields at fault, in form order: those of the code, and those that the error's details name.
	Fields []Field `json:"fields"`
	// Alternatives are other ways out, the most promising first.
	Alternatives []decline.Alternative `json:"alternatives"`
}

// APIErrorAction is the one thing an error of the API asks of the user.
type APIErrorAction string

// The seven actions.
const (
	APIErrorCorrectField       APIErrorAction = "correctField"       // ask again for APIErrorRule.Fields
	APIErrorProvideUserAddress APIErrorAction = "provideUserAddress" // first give the user, not the porting, an address
	APIErrorNewNumber          APIErrorAction = "newNumber"          // this number cannot be moved
	APIErrorResume             APIErrorAction = "resume"             // continue the porting that exists already
	APIErrorWait               APIErrorAction = "wait"               // send the same request later
	APIErrorReload             APIErrorAction = "reload"             // the porting has moved on: retrieve it again
	APIErrorContactSupport     APIErrorAction = "contactSupport"     // the user cannot solve it
)

// OrDeleteDrafts is a way out that only errors of the API have: a user can have a
// limited number of drafts.
const OrDeleteDrafts decline.Alternative = "deleteDrafts"

// LookupAPIError returns the rule for an error code of the API, or for an error
// type. It never fails: any other code sends the user to the support, with Known
// false. Codes are case-sensitive. The caller may keep and change the returned
// slices.
func LookupAPIError(code string) APIErrorRule { return apiErrorRule(code, nil) }

// APIErrorFrom returns the rule for an error of the API, by its code, its type and the
// properties that its details name. Code and type may be "". A text that cannot be a
// code, a type or the path of a property is ignored.
func APIErrorFrom(code, kind string, properties []string) APIErrorRule {
	if !isName(code) {
		code = kind
	}
	if !isName(code) {
		code = ""
	}
	var fields []Field
	for _, property := range properties {
		if isName(property) {
			add(&fields, fieldOf(property))
		}
	}
	return apiErrorRule(code, fields)
}

// fieldOf returns the field that has a property: donorProvider for "donorProvider.id".
// A path that belongs to no known field is returned unchanged.
func fieldOf(path string) Field {
	parent, _ := table.Cut(path, '.')
	if field := Field(parent); field.Known() && !Field(path).Known() {
		return field
	}
	return Field(path)
}

// isName reports whether a text can be a code, a type or the path of a property: a
// letter, then letters, digits and dots.
func isName(value string) bool {
	for i := range len(value) {
		if c := value[i]; c >= 0x80 || !text.IsLetterOrDigit(c) && c != '.' || i == 0 && c < 'A' {
			return false
		}
	}
	return value != "" && len(value) <= maxPath
}

// apiErrorRule returns the rule for a code, with further fields at fault. If there is
// no field to correct, only the support can help.
func apiErrorRule(code string, atFault []Field) APIErrorRule {
	row, known := findAPIError(code)
	if row.field < fieldCount {
		add(&atFault, fields[row.field].field)
	}
	action, alternatives := row.action, row.alternatives
	if action == correctField && len(atFault) == 0 {
		action, alternatives = contactSupport, 0
	}
	return APIErrorRule{
		Code:         code,
		Known:        known,
		Action:       apiErrorActions[action],
		Fields:       inFormOrder(atFault),
		Alternatives: alternatives.list(),
	}
}

// APIErrorCodes returns every code and every type that has a rule of its own, in the
// order of the table.
func APIErrorCodes() []string {
	codes := []string{}
	for i := range apiErrors {
		codes = append(codes, strings.Fields(apiErrors[i].codes)...)
	}
	return codes
}

func (r *APIErrorRule) write(w *codec.Writer) {
	w.Open("", '{')
	w.Text("code", r.Code)
	w.Bool("known", r.Known)
	w.Text("action", string(r.Action))
	codec.Texts(w, "fields", r.Fields)
	codec.Texts(w, "alternatives", r.Alternatives)
	w.Close('}')
}

// MarshalJSON implements [encoding/json.Marshaler].
func (r APIErrorRule) MarshalJSON() ([]byte, error) {
	return codec.Marshal(r.write)
}
