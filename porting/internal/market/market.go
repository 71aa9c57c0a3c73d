// Package market tells which country's rules hold for a number.
package market

import (
	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/portin-dev/portin/porting/internal/text"
	"github.com/portin-dev/portin/porting/phone"
)

// The countries that there are rules for. A market is the ISO 3166-1 alpha-2 code
// of a country.
const (
	US = "US"
	GB = "GB"
)

// CallingCodeGB is the calling code of Great Britain, and of three islands.
const CallingCodeGB = 44

// IsTerritory reports whether a region is a territory of the United States, with
// the same kind of numbers and ZIP codes.
func IsTerritory(region string) bool { return table.HasCode("PR VI GU MP AS", region) }

// Named returns the market that a country's code stands for: US for a territory.
func Named(code string) string {
	code = text.Upper(code)
	if IsTerritory(code) {
		return US
	}
	return code
}

// Of returns the country whose rules hold for a number, "" if the number does not
// tell. Made-up numbers count, too: the seeds' +19591234567 is of the
// United States by its area code, as is one of an area code that nobody has.
func Of(number phone.Number) string {
	switch number.CallingCode() {
	case CallingCodeGB: // three islands share the numbers but not the rules
		if region := number.Region(); table.HasCode("GG IM JE", region) {
			return region
		}
		return GB
	case 1:
		region := number.Region()
		if !number.IsValid() {
			region = regionOfArea(number.E164())
		}
		if region == "" || IsTerritory(region) {
			return US
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
