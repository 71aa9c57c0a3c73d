package porting

import "strings"

// entry is how a field is entered.
type entry struct {
	autoComplete string // an autofill token of WHATWG
	kind         inputKind
	capitalize   uint8 // index of capitals
	maxLength    uint8 // with room for blanks; 0 for none
}

// inputKind is the kind of an input element.
type inputKind uint8

const (
	textInput inputKind = iota
	digitInput
	phoneInput
	dateInput
	checkbox
)

// inputKinds are the kinds in the words of HTML: an input mode or a type.
var inputKinds = []string{"text", "numeric", "tel", "date", "checkbox"}

// capitals is what a keyboard does to letters, in the words of HTML.
var capitals = []string{"none", "words", "characters"}

// entries is a row for each field, and one behind them for any other: a text that
// nobody but the user knows.
var entries = []entry{
	rowDonorProvider:         {"off", textInput, 0, 0},
	rowAccountNumber:         {"off", textInput, 0, 100},
	rowAccountPin:            {"off", textInput, 0, 32},
	rowBillingPin:            {"off", textInput, 0, 32},
	rowFirstName:             {"given-name", textInput, 1, 200},
	rowLastName:              {"family-name", textInput, 1, 200},
	rowBirthday:              {"bday", dateInput, 0, 0},
	rowAccountType:           {"off", textInput, 0, 0},
	rowAddress:               {"", textInput, 0, 0}, // its members are entered
	rowAddressLine1:          {"address-line1", textInput, 1, 0},
	rowAddressLine2:          {"address-line2", textInput, 1, 0},
	rowAddressCity:           {"address-level2", textInput, 1, 0},
	rowAddressState:          {"address-level1", textInput, 2, 0},
	rowAddressPostalCode:     {"postal-code", textInput, 2, 16},
	rowAddressCountry:        {"country", textInput, 2, 2},
	rowDonorProviderApproval: {"off", checkbox, 0, 0},
	rowPhoneNumber:           {"tel", phoneInput, 0, 0},
	rowProvider:              {"off", textInput, 0, 0},
	rowUser:                  {"off", textInput, 0, 0},
	rowBehavior:              {"off", textInput, 0, 0},
	rowScheduledOn:           {"off", dateInput, 0, 0},
	rows:                     {"off", textInput, 0, 0},
}

// enter turns to a field, as the market enters it.
func (f *form) enter(r row) {
	f.row = r
	f.entry = entries[r]
	f.example = ""
	switch r {
	case rowAccountPin, rowBillingPin:
		if f.isAmerican() {
			if !strings.Contains(f.carrier.PinPattern, "A-Z") {
				f.kind = digitInput
			}
		} else if f.market == marketGB && r == rowAccountPin {
			f.capitalize = 2
			f.example = "ABC123456"
			if f.pinGB() == stac {
				f.example = "123456ABC"
			}
		}
	case rowAddressPostalCode:
		switch {
		case f.isAmericanAddress():
			f.kind = digitInput
			f.example = "10001"
		case f.country == marketGB:
			f.example = "SW1A 1AA"
		}
	}
}
