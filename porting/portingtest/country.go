package portingtest

import "github.com/portin-dev/portin/porting/phone"

// The countries with rules of their own, by their ISO 3166-1 alpha-2 code.
const (
	unitedStates  = "US"
	unitedKingdom = "GB"
)

// countryOf returns the country whose rules hold for an E.164 number, "" if that
// cannot be told. The API's own example +19591234567 is in no numbering plan, so
// the calling code has to do where there is no region. Jersey, Guernsey and the
// Isle of Man have British numbers and rules of their own. The territories of the
// United States have its rules.
func countryOf(phoneNumber string) string {
	number, err := phone.Parse(phoneNumber, "")
	if err != nil {
		return ""
	}
	switch region := number.Region(); region {
	case "":
		return map[int]string{1: unitedStates, 44: unitedKingdom}[number.CallingCode()]
	case "PR", "VI", "GU", "MP", "AS":
		return unitedStates
	default:
		return region
	}
}
