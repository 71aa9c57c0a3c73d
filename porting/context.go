package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/civil"
)

// Context is what the rules have to know besides the input. The zero value says
// that nothing else is known.
type Context struct {
	Market    string            // ISO 3166-1 alpha-2; "" is the phone number's
	Carrier   string            // name of the donor carrier; "" is the donor provider's
	Behavior  Behavior          // what the porting is for, unless the input says it; "" is portIn
	Status    Status            // "" locks no field
	Required  []Field           // what may not be absent; if empty, Request.Missing goes by the porting's
	Providers []ServiceProvider // the items of GET /serviceProviders; if empty, no donor is checked
	// PinIssuedOn is the day the carrier gave out the PIN, PAC or STAC, "" where
	// that is not known. One that is no day or in the future counts for nothing;
	// in JSON it is an error.
	PinIssuedOn Date
	Now         time.Time // UTC or not; without it no date is compared with today
}

func (c *Context) object() codec.Object { return codec.Object{Members: c.members} }

// members lists the members that JSON has: the time is an argument there.
func (c *Context) members(m *codec.Members) {
	m.Text("market", &c.Market)
	m.Text("carrier", &c.Carrier)
	m.Text("behavior", (*string)(&c.Behavior))
	m.Text("status", (*string)(&c.Status))
	m.Text("pinIssuedOn", (*string)(&c.PinIssuedOn))
	codec.List(m, "required", &c.Required)
	if r := m.Reader("providers"); r != nil {
		c.readProviders(r)
	}
}

// pinIssued returns the day the PIN was given out, if it is one and has come
// somewhere on Earth.
func (c *Context) pinIssued() (civil.Date, bool) {
	day, ok := civil.ParseDate(string(c.PinIssuedOn))
	return day, ok && (c.Now.IsZero() || day <= (civil.InstantOf(c.Now)+14*civil.Hour).Date())
}

func (c *Context) readProviders(r *codec.Reader) {
	c.Providers = nil
	r.Array(func() {
		var provider ServiceProvider
		provider.object().Read(r)
		c.Providers = append(c.Providers, provider)
	})
}
