package portingtest

import (
	"net/url"
	"time"
)

// call is one request to the server.
type call struct {
	variables map[string]string // of the path, by name
	query     url.Values        // only parameters the endpoint knows, and no empty ones
	body      []byte
	now       time.Time
	store     *store
}

// handler answers a call with what to encode, or with nil for no content.
type handler func(c *call) (any, *failure)

// path returns a part of the path, such as the id of a porting.
func (c *call) path(name string) string { return c.variables[name] }

// project returns the project of the path, to read from.
func (c *call) project() *project { return c.store.project(c.path("project")) }

// projectToWrite returns the project of the path. It is begun if there is none.
func (c *call) projectToWrite() *project { return c.store.projectToWrite(c.path("project")) }

// porting returns the porting of the path.
func (c *call) porting() (*record, *failure) {
	if r := c.project().portings[c.path("porting")]; r != nil {
		return r, nil
	}
	return nil, notFound
}

// subscription returns the subscription of the path.
func (c *call) subscription() (*subscription, *failure) {
	if s := c.project().subscriptions[c.path("subscription")]; s != nil {
		return s, nil
	}
	return nil, notFound
}
