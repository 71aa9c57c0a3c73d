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
}

// All returns every carrier, in the order of carriers.json.
func All() []Carrier {
	var all []Carrier
	for rest := rows; rest != ""; {
		var row string
		row, rest = table.Cut(rest, '\n')
		all = append(all, read(row))
	}
	return all
}

// Lookup returns the carrier with an id or a name, however it is spelled.
func Lookup(name string) (Carrier, bool) {
	row := find(name)
	if row == "" {
		return Carrier{}, false
	}
	return read(row), true
}

// Source returns a page that says what the table has for a carrier, and the day
// it was read as YYYY-MM-DD. It is apart from the carrier, since the rules have
// no use for it.
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

// read reads a row. Its columns are those of columns in gen.
func read(row string) Carrier {
	column := func() (text string) {
		text, row = table.Cut(row, ';')
		return text
	}
	var c Carrier
	c.ID = column()
	c.Name = column()
	column() // other names
	c.AccountNumberPattern = column()
	c.AccountIsPhoneNumber = column() != ""
	c.PinPattern = column()
	for _, digit := range []byte(column()) {
		c.PinDays = c.PinDays*10 + int(digit-'0')
	}
	c.PortLock = column()
	c.AskBy = column()
	c.PrepaidPinPattern = column()
	c.Confidence = column()
	return c
}
