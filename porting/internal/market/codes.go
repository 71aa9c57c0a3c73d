package market

import (
	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/portin-dev/portin/porting/internal/text"
	"github.com/portin-dev/portin/porting/phone"
)

// withoutPhones are the countries of ISO 3166-1 that have no telephone numbers of their
// own. Every other country is a region of package phone.
const withoutPhones = "AQ BV GS HM PN TF UM"

// noCountries are regions of package phone that ISO 3166-1 only reserves, for
// Ascension and Tristan da Cunha. It reserves XK for Kosovo, too, but people there
// have no other code.
const noCountries = "AC TA"

// IsCountry reports whether a code is an ISO 3166-1 alpha-2 code of a country, in
// capitals.
func IsCountry(code string) bool {
	return phone.IsRegion(code) && !table.HasCode(noCountries, code) || table.HasCode(withoutPhones, code)
}

// Countries returns the codes for which [IsCountry] is true, in alphabetical order.
func Countries() []string {
	codes := make([]string, 0, 250)
	for first := byte('A'); first <= 'Z'; first++ {
		for second := byte('A'); second <= 'Z'; second++ {
			if code := string([]byte{first, second}); IsCountry(code) {
				codes = append(codes, code)
			}
		}
	}
	return codes
}

// Expected says which texts [IsCode] accepts.
const Expected = "Expected an ISO 3166-1 alpha-2 code, such as US or GB"

// IsCode reports whether a text can be a market: the code of a country or of a region of
// package phone in any case, "001" for numbers that belong to no country, or "" if the
// number decides.
func IsCode(code string) bool {
	code = text.Upper(code)
	return code == "" || code == "001" || phone.IsRegion(code) || IsCountry(code)
}
