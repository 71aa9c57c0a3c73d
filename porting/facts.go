package porting

import (
	"github.com/portin-dev/portin/porting/internal/carriers"
	"github.com/portin-dev/portin/porting/internal/civil"
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/text"
	"github.com/portin-dev/portin/porting/phone"
)

// facts are what more than one rule needs to know. They are found once, from the
// context, the input and the porting, and never change.
type facts struct {
	purpose   purpose
	porting   *Porting // the porting that the input is to change; an empty one if there is none
	required  []Field
	held      []Field // of the context
	providers []ServiceProvider
	more      bool     // there are more providers than those
	status    Status   // "" locks no field
	behavior  Behavior // the porting's, unless the input has another

	givenMarket   string            // the market of the context; "" if the number tells it
	number        phone.Number      // the number to move; zero if it cannot be read
	e164          string            // the same as the API writes it; "" then
	numberFault   IssueCode         // what is wrong with the number
	market        string            // the country whose rules hold
	changesMarket bool              // the input's number has another market than the porting's
	country       string            // the country whose rules hold for the address: its own or, if it has none, the market
	carrier       *carriers.Carrier // the donor's; an empty one if it is not known
	clock         *Clock

	pinIssued      civil.Date
	knowsPinIssued bool // pinIssued is known
}

// purpose is why a submission is checked.
type purpose int

const (
	validate purpose = iota
	review           // a porting is checked as it is: nothing is required of it
	create
	update
)

// find finds the facts about an input. It changes nothing else.
func (f *facts) find(purpose purpose, c *Context, input *submission, p *Porting) {
	f.purpose = purpose
	f.porting = p
	f.required = c.Required
	f.held = c.Held
	f.providers = c.Providers
	f.more = c.MoreProviders
	f.status = c.Status
	f.behavior = c.Behavior
	f.givenMarket = text.Upper(c.Market)
	f.clock = c.clockOf()
	f.pinIssued, f.knowsPinIssued = c.pinIssued()
	number := input.values[indexPhoneNumber].text
	renumbers := purpose == update && c.Market == "" && number != ""
	currentMarket := "" // of the porting's own number, where the input has another
	switch purpose {
	case create:
		f.held = nil    // there is no porting yet that could hold something
		f.status = ""   // there is no porting yet that could lock a field
		f.behavior = "" // the body has it, or it is the default
	case update:
		if f.status == "" {
			f.status = p.Status
		}
		if renumbers {
			currentMarket = p.market()
			f.givenMarket = currentMarket
		}
	}
	if f.behavior == "" {
		f.behavior = p.Behavior
	}
	if number == "" {
		number = p.PhoneNumber
	}
	f.number, f.numberFault = readNumber(number, f.givenMarket)
	f.e164 = f.number.E164()
	if f.numberFault == "" && len(f.e164) > maxE164 {
		f.numberFault = CodeTooLong
	}
	f.market = market.Named(f.givenMarket)
	if f.market == "" || renumbers && f.numberFault == "" && f.status.rule().edits(indexPhoneNumber, "") {
		f.market = market.Of(f.number) // if the number may be changed, the new one decides
	}
	f.changesMarket = renumbers && f.market != currentMarket
	f.country = market.CountryCode(input.values[indexAddressCountry].text)
	if f.country == "" {
		f.country = f.market
	}
	if f.market == market.US || f.market == "" {
		f.carrier = carriers.Lookup(f.carrierName(c.Carrier, text.Trim(input.values[indexDonorProvider].text)))
	}
	if f.carrier == nil {
		f.carrier = new(carriers.Carrier)
	}
}

// maxE164 is the length of the longest number that E.164 allows, a plus and 15 digits. The
// numbering plans of some countries have longer ones, such as Germany's.
const maxE164 = 16

// readNumber reads a telephone number, and says what is wrong with it. A number
// without a plus belongs to the market.
//
// When a number that is not valid is read again, its first digits may be taken for a
// national prefix. So it is read until reading changes nothing.
func readNumber(value, market string) (phone.Number, IssueCode) {
	number, err := phone.Parse(value, market)
	for read := (phone.Number{}); err == nil && number != read && !number.IsValid(); {
		read = number
		number, err = phone.Parse(read.E164(), "")
	}
	code := number.Fault()
	if refusal, ok := err.(*phone.Error); ok {
		code = refusal.Code
	}
	switch code {
	case "":
		return number, ""
	case phone.TooShort:
		return number, CodeTooShort
	case phone.TooLong:
		return number, CodeTooLong
	case phone.InvalidCountryCode:
		return number, CodeInvalidCountryCode
	case phone.HasExtension:
		return number, CodeHasExtension
	}
	return number, CodeNotANumber
}

// carrierName returns the name of the donor carrier, "" if it is not known: the
// context's, or else that of the donor provider which the input names, or else that
// of the porting's.
func (f *facts) carrierName(name, donorID string) string {
	donor := f.porting.DonorProvider
	switch {
	case name != "":
		return name
	case donorID != "" && (donor == nil || donor.ID != donorID):
		donor = f.provider(donorID)
	}
	if donor == nil {
		return ""
	}
	return donor.Name
}

// provider returns the service provider of an id, or nil.
func (f *facts) provider(id string) *ServiceProvider {
	for i := range f.providers {
		if f.providers[i].ID == id {
			return &f.providers[i]
		}
	}
	return nil
}

// isAmerican reports whether the donor is a carrier of the United States.
func (f *facts) isAmerican() bool { return f.market == market.US || f.carrier.ID != "" }

// isAmericanAddress reports whether the address is in the United States or one of its
// territories, whose states and ZIP codes are those of the United States.
func (f *facts) isAmericanAddress() bool {
	return f.country == market.US || market.IsTerritory(f.country)
}

// isOutsideGB reports whether the market is known not to be Great Britain. A number of
// which only the calling code is known has no market, but tells that much.
func (f *facts) isOutsideGB() bool {
	if f.market == "" {
		code := f.number.CallingCode()
		return code != 0 && code != market.CallingCodeGB
	}
	return f.market != market.GB
}

// mayBeEmpty reports whether the API takes null for a field.
func (f *facts) mayBeEmpty(i fieldIndex) bool {
	return i.nullable() && (i != indexAddressState || f.country != market.US)
}
