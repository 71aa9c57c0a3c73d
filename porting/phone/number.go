package phone

import "github.com/portin-dev/portin/porting/phone/internal/plan"

// world is the numbering plans of all countries.
var world plan.Plans

// Number is a telephone number as [Parse] reads it. Numbers may be compared by
// ==. The zero value is no number.
type Number struct {
	national uint64 // the digits after the calling code, without leading zeros
	about    about
}

// about is what is known of a number, in one word, which WebAssembly can pass without
// memory:
//
//   - 8 bits: the index of its country in the tables, plus 1
//   - 8 bits: the index of its region in the tables, plus 1; 0 for none
//   - 5 bits: its type, an index of types
//   - 3 bits: its fit
//   - 5 bits: the number of digits after the calling code
type about uint32

func (a about) country() int { return int(a & 0xff) }
func (a about) region() int  { return int(a >> 8 & 0xff) }
func (a about) kind() int    { return int(a >> 16 & 0x1f) }
func (a about) fit() fit     { return fit(a >> 21 & 7) }
func (a about) length() int  { return int(a >> 24) }

// fit is how the length of a number fits its country.
type fit uint8

const (
	unfit fit = iota // no number has this length, but longer and shorter ones exist
	fits             // numbers have this length
	local            // numbers have this length within their area
	tooShort
	tooLong
)

// IsPossible reports whether numbers of the calling code can have this length, including
// numbers that can only be called within their area.
func (n Number) IsPossible() bool { return n.about.fit() == fits || n.about.fit() == local }

// IsValid reports whether the number belongs to a region's numbering plan. It
// need not be in use.
func (n Number) IsValid() bool { return n.about.kind() != 0 }

// Fault returns what is wrong with the length of the number: TooShort (also for a local
// number without its area code), TooLong or InvalidLength; "" if nothing is.
func (n Number) Fault() Code {
	switch n.about.fit() {
	case fits:
		return ""
	case local, tooShort:
		return TooShort
	case tooLong:
		return TooLong
	}
	return InvalidLength
}

// CallingCode returns the country calling code, 0 for the zero value.
func (n Number) CallingCode() int {
	if n.about.country() == 0 {
		return 0
	}
	return world.Country(n.about.country() - 1).Code
}

// Region returns the region, an ISO 3166-1 alpha-2 code, or "001" if the calling code
// belongs to no region. For a number that is not valid, its first digits decide as in
// libphonenumber: it is the region of the calling code if there is only one, and "" if
// several share the code and none has such numbers.
func (n Number) Region() string {
	if n.about.region() == 0 {
		return ""
	}
	return world.Name(n.about.region() - 1)
}

// Type returns the kind of line, [Unknown] if the number is not valid.
func (n Number) Type() Type { return types[n.about.kind()] }

// E164 returns the number as "+18605550123", "" for the zero value.
func (n Number) E164() string { return n.Format(E164) }

// String returns the number as [Number.E164] does.
func (n Number) String() string { return n.E164() }

// maxLength is the length of the longest national number.
const maxLength = 17

// digits writes the digits after the calling code, each as a number from 0 to 9.
func (n Number) digits(to *[maxLength]byte) []byte {
	rest := n.national
	for i := n.about.length() - 1; i >= 0; i-- {
		to[i] = byte(rest % 10)
		rest /= 10
	}
	return to[:n.about.length()]
}

// MetadataVersion is the version of libphonenumber whose metadata the tables are made
// from, such as "9.0.43".
const MetadataVersion = plan.MetadataVersion
