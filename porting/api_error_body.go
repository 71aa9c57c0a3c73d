package porting

import (
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/table"
)

// APIError is what the API answered in place of what was asked for, and what to
// do about it. No text of the API's is in its JSON, nor in what is printed of it.
type APIError struct {
	APIErrorRule
	// Suggestions are values the API would rather have ("User Address
	// Validation"). They are for the user to take or to leave.
	Suggestions []Suggestion `json:"suggestions,omitempty"`
	// Message is the API's own. It is for a developer and no text to show, and it
	// may repeat what was submitted.
	Message string `json:"-"`
}

// Suggestion is a value that the API would rather have in a field. There is none
// for an account number or a PIN.
type Suggestion struct {
	Field Field  `json:"field"`
	Value string `json:"value"`
}

// ParseAPIError reads the body of an answer that is an error: the API's flat
// object, an older one with everything in its member "error", the HTML of a proxy,
// or nothing at all. There is a rule for each of them. The error is a
// [*codec.Error] where the body is not JSON. The rule holds all the same, of what
// could be read.
//
// The code decides or, without one, the type; never the HTTP status, nor a text
// ("Error Handling").
func ParseAPIError(body []byte) (APIError, error) {
	r := codec.NewReader(body, codec.MaxSize)
	r.Forgive()
	b := apiErrorBody{}
	b.read(r, "error")
	code := b.texts[atCode]
	if code == "" {
		code = b.texts[atType]
	}
	e := APIError{
		APIErrorRule: apiErrorRule(code, b.fields),
		Suggestions:  b.suggestions,
		Message:      b.texts[atMessage],
	}
	return e, r.End()
}

// ReadAPIError is [LookupAPIError] of a text that is the name of a code, and
// [ParseAPIError] of any other, for callers that have either.
func ReadAPIError(codeOrBody []byte) APIError {
	if text := string(codeOrBody); isName(text) {
		return APIError{APIErrorRule: LookupAPIError(text)}
	}
	e, _ := ParseAPIError(codeOrBody) // which has a rule for what is no JSON, too
	return e
}

// AppendJSON appends the JSON to a buffer. It has no suggestions where there are
// none.
func (e APIError) AppendJSON(json []byte) []byte {
	w := codec.NewWriter(json)
	w.Open("", '{')
	e.writeMembers(w)
	if len(e.Suggestions) > 0 {
		w.Open("suggestions", '[')
		for i := range e.Suggestions {
			w.Open("", '{')
			w.Text("field", string(e.Suggestions[i].Field))
			w.Text("value", e.Suggestions[i].Value)
			w.Close('}')
		}
		w.Close(']')
	}
	w.Close('}')
	return w.Bytes()
}

// MarshalJSON implements [encoding/json.Marshaler].
func (e APIError) MarshalJSON() ([]byte, error) { return e.AppendJSON(nil), nil }

// String returns the code only: an error printed with %v or %s shows nothing of
// what was submitted.
func (e APIError) String() string { return "API error " + e.Code }

// GoString is String, for %#v.
func (e APIError) GoString() string { return e.String() }

// apiErrorBody is what a body says.
type apiErrorBody struct {
	texts       [len(apiErrorTexts)]string
	lists       int // how many arrays the reader is in
	fields      []Field
	suggestions []Suggestion
}

// apiErrorTexts are the members that matter and are texts. Those from property on
// are of an element of "details", the others of the error itself.
var apiErrorTexts = [...]string{
	atCode: "code", atType: "type", atMessage: "message", atProperty: "property", atSuggestion: "suggestion",
}

const (
	atCode = iota
	atType
	atMessage
	atProperty
	atSuggestion
)

// read reads a value by the name of the member it is in. An element of an array
// has the name of the array, the body the name that older answers have it under.
func (b *apiErrorBody) read(r *codec.Reader, name string) {
	switch kind := r.Kind(); {
	case kind == '"':
		b.readText(r, name)
	case name != "error" && name != "details":
		r.Skip()
	case kind == '[':
		b.lists++
		r.Array(func() { b.read(r, name) })
		b.lists--
	case kind == '{':
		r.Each(func(name string) { b.read(r, name) })
		b.endDetail()
	default:
		r.Skip()
	}
}

// readText keeps a text that matters. What is not a name where one should be is
// none: it might be anything.
func (b *apiErrorBody) readText(r *codec.Reader, name string) {
	var text codec.Text
	text.Read(r)
	for i := range b.texts {
		isOfDetail := i >= atProperty
		isAnyText := i == atMessage || i == atSuggestion
		if apiErrorTexts[i] == name && isOfDetail == (b.lists > 0) && (isAnyText || isName(string(text))) {
			b.texts[i] = string(text)
		}
	}
}

// endDetail makes a field of what the object just read says of a property.
func (b *apiErrorBody) endDetail() {
	path, suggestion := b.texts[atProperty], b.texts[atSuggestion]
	b.texts[atProperty], b.texts[atSuggestion] = "", ""
	if path == "" {
		return
	}
	field := Field(path)
	if parent, _ := table.Cut(path, '.'); !field.Known() && Field(parent).Known() {
		field = Field(parent) // "donorProvider.id"
	}
	b.fields = append(b.fields, field)
	if suggestion != "" && field.Step() != FormStepCarrierDetails {
		b.suggestions = append(b.suggestions, Suggestion{field, suggestion})
	}
}

// isName reports whether a text can be a code, a type or a field's path: letters,
// digits and dots, and a letter first.
func isName(text string) bool {
	for i := range len(text) {
		if c := text[i]; c >= 0x80 || !isWordByte(c) && c != '.' || i == 0 && c < 'A' {
			return false
		}
	}
	return text != "" && len(text) <= maxPath
}
