package porting

import (
	"slices"

	"github.com/portin-dev/portin/porting/internal/carriers"
	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/portin-dev/portin/porting/internal/pattern"
	"github.com/portin-dev/portin/porting/phone"
)

// check is one run of the rules over what was submitted.
type check struct {
	*Context
	*values
	porting *Porting // what the input is to change; an empty one if there is none
	purpose purpose

	market  string
	country string           // whose rules hold for the address: its own, or the market while it has none
	number  phone.Number     // the one to port; zero if it cannot be read
	fault   IssueCode        // of the number
	usState bool             // the address's state is one of the United States
	carrier carriers.Carrier // the donor's; zero if it is not known
	today   civil.Date       // in UTC
	clock   bool             // today is known

	field  Field // whose rule runs
	row    row   // its row; rows for what is no field
	issues []Issue
}

// mayBeEmpty reports whether the API takes null for the field.
func (c *check) mayBeEmpty() bool {
	return c.row.nullable() && (c.row != rowAddressState || c.country != marketUS)
}

// isOutsideGB reports whether the market is known, and another one.
func (c *check) isOutsideGB() bool { return c.market != marketGB && c.market != "" }

// carrierName returns the name of the donor carrier, "" if it is not known.
func (c *check) carrierName() string {
	donor := c.porting.DonorProvider
	id := trim(c.list[rowDonorProvider].text)
	switch {
	case c.Carrier != "":
		return c.Carrier
	case id != "" && (donor == nil || donor.ID != id):
		donor = c.provider(id)
	}
	if donor == nil {
		return ""
	}
	return donor.Name
}

// provider returns the service provider of an id, or nil.
func (c *check) provider(id string) *ServiceProvider {
	for i := range c.Providers {
		if c.Providers[i].ID == id {
			return &c.Providers[i]
		}
	}
	return nil
}

func (c *check) error(code IssueCode) { c.report(SeverityError, code, "", "") }

func (c *check) warn(code IssueCode) { c.report(SeverityWarning, code, "", "") }

// report adds an issue with one parameter, or with none if that is "".
func (c *check) report(severity Severity, code IssueCode, name, value string) {
	if severity == SeverityError {
		c.list[c.row].refused = true
	}
	c.issues = append(c.issues, Issue{Field: c.field, Code: code, Severity: severity, Params: params(name, value)})
}

// isAmerican reports whether the donor is a carrier of the United States.
func (c *check) isAmerican() bool { return c.market == marketUS || c.carrier.ID != "" }

// isAmericanAddress reports whether the states and ZIP codes of the United
// States hold for the address: those of its territories are among them.
func (c *check) isAmericanAddress() bool { return c.country == marketUS || isTerritory(c.country) }

// carrierFormat warns of what does not look like the carrier's, whose formats
// change.
func (c *check) carrierFormat(format, text string) {
	if format != "" && !pattern.Match(format, text) {
		c.report(SeverityWarning, CodeCarrierFormat, "carrier", c.carrier.Name)
	}
}

// receivesFrom reports whether the recipient can receive numbers from a donor,
// or may, as far as it is known.
func (c *check) receivesFrom(donor *ServiceProvider) bool {
	recipient := c.list[rowProvider].text
	if recipient == "" {
		recipient = c.porting.Provider
	}
	return recipient == "" || len(donor.RecipientProviders) == 0 || slices.Contains(donor.RecipientProviders, recipient)
}

// purpose is what values are checked for.
type purpose int

const (
	validate purpose = iota
	review           // what a porting holds: what it lacks is not asked for
	create
	update
)
