package portingtest

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// call is one request to the server.
type call struct {
	request *http.Request
	body    []byte
	query   url.Values // only parameters the endpoint knows, and no empty ones
	now     time.Time
	store   *store
}

// handler answers a call with what to encode, or with nil for no content.
type handler func(c *call) (any, *failure)

// path returns a part of the path, such as the id of a porting.
func (c *call) path(name string) string { return c.request.PathValue(name) }

// project returns the project of the path, to read from.
func (c *call) project() *project { return c.store.project(c.path("project")) }

// projectToWrite returns the project of the path. It is begun if there is none.
func (c *call) projectToWrite() *project { return c.store.projectToWrite(c.path("project")) }

// porting returns the porting of the path.
func (c *call) porting() (*record, *failure) {
	if r := c.project().portings[c.path("porting")]; r != nil {
		return r, nil
	}
	return nil, noSuchThing
}

// subscription returns the subscription of the path.
func (c *call) subscription() (*subscription, *failure) {
	if s := c.project().subscriptions[c.path("subscription")]; s != nil {
		return s, nil
	}
	return nil, noSuchThing
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
	for name, given := range values {
		switch {
		case !slices.Contains(names, name):
			wrong = append(wrong, unknownProperty(name))
		case slices.Contains(given, ""):
			wrong = append(wrong, emptyProperty(strings.TrimSuffix(name, "[]")))
		case len(given) > 1 && !slices.Contains(names, name+"[]") && name[len(name)-1] != ']':
			wrong = append(wrong, wrongFormat(name, "The parameter must be there once."))
		}
	}
	if len(wrong) > 0 {
		return nil, wrongProperties.with(wrong...)
	}
	return values, nil
}
