package market

import (
	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/portin-dev/portin/porting/internal/text"
)

// CountryCode returns the ISO 3166-1 alpha-2 code of a country. It reads the code and the
// [CountryNames], in any case. Any other text is returned in capitals and without
// invisible characters.
func CountryCode(name string) string {
	name = text.Upper(text.Hyphenated(name))
	if len(name) == 2 && name != "UK" { // a code, as most are
		return name
	}
	for lines := CountryNames; lines != ""; {
		var line string
		line, lines = table.Cut(lines, '\n')
		if name == line[3:] {
			return line[:2]
		}
	}
	return name
}

// CountryNames has a line with a code and a name for each name that is read. ISO 3166-1 has
// no codes for the parts of the United Kingdom, and reserves UK for it.
const CountryNames = `GB UK
GB U.K.
GB UNITED KINGDOM
GB GBR
GB GREAT BRITAIN
GB BRITAIN
GB ENGLAND
GB SCOTLAND
GB WALES
GB NORTHERN IRELAND
GB REINO UNIDO
US U.S.
US USA
US U.S.A.
US UNITED STATES
US UNITED STATES OF AMERICA
US AMERICA
US ESTADOS UNIDOS`
