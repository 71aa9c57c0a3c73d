package porting

import "github.com/portin-dev/portin/porting/phone"

// withoutPhones are the countries of ISO 3166-1 that have no telephone numbers
// of their own. Every other is a region of package phone.
const withoutPhones = "AQ BV GS HM PN TF UM"

// noCountries are regions of package phone that ISO 3166-1 only reserves, for
// Ascension and Tristan da Cunha. It reserves XK for Kosovo, too, but what
// people there have is no other code.
const noCountries = "AC TA"

func (c *check) isoCountry(code string) {
	known := phone.IsRegion(code) && !contains(noCountries, code) || contains(withoutPhones, code)
	if !known {
		c.error(CodeUnknownCountry)
	}
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
