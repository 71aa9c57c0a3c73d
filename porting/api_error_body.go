package porting

import "github.com/portin-dev/portin/porting/codec"

// APIError is an error of the API, and what to do about it. Its JSON, and what is
// printed of it, have none of the API's texts.
type APIError struct {
	APIErrorRule
	// Message is the API's text for developers. Do not show it: it may repeat what was
	// submitted.
	Message string `json:"-"`
}

// ParseAPIError reads the body of an error response: the API's flat object, or an
// older one with everything in its member "error". The error is a [*codec.Error] if
// the body is not JSON, such as a proxy's HTML or an empty body; the rule is then that
// of an unknown code.
//
// The code decides or, if there is none, the type; never the HTTP status or a text
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

// String returns the code only, so that an error printed with %v or %s shows nothing
// of what was submitted.
func (e APIError) String() string { return "API error " + e.Code }

// GoString is String, for %#v.
func (e APIError) GoString() string { return e.String() }

// apiErrorBody is what a body contains.
type apiErrorBody struct {
	code, kind, message string
	properties          []string
	inner               *apiErrorBody // the body in its member "error"
}

// read reads an object with any members.
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
		value := textOrSkip(r)
		if name == "property" && value != "" && len(b.properties) < codec.MaxList {
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

// eachMember reads the members of an object. It skips any other value.
func eachMember(r *codec.Reader, read func(name string)) {
	if r.Kind() == '{' {
		r.Each(read)
	} else {
		r.Skip()
	}
}

// textOrSkip reads a text. It skips any other value.
func textOrSkip(r *codec.Reader) string {
	if r.Kind() == '"' {
		return r.Carried()
	}
	r.Skip()
	return ""
}
