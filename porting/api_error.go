package porting

import (
	"strings"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting/codec"
)

// APIErrorRule is what to do about an error of the API. The request was refused,
// and the porting is as it was before.
type APIErrorRule struct {
	// Code is the error's code, or its type where the API gave no code. It is ""
	// where the API gave neither.
	Code string `json:"code"`
	// Known reports whether the code is in the table; see [APIErrorCodes].
	Known bool `json:"known"`
	// Action is the one thing to lead the user to.
	Action APIErrorAction `json:"action"`
	// Fields are at fault, in form order. [ParseAPIError] adds those that the
	// error's details name.
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
	APIErrorNewNumber          APIErrorAction = "newNumber"          // this number will not come over
	APIErrorResume             APIErrorAction = "resume"             // go on with the porting there is already
	APIErrorWait               APIErrorAction = "wait"               // send the same request later
	APIErrorReload             APIErrorAction = "reload"             // the porting has moved on: retrieve it again
	APIErrorContactSupport     APIErrorAction = "contactSupport"     // the user cannot help it
)

// APIErrorActions returns every [APIErrorAction].
func APIErrorActions() []APIErrorAction {
	return []APIErrorAction{
		APIErrorCorrectField, APIErrorProvideUserAddress, APIErrorNewNumber, APIErrorResume,
		APIErrorWait, APIErrorReload, APIErrorContactSupport,
	}
}

// OrDeleteDrafts is a way out of an error of the API that no decline has: a user
// may have so many drafts and no more.
const OrDeleteDrafts decline.Alternative = "deleteDrafts"

// APIErrorAlternatives returns every alternative that an [APIErrorRule] may have.
func APIErrorAlternatives() []decline.Alternative {
	return []decline.Alternative{
		decline.OrContactCarrier, decline.OrContactSupport, decline.OrOtherRecipient, OrDeleteDrafts,
	}
}

// LookupAPIError returns the rule for an error code of the API, or for an error
// type. It never fails: any other code sends the user to the support, with Known
// false. Codes are case-sensitive. The caller may keep and change the returned
// slices.
func LookupAPIError(code string) APIErrorRule { return apiErrorRule(code, nil) }

// apiErrorRule returns the rule for a code of which these fields are at fault, too.
// Where there is no field to correct, only the support can help.
func apiErrorRule(code string, fields []Field) APIErrorRule {
	row, known := findAPIError(code)
	if row.field != "" {
		fields = append(fields, row.field)
	}
	action, alternatives := row.action, row.alternatives
	if action == APIErrorCorrectField && len(fields) == 0 {
		action, alternatives = APIErrorContactSupport, nil
	}
	return APIErrorRule{
		Code:         code,
		Known:        known,
		Action:       action,
		Fields:       inFormOrder(fields),
		Alternatives: append([]decline.Alternative{}, alternatives...),
	}
}

// APIErrorCodes returns every code and every type with a rule of its own, in the
// order of the table.
func APIErrorCodes() []string {
	codes := []string{}
	for i := range apiErrors {
		codes = append(codes, strings.Fields(apiErrors[i].codes)...)
	}
	return codes
}

// MarshalJSON implements [encoding/json.Marshaler].
func (r APIErrorRule) MarshalJSON() ([]byte, error) {
	w := codec.NewWriter(nil)
	w.Open("", '{')
	r.writeMembers(w)
	w.Close('}')
	return w.Bytes(), nil
}

func (r *APIErrorRule) writeMembers(w *codec.Writer) {
	w.Text("code", r.Code)
	w.Bool("known", r.Known)
	w.Text("action", string(r.Action))
	codec.Texts(w, "fields", r.Fields)
	codec.Texts(w, "alternatives", r.Alternatives)
}
