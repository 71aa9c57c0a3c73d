package porting

import (
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/table"
)

// Carrier is what is known about a donor carrier in the United States: how its
// account numbers and its PINs for porting look. Nobody publishes this for all
// carriers, and they change it, so a value that looks otherwise is worth a
// warning at most.
//
// A pattern is a regular expression for the whole of a normalised value, without
// anchors, that means the same in Go and in ECMAScript. "" is null in JSON, and
// so is the 0 of PinDays.
type Carrier struct {
	ID                   string `json:"id"` // "att-postpaid"
	Name                 string `json:"name"`
	AccountNumberPattern string `json:"accountNumberPattern"` // "" where not known
	AccountIsPhoneNumber bool   `json:"accountIsPhoneNumber"` // the account number is or may be the phone number, perhaps with an A or a 1 in front
	PinPattern           string `json:"pinPattern"`           // "" where not known
	PinDays              int    `json:"pinDays"`              // how long a PIN lasts; 0 where not known
	PortLock             string `json:"portLock"`             // what the carrier calls its protection against porting; "" where not known
	Confidence           string `json:"confidence"`           // "high": the carrier says so or two sources agree; "medium": one good source
	Source               string `json:"source"`               // a page that says so
	AsOf                 Date   `json:"asOf"`                 // when the sources were read
}

// Carriers returns every carrier with a known pattern.
func Carriers() []Carrier {
	var all []Carrier
	for rows := carriers; rows != ""; {
		var row string
		row, rows = table.Cut(rows, '\n')
		c := readCarrier(row)
		c.Source = carrierSource(c.ID)
		all = append(all, c)
	}
	return all
}

// LookupCarrier returns the carrier with an id or a name, however it is
// spelled: "AT&T", "at and t", "T-Mobile USA, Inc." and "Visible by Verizon"
// all are found. A name that only contains one that is known is not: the rules
// of the wrong carrier are worse than none.
func LookupCarrier(name string) (Carrier, bool) {
	c, known := lookupCarrier(name)
	if known {
		c.Source = carrierSource(c.ID)
	}
	return c, known
}

// lookupCarrier returns the carrier without its source: the rules have no use
// for the addresses, which take a third of what the module spends on carriers.
func lookupCarrier(name string) (Carrier, bool) {
	row := findCarrier(name)
	if row == "" {
		return Carrier{}, false
	}
	return readCarrier(row), true
}

// readCarrier reads a row of the table.
func readCarrier(row string) Carrier {
	column := func() (text string) {
		text, row = table.Cut(row, ';')
		return text
	}
	c := Carrier{AsOf: carriersAsOf}
	c.ID = column()
	c.Name = column()
	column() // other names
	c.AccountNumberPattern = column()
	c.AccountIsPhoneNumber = column() != ""
	c.PinPattern = column()
	if days := column(); days != "" {
		c.PinDays = int(days[0] - '0')
	}
	c.PortLock = column()
	c.Confidence = column()
	return c
}

// AppendJSON appends the JSON to a buffer.
func (c Carrier) AppendJSON(json []byte) []byte {
	w := codec.NewWriter(json)
	c.write(w, "")
	return w.Bytes()
}

// MarshalJSON implements [encoding/json.Marshaler].
func (c Carrier) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

func (c *Carrier) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	w.Text("id", c.ID)
	w.Text("name", c.Name)
	w.NullText("accountNumberPattern", c.AccountNumberPattern)
	w.Bool("accountIsPhoneNumber", c.AccountIsPhoneNumber)
	w.NullText("pinPattern", c.PinPattern)
	if c.PinDays == 0 {
		w.Null("pinDays")
	} else {
		w.Int("pinDays", c.PinDays)
	}
	w.NullText("portLock", c.PortLock)
	w.Text("confidence", c.Confidence)
	w.Text("source", c.Source)
	w.Text("asOf", string(c.AsOf))
	w.Close('}')
}
