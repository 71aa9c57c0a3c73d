package phone

// Code says why a text is no telephone number, or what is wrong with one.
type Code string

// What can be wrong with a number.
const (
	NotANumber         Code = "notANumber"         // it has letters, or anything else that no number has
	InvalidCountryCode Code = "invalidCountryCode" // no country has this code, or the number has none and the region is unknown
	TooShort           Code = "tooShort"           // it has too few digits
	TooLong            Code = "tooLong"            // it has too many digits
	InvalidLength      Code = "invalidLength"      // longer and shorter numbers exist, but none as long as this one
	HasExtension       Code = "hasExtension"       // it has an extension, which E.164 numbers do not have
)

// Codes returns every [Code].
func Codes() []Code {
	return []Code{NotANumber, InvalidCountryCode, TooShort, TooLong, InvalidLength, HasExtension}
}

// Error is the error of [Parse].
type Error struct {
	Code Code
}

// Error returns a sentence for a developer, such as "portin: phone number is
// tooShort". It never contains the number.
func (e *Error) Error() string { return "portin: phone number is " + string(e.Code) }
