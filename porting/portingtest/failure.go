package portingtest

import (
	"cmp"
	"net/http"
	"slices"
)

// failure is the API's error object. Its messages are fixed: they never
// contain anything of a request but the names of properties.
type failure struct {
	Object  string   `json:"object"`
	Type    kind     `json:"type"`
	Code    string   `json:"code,omitempty"`
	Message string   `json:"message"`
	Details []detail `json:"details,omitempty"`
}

// kind is the type of an error; it decides the HTTP status.
type kind string

// The types this API answers with.
const (
	kindMalformed kind = "malformed"
	kindNotFound  kind = "notFound"
	kindConflict  kind = "conflict"
	kindInvalid   kind = "invalid"
)

var statuses = map[kind]int{
	kindMalformed: http.StatusBadRequest,
	kindNotFound:  http.StatusNotFound,
	kindConflict:  http.StatusConflict,
	kindInvalid:   http.StatusUnprocessableEntity,
}

func (f *failure) status() int { return statuses[f.Type] }

// with returns the failure with details.
func (f *failure) with(details ...detail) *failure {
	detailed := *f
	detailed.Details = details
	return &detailed
}

// invalid returns the failure of a request whose properties are wrong, or nil
// if there are no details. They are sorted, so that a request always gets the
// same answer.
func invalid(details []detail) *failure {
	if len(details) == 0 {
		return nil
	}
	slices.SortFunc(details, func(a, b detail) int { return cmp.Compare(a.Property, b.Property) })
	return wrongProperties.with(details...)
}

// detail says what is wrong with one property of a request.
type detail struct {
	Object     string  `json:"object"`
	Code       string  `json:"code"`
	Message    string  `json:"message"`
	Property   string  `json:"property"` // "address.line1"
	Suggestion *string `json:"suggestion"`
}

func newDetail(property, code, message string) detail {
	return detail{Object: "propertyErrorDetail", Code: code, Message: message, Property: property}
}

func unknownProperty(property string) detail {
	return newDetail(property, "propertyUnknown", "There is no such property.")
}

func wrongFormat(property, message string) detail {
	return newDetail(property, "propertyFormatInvalid", message)
}
