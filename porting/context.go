package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/codec"
)

// Context is what the rules have to know beside the input. The zero value is
// that of an input of which nothing else is known.
type Context struct {
	Market    string            // ISO 3166-1 alpha-2; "" is the phone number's
	Carrier   string            // name of the donor carrier; "" is the donor provider's
	Behavior  Behavior          // of which a PIN is where the input has none; "" is portIn
	Status    Status            // "" locks no field
	Required  []Field           // what may not be absent; for Missing of an update none is the porting's
	Providers []ServiceProvider // the items of what GET /serviceProviders returned; no donor is checked against none
	Now       time.Time         // UTC or not; without it no date is compared with today
}

// object lists the members that JSON has: the time is an argument there.
func (c *Context) object() *codec.Object {
	o := codec.NewObject(nil, 6)
	o.Add("market", (*codec.Text)(&c.Market))
	o.Add("carrier", (*codec.Text)(&c.Carrier))
	o.Add("behavior", (*codec.Text)(&c.Behavior))
	o.Add("status", (*codec.Text)(&c.Status))
	o.Add("required", (*codec.List[Field])(&c.Required))
	o.Add("providers", (*serviceProviders)(&c.Providers))
	return o
}

// serviceProviders is a list of service providers in JSON.
type serviceProviders []ServiceProvider

// Read implements [codec.Value].
func (s *serviceProviders) Read(r *codec.Reader) {
	*s = nil
	r.Array(func() {
		var provider ServiceProvider
		provider.object().Read(r)
		*s = append(*s, provider)
	})
}

// Write implements [codec.Value]. Nothing answers with a context.
func (s *serviceProviders) Write(w *codec.Writer, name string) { w.Null(name) }

// Empty implements [codec.Value].
func (s *serviceProviders) Empty() bool { return len(*s) == 0 }
