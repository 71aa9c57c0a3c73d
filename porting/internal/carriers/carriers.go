package carriers

import "github.com/portin-dev/portin/porting/internal/table"

// Carrier is a row of the table. Porting.Carrier says what the members mean.
type Carrier struct {
	ID                   string
	Name                 string
	AccountNumberPattern string
	AccountIsPhoneNumber bool
	PinPattern           string
	PinDays              int
	PortLock             string
	AskBy                string
	PrepaidPinPattern    string
	Confidence           string
	Plan                 string // "prepaid" where there is no other
	Wireline             bool   // its numbers move as landlines do
	NetworkOnly          bool   // a PIN can be had over its own network only
}

// All returns every carrier, in the order of carriers.json.
func All() []Carrier {
	var all []Carrier
	for rest := rows; rest != ""; {
		var row string
		row, rest = table.Cut(rest, '\n')
		var c Carrier
		c.read(row)
		all = append(all, c)
	}
	return all
}

// Lookup returns the carrier with an id or a name, however it is spelled, or nil.
func Lookup(name string) *Carrier {
	row := find(name)
	if row == "" {
		return nil
	}
	c := new(Carrier)
	c.read(row)
	return c
}

// Source returns the address of the page from which the table has a carrier's data, and
// the day on which it was read, YYYY-MM-DD. It is not part of Carrier because no rule
// needs it.
func Source(id string) (page, asOf string) {
	page, asOf = usualSource, usualDate
	for rest := sources; rest != ""; {
		var row string
		row, rest = table.Cut(rest, '\n')
		carrier, row := table.Cut(row, ' ')
		if carrier == id {
			page, row = table.Cut(row, ' ')
			if row != "" {
				asOf = row
			}
		}
	}
	return page, asOf
}

// read reads a row. The order of its columns is that of the variable columns in gen.
func (c *Carrier) read(row string) {
	var names, isPhone, days, wireline, networkOnly string
	columns := [...]*string{
		&c.ID, &c.Name, &names, &c.AccountNumberPattern, &isPhone, &c.PinPattern, &days, &c.PortLock, &c.AskBy,
		&c.PrepaidPinPattern, &c.Confidence, &c.Plan, &wireline, &networkOnly,
	}
	for _, column := range columns[:] {
		*column, row = table.Cut(row, ';')
	}
	c.AccountIsPhoneNumber, c.Wireline, c.NetworkOnly = isPhone != "", wireline != "", networkOnly != ""
	for i := range len(days) {
		c.PinDays = c.PinDays*10 + int(days[i]-'0')
	}
}
