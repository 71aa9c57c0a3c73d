package porting

import (
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/table"
)

// APIError is what the API answered in place of what was asked for, and what to
// do about it. No text of the API's is in its JSON, nor in what is printed of it.
type APIError struct {
	APIErrorRule
	// Message is the API's own. It is for a developer and no text to show, and it
	// may repeat what was submitted.
	Message string `json:"-"`
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
	r := codec.NewReader(body)
	r.Forgive()
	b := apiErrorBody{}
	b.read(r, "error")
	code := b.code
	if code == "" {
		code = b.kind
	}
	return APIError{APIErrorRule: apiErrorRule(code, b.fields), Message: b.message}, r.End()
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

// String returns the code only: an error printed with %v or %s shows nothing of
// what was submitted.
func (e APIError) String() string { return "API error " + e.Code }

// GoString is String, for %#v.
func (e APIError) GoString() string { return e.String() }

// apiErrorBody is what a body says.
type apiErrorBody struct {
	code, kind, message string
	fields              []Field
	lists               int // how many arrays the reader is in
}

// read reads a value by the name of the member it is in. An element of an array
// has the name of the array, the body the name that older answers have it under.
func (b *apiErrorBody) read(r *codec.Reader, name string) {
	switch kind := r.Kind(); {
	case kind == '"':
		var text codec.Text
		text.Read(r)
		b.keep(name, string(text))
	case name != "error" && name != "details":
		r.Skip()
	case kind == '[':
		b.lists++
		r.Array(func() { b.read(r, name) })
		b.lists--
	case kind == '{':
		r.Each(func(name string) { b.read(r, name) })
	default:
		r.Skip()
	}
}

// keep keeps a text that matters: a detail's property, which is a field's path, or
// one of the error's own. What is no name where one should be counts for nothing:
// it might be anything.
func (b *apiErrorBody) keep(name, text string) {
	switch {
	case name == "message" && b.lists == 0:
		b.message = text
	case !isName(text):
	case b.lists > 0:
		if name == "property" {
			b.fields = append(b.fields, fieldOf(text))
		}
	case name == "code":
		b.code = text
	case name == "type":
		b.kind = text
	}
}

// fieldOf returns the field of a property's path, "donorProvider" for
// "donorProvider.id", or the path itself where it leads to none.
func fieldOf(path string) Field {
	parent, _ := table.Cut(path, '.')
	if field := Field(parent); field.Known() && !Field(path).Known() {
		return field
	}
	return Field(path)
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
