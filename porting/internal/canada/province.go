// Package canada knows the provinces and territories of Canada.
package canada

import (
	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/portin-dev/portin/porting/internal/text"
)

// ProvinceCode returns the code, such as "ON", of a province or a territory. It reads the
// code, also in the form of ISO 3166-2 ("CA-ON"), the English or the French name, and
// abbreviations. Case, spaces and punctuation make no difference. It returns "" for
// anything else.
func ProvinceCode(name string) string {
	if code, found := text.CutName(name, "CA"); found && text.NameLength(code) == 2 {
		name = code
	}
	for lines := provinces; lines != ""; {
		var line string
		line, lines = table.Cut(lines, '\n')
		if code := line[:2]; text.SameName(name, code) || text.SameName(name, line[3:]) {
			return code
		}
	}
	return ""
}

// provinces has a line with a code and a name for each name of a province. They are from
// Canada Post's Addressing Guidelines and Google's libaddressinput (data/CA).
const provinces = `AB Alberta
AB Alta
BC British Columbia
BC Colombie-Britannique
MB Manitoba
MB Man
NB New Brunswick
NB Nouveau-Brunswick
NL Newfoundland and Labrador
NL Newfoundland & Labrador
NL Newfoundland
NL Labrador
NL Nfld
NL Terre-Neuve-et-Labrador
NS Nova Scotia
NS Nouvelle-Écosse
NS Nouvelle-Ecosse
NT Northwest Territories
NT NWT
NT Territoires du Nord-Ouest
NU Nunavut
ON Ontario
ON Ont
PE Prince Edward Island
PE PEI
PE Île-du-Prince-Édouard
PE Ile-du-Prince-Edouard
QC Quebec
QC Québec
QC Que
QC PQ
SK Saskatchewan
SK Sask
YT Yukon
YT Yukon Territory
YT Territoire du Yukon`
