package porting

import "github.com/portin-dev/portin/porting/phone"

// The countries that there are rules for. Any other is told by its ISO 3166-1
// alpha-2 code.
const (
	marketUS = "US"
	marketGB = "GB"
)

// isTerritory reports whether a region has the numbers of the United States.
func isTerritory(region string) bool { return contains("PR VI GU MP AS", region) }

// market returns the market of the porting's number.
func (p *Porting) market() string {
	number, err := phone.Parse(p.PhoneNumber, "")
	if err != nil {
		return ""
	}
	return marketOf(number)
}

// marketNamed returns the market that a country's code stands for.
func marketNamed(code string) string {
	code = upper(code)
	if isTerritory(code) {
		return marketUS
	}
	return code
}

// marketOf returns the country whose rules hold for a number, "" where that
// cannot be told. Made-up numbers count, too: the seeds' +19591234567 is of the
// United States by its area code, as is one of an area code that nobody has.
func marketOf(number phone.Number) string {
	switch number.CallingCode() {
	case 44: // three islands share the numbers but not the rules
		if region := number.Region(); contains("GG IM JE", region) {
			return region
		}
		return marketGB
	case 1:
		region := number.Region()
		if !number.IsValid() {
			region = regionOfArea(number.E164())
		}
		if region == "" || isTerritory(region) {
			return marketUS
		}
		return region
	}
	return number.Region()
}

// regionOfArea returns the region of a number's area code. The other seven
// digits make a number that is valid wherever there is such an area.
func regionOfArea(e164 string) string {
	const area = len("+1959")
	if len(e164) < area {
		return ""
	}
	number, err := phone.Parse(e164[:area]+"2234567", "")
	if err != nil {
		return ""
	}
	return number.Region()
}

// contains reports whether one of a list of two-letter codes is the code.
func contains(codes, code string) bool {
	for i := 0; i+2 <= len(codes); i += 3 {
		if codes[i:i+2] == code {
			return true
		}
	}
	return false
}
