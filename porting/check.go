package porting

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/portin-dev/portin/porting/phone"
)

// check is one run of the rules over what was submitted.
type check struct {
	*Context
	*values
	porting *Porting // what the input is to change; an empty one if there is none
	purpose purpose

	market  string
	country string       // whose rules hold for the address: its own, or the market while it has none
	number  phone.Number // the one to port; zero if it cannot be read
	fault   IssueCode    // of the number
	usState bool         // the address's state is one of the United States
	carrier Carrier      // the donor's; zero if it is not known
	today   civil.Date   // in UTC
	clock   bool         // today is known

	field  Field // whose rule runs
	row    row   // its row; rows for what is no field
	issues []Issue
}

// settle finds out what more than one rule has to know: whose number it is, of
// which market and of which carrier.
func (c *check) settle() {
	c.readNumber()
	c.market = upper(c.Market)
	switch {
	case isTerritory(c.market):
		c.market = marketUS
	case contains("GG IM JE", c.market):
		c.market = marketGB
	}
	if c.market == "" {
		c.market = marketOf(c.number)
	}
	c.country = upper(trim(c.list[rowAddressCountry].text))
	if c.country == "" {
		c.country = c.market
	}
	if c.market == marketUS || c.market == "" {
		c.carrier, _ = lookupCarrier(c.carrierName())
	}
	c.clock = !c.Now.IsZero()
	c.today = civil.InstantOf(c.Now).Date()
}

// normalise brings every text of some values into the form that the API and the
// rules expect.
func (c *check) normalise(values *values) {
	c.usState = false
	for r := range rows {
		v := &values.list[r]
		if v.kind == kindText && (values == c.values || r != rowPhoneNumber) { // there is one number only
			v.text = rules[r].normalise(c, v.text)
		}
	}
}

// judge checks every field in form order. A rule reports errors before
// warnings.
func (c *check) judge() {
	c.row = rows
	if c.list[rows].kind == kindOther {
		c.error(CodeType)
	}
	for c.row = range rows {
		c.field = fields[c.row].field
		c.judgeField(&c.list[c.row])
	}
	c.row = rows
	for _, c.field = range c.unknown {
		if strings.HasPrefix(string(c.field), addressPrefix) {
			c.row = rowAddress
		}
		c.error(CodeUnknownField)
	}
}

func (c *check) judgeField(v *value) {
	switch {
	case v.kind == kindOther:
		c.error(CodeType)
	case v.kind == kindAbsent:
		if c.requires() {
			c.error(CodeRequired)
		}
	case c.locks():
		if !c.row.inAddress() { // the address is locked whole
			c.report(SeverityError, CodeLocked, "status", string(c.Status))
		}
	case v.kind == kindNo, v.kind == kindNull, v.kind == kindText && v.text == "":
		if !c.mayBeEmpty() || c.requires() {
			c.error(CodeRequired)
		}
	case v.kind == kindText && !isUnicode(v.text):
		c.error(CodeFormat)
	case v.kind == kindText:
		rules[c.row].check(c, v.text)
	}
}

// requires reports whether the field may be neither absent nor null.
func (c *check) requires() bool {
	if c.purpose == review {
		return false
	}
	if slices.Contains(c.Required, c.field) && !c.porting.provided(c.field, c.porting.object()) {
		return true
	}
	switch c.row {
	case rowPhoneNumber, rowProvider, rowUser:
		return c.purpose == create // "Portings API, Create a porting"
	}
	return c.row.inAddress() && c.list[rowAddress].kind == kindObject && !c.mayBeEmpty()
}

// mayBeEmpty reports whether the API takes null for the field.
func (c *check) mayBeEmpty() bool {
	return c.row.nullable() && (c.row != rowAddressState || c.country != marketUS)
}

// locks reports whether the status keeps an update from changing the field. What
// the country forbids and behavior have codes of their own.
func (c *check) locks() bool {
	if c.row == rowUser && c.purpose == update {
		return true
	}
	return c.Status != "" && c.row != rowBehavior && !c.Status.edits(c.row, marketGB)
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
