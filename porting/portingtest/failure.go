package portingtest

import (
	"cmp"
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

// kind is the type of an error. It decides the HTTP status.
type kind string

// The types this API answers with.
const (
	kindMalformed       kind = "malformed"
	kindUnauthenticated kind = "unauthenticated"
	kindNotFound        kind = "notFound"
	kindConflict        kind = "conflict"
	kindInvalid         kind = "invalid"
)

// The HTTP statuses the API answers with, as net/http names them.
const (
	statusOK                  = 200
	statusNoContent           = 204
	statusBadRequest          = 400
	statusUnauthorized        = 401
	statusNotFound            = 404
	statusConflict            = 409
	statusUnprocessableEntity = 422
)

var statuses = map[kind]int{
	kindMalformed:       statusBadRequest,
	kindUnauthenticated: statusUnauthorized,
	kindNotFound:        statusNotFound,
	kindConflict:        statusConflict,
	kindInvalid:         statusUnprocessableEntity,
}

func newFailure(kind kind, code, message string) *failure {
	return &failure{Object: "error", Type: kind, Code: code, Message: message}
}

// status returns the HTTP status of the failure.
func (f *failure) status() int { return statuses[f.Type] }

// with returns the failure with details. They are sorted, so that a request
// always gets the same answer.
func (f *failure) with(details ...detail) *failure {
	detailed := *f
	detailed.Details = details
	slices.SortFunc(details, func(a, b detail) int {
		return cmp.Or(cmp.Compare(a.Property, b.Property), cmp.Compare(a.Code, b.Code))
	})
	return &detailed
}

// detail says what is wrong with one property of a request.
type detail struct {
	Object     string  `json:"object"`
	Code       string  `json:"code"`
	Message    string  `json:"message"`
	Property   string  `json:"property"`   // "address.line1"
	Suggestion *string `json:"suggestion"` // a value that would be right, nil if none is known
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

func wrongType(property, message string) detail {
	return newDetail(property, "propertyTypeInvalid", message)
}

func emptyProperty(property string) detail {
	return newDetail(property, "propertyEmpty", "The property must not be empty.")
}
