package porting

import (
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/carriers"
)

// Carrier is what is known about a donor carrier in the United States: how its
// account numbers and its PINs for porting look.
//
// No source has this for all carriers, and carriers change it, so a value that looks
// different is worth a warning at most. A pattern is a regular expression for the
// whole of a normalised value, without anchors, that means the same in Go and in
// ECMAScript. What is not known is "" or 0, and null in JSON.
type Carrier struct {
	ID   string `json:"id"`   // the key of its texts in a message catalog, such as "att-postpaid"
	Name string `json:"name"` // the brand
	// AccountNumberPattern is a regular expression for the whole account number, without spaces and hyphens.
	AccountNumberPattern string `json:"accountNumberPattern"`
	// AccountIsPhoneNumber is whether an account number can be the phone number, perhaps after an A or a 1.
	AccountIsPhoneNumber bool   `json:"accountIsPhoneNumber"`
	PinPattern           string `json:"pinPattern"`        // a regular expression for the whole transfer PIN
	PrepaidPinPattern    string `json:"prepaidPinPattern"` // a regular expression for PINs that only prepaid customers have
	PinDays              int    `json:"pinDays"`           // how many days a PIN lasts
	PortLock             string `json:"portLock"`          // what the carrier calls its protection against porting
	AskBy                AskBy  `json:"askBy"`             // who can get the PIN, where not every user can
	Confidence           string `json:"confidence"`        // "high": two sources, or the carrier's own page; "medium": one
}

// Source returns the address of a page that says what the table has of the carrier, and
// the day on which it was read. JSON has neither: no app decides by them, and the module
// would be a kilobyte larger.
func (c Carrier) Source() (page string, asOf Date) {
	page, day := carriers.Source(c.ID)
	return page, Date(day)
}

// AskBy says who can get the PIN from a carrier.
type AskBy string

// The people who can get it from carriers that do not give it to every user.
const (
	AskByOwner          AskBy = "owner"          // the owner, or primary user
	AskByOwnerOrManager AskBy = "ownerOrManager" // the owner or an account manager
	AskByPrimaryHolder  AskBy = "primaryHolder"  // the primary account holder
)

// Askers returns every [AskBy].
func Askers() []AskBy { return []AskBy{AskByOwner, AskByOwnerOrManager, AskByPrimaryHolder} }

// Carriers returns every carrier that the table has.
func Carriers() []Carrier {
	var all []Carrier
	for _, row := range carriers.All() {
		all = append(all, carrierOf(&row))
	}
	return all
}

// LookupCarrier returns the carrier with an id or a name, in any spelling: it finds
// "AT&T", "at and t", "T-Mobile USA, Inc." and "Visible by Verizon". It does not find a
// name that only contains a known name: the rules of a wrong carrier are worse than no
// rules.
func LookupCarrier(name string) (Carrier, bool) {
	row := carriers.Lookup(name)
	if row == nil {
		return Carrier{}, false
	}
	return carrierOf(row), true
}

// carrierOf returns a row of the table.
func carrierOf(row *carriers.Carrier) Carrier {
	return Carrier{
		ID:                   row.ID,
		Name:                 row.Name,
		AccountNumberPattern: row.AccountNumberPattern,
		AccountIsPhoneNumber: row.AccountIsPhoneNumber,
		PinPattern:           row.PinPattern,
		PrepaidPinPattern:    row.PrepaidPinPattern,
		PinDays:              row.PinDays,
		PortLock:             row.PortLock,
		AskBy:                AskBy(row.AskBy),
		Confidence:           row.Confidence,
	}
}

// MarshalJSON implements [encoding/json.Marshaler].
func (c Carrier) MarshalJSON() ([]byte, error) {
	return codec.Marshal(func(w *codec.Writer) { c.write(w, "") })
}

func (c *Carrier) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.Text("id", c.ID)
	w.Text("name", c.Name)
	w.NullText("accountNumberPattern", c.AccountNumberPattern)
	w.Bool("accountIsPhoneNumber", c.AccountIsPhoneNumber)
	w.NullText("pinPattern", c.PinPattern)
	w.NullText("prepaidPinPattern", c.PrepaidPinPattern)
	if c.PinDays == 0 {
		w.Null("pinDays")
	} else {
		w.Int("pinDays", c.PinDays)
	}
	w.NullText("portLock", c.PortLock)
	w.NullText("askBy", string(c.AskBy))
	w.Text("confidence", c.Confidence)
	w.Close('}')
}
