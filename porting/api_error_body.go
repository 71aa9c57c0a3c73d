package porting

import "github.com/portin-dev/portin/porting/codec"

// APIError is what the API answered in place of what was asked for, and what to
// do about it. No text of the API's is in its JSON, nor in what is printed of it.
type APIError struct {
	APIErrorRule
	// Message is the API's own. It is for a developer and no text to show, and it
	// may repeat what was submitted.
	Message string `json:"-"`
}

// ParseAPIError reads the body of an answer that is an error: the API's flat
// object, or an older one with everything in its member "error". The error is a
// [*codec.Error] where the body is not JSON, such as the HTML of a proxy or nothing
// at all. There is a rule all the same, that of an unknown code.
//
// The code decides or, without one, the type; never the HTTP status, nor a text
// ("Error Handling").
func ParseAPIError(body []byte) (APIError, error) {
	b := new(apiErrorBody)
	r := codec.NewReader(body)
	r.AllowHalfSurrogates()
	b.read(r)
	if err := r.End(); err != nil {
		return APIError{APIErrorRule: LookupAPIError("")}, err
	}
	for b.inner != nil {
		b = b.inner
	}
	return APIError{APIErrorRule: APIErrorFrom(b.code, b.kind, b.properties), Message: b.message}, nil
}

// String returns the code only: an error printed with %v or %s shows nothing of
// what was submitted.
func (e APIError) String() string { return "API error " + e.Code }

// GoString is String, for %#v.
func (e APIError) GoString() string { return e.String() }

// apiErrorBody is what a body says.
type apiErrorBody struct {
	code, kind, message string
	properties          []string
	inner               *apiErrorBody // what its member "error" says
}

// read reads an object, whatever its members are.
func (b *apiErrorBody) read(r *codec.Reader) {
	eachMember(r, func(name string) {
		switch {
		case name == "error" && r.Kind() == '{':
			b.inner = new(apiErrorBody)
			b.inner.read(r)
		case name == "details" && r.Kind() == '[':
			b.properties = nil
			r.Array(func() { b.readDetail(r) })
		default:
			b.keep(name, textOrSkip(r))
		}
	})
}

func (b *apiErrorBody) readDetail(r *codec.Reader) {
	eachMember(r, func(name string) {
		if value := textOrSkip(r); name == "property" {
			b.properties = append(b.properties, value)
		}
	})
}

func (b *apiErrorBody) keep(name, value string) {
	switch name {
	case "code":
		b.code = value
	case "type":
		b.kind = value
	case "message":
		b.message = value
	}
}

// eachMember reads an object, or skips what is none.
func eachMember(r *codec.Reader, read func(name string)) {
	if r.Kind() == '{' {
		r.Each(read)
	} else {
		r.Skip()
	}
}

// textOrSkip reads a text, or skips what is none.
func textOrSkip(r *codec.Reader) string {
	if r.Kind() == '"' {
		return r.Carried()
	}
	r.Skip()
	return ""
}
