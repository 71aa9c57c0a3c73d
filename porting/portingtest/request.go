package portingtest

import (
	"net/url"
	"slices"
	"strings"
)

// Request is a request to the API, independent of any HTTP library.
type Request struct {
	Method     string
	Target     string // the path and the query, as they stand in the first line of an HTTP request
	Header     Header
	Body       []byte
	Unreadable bool // whether the body could not be read to its end
}

// Header is the header of a request. The names may have any case.
type Header map[string][]string

// Get returns the first value of a name in canonical form, "" if there is none.
func (h Header) Get(name string) string {
	if values := h[name]; len(values) > 0 {
		return values[0]
	}
	for key, values := range h {
		if len(values) > 0 && strings.EqualFold(key, name) {
			return values[0]
		}
	}
	return ""
}

// Response is the API's answer to a request. Its body is JSON.
type Response struct {
	Status int
	Body   []byte // nil for no content
}

// target is the path and the query of a request.
type target struct {
	segments []string // of the path, unescaped
	query    string
}

// parseTarget reads the path and the query of a request. It reports false for a
// path that no endpoint has: one with an empty segment, a dot or two dots, an
// escaped slash, or an escape that means nothing. A slash may be its end.
func parseTarget(text string) (target, bool) {
	path, query, _ := strings.Cut(text, "?")
	rest, isAbsolute := strings.CutPrefix(path, "/")
	if !isAbsolute {
		return target{}, false
	}
	segments := strings.Split(rest, "/")
	for i, escaped := range segments {
		segment, err := url.PathUnescape(escaped)
		isEnd := segment == "" && i == len(segments)-1
		if err != nil || segment == "." || segment == ".." || segment == "" && !isEnd || strings.Contains(segment, "/") {
			return target{}, false
		}
		segments[i] = segment
	}
	return target{segments, query}, true
}

// parameters reads the query, which may have no parameters but these. One whose
// name ends with [] may be there more than once. An empty one is an error ("Error
// handling, Strictness encourages clarity").
func parameters(query string, names []string) (url.Values, *failure) {
	values, err := url.ParseQuery(query)
	if err != nil {
		return nil, notReadable
	}
	wrong := []detail{}
	for name, texts := range values {
		switch {
		case !slices.Contains(names, name):
			wrong = append(wrong, unknownProperty(name))
		case slices.Contains(texts, ""):
			wrong = append(wrong, emptyProperty(strings.TrimSuffix(name, "[]")))
		case len(texts) > 1 && !slices.Contains(names, name+"[]") && name[len(name)-1] != ']':
			wrong = append(wrong, wrongFormat(name, "The parameter must be there once."))
		}
	}
	if len(wrong) > 0 {
		return nil, wrongProperties.with(wrong...)
	}
	return values, nil
}
