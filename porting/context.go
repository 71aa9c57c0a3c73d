package porting

import (
	"time"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/civil"
)

// Context is what the rules have to know besides the input. Nothing of it is
// required.
type Context struct {
	// Market is the country whose rules hold, an ISO 3166-1 alpha-2 code; if empty, that of the phone number.
	Market string
	// Carrier is the name of the donor carrier; if empty, that of the donor provider.
	Carrier string
	// Behavior is what the porting is for, where the input does not say; if empty, "portIn".
	Behavior Behavior
	// Status is the porting's status: an update may not change what is locked in it. If empty, no field is locked.
	Status Status
	// Required are the fields that may not be absent. Where it is empty, [PrepareUpdate] takes the porting's.
	Required []Field
	// Held are the fields that the porting has already: where they are required they may be absent, and a PIN among
	// them may be empty, which keeps it. [PrepareUpdate] and [Form] add the PINs that the porting has, unless it was
	// declined for that very PIN.
	Held []Field
	// Providers are the items of what GET /serviceProviders returned. If empty, donors are not checked.
	Providers []ServiceProvider
	// MoreProviders says that there are more than those, so that an unknown donor is a warning. In JSON, providers may
	// be the API's list object, and "moreItemsAfter" says so.
	MoreProviders bool
	// PinIssuedOn is the day on which the carrier gave out the PIN, PAC or STAC, YYYY-MM-DD; it may have expired
	// since.
	//
	// A text that is no day, and a day in the future, count as unknown; in JSON they are errors.
	PinIssuedOn Date
	// Now is the current time.
	//
	// Without it, no date is compared with today.
	Now time.Time

	clock *Clock // notes that Now was read; nil unless a clock made the context
}

// clockOf returns the clock that made the context, or makes one with the context's time.
func (c *Context) clockOf() *Clock {
	if c.clock == nil {
		c.clock = &Clock{Now: c.Now}
	}
	return c.clock
}

func (c *Context) object() codec.Object { return codec.Object{Members: c.members} }

// members lists the members of the JSON, which does not have the time.
func (c *Context) members(m *codec.Members) {
	m.Text("market", &c.Market)
	m.Text("carrier", &c.Carrier)
	m.Text("behavior", (*string)(&c.Behavior))
	m.Text("status", (*string)(&c.Status))
	m.Text("pinIssuedOn", (*string)(&c.PinIssuedOn))
	codec.List(m, "required", &c.Required)
	codec.List(m, "held", &c.Held)
	m.Bool("moreProviders", &c.MoreProviders)
	if r := m.Reader("providers"); r != nil {
		c.readProviders(r)
	}
}

// pinIssued returns the day on which the PIN was given out, if it is a day that has begun
// somewhere on Earth.
func (c *Context) pinIssued() (civil.Date, bool) {
	day, ok := civil.ParseDate(string(c.PinIssuedOn))
	if !ok {
		return day, false
	}
	clock := c.clockOf()
	return day, !clock.isKnown() || clock.hasReached(day.Midnight()-14*civil.Hour)
}

// readProviders reads the service providers, or the API's list object of them.
func (c *Context) readProviders(r *codec.Reader) {
	if r.Kind() == '{' {
		isList := false
		r.Each(func(name string) {
			switch name {
			case "items":
				isList = true
				c.readItems(r)
			case "moreItemsAfter":
				c.MoreProviders = r.Text() != "" || c.MoreProviders
			default:
				r.Skip()
			}
		})
		if !isList {
			r.WrongType()
		}
		return
	}
	c.readItems(r)
}

// maxProviders is how many service providers a context may have.
const maxProviders = 20_000

func (c *Context) readItems(r *codec.Reader) {
	c.Providers = nil
	if count := r.Count(maxProviders); count > 0 {
		c.Providers = make([]ServiceProvider, 0, count) // at once: a list that grows takes several times as much memory
	}
	var provider *ServiceProvider
	members := func(m *codec.Members) { provider.members(m) }
	r.Array(func() {
		if len(c.Providers) == maxProviders {
			r.TooMany()
			return
		}
		c.Providers = append(c.Providers, ServiceProvider{})
		provider = &c.Providers[len(c.Providers)-1]
		codec.Object{Rest: &provider.rest, Members: members}.Read(r)
	})
}
