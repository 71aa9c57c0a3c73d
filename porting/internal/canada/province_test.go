package canada_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting/internal/canada"
)

func TestProvinceCode(t *testing.T) {
	for name, want := range map[string]string{
		"ON": "ON", "on": "ON", "CA-ON": "ON", "ca on": "ON", "Ontario": "ON", "ONTARIO": "ON", "Ont.": "ON",
		"Québec": "QC", "QUÉBEC": "QC", "Quebec": "QC", "P.Q.": "QC", "Colombie-Britannique": "BC", "b.c.": "BC",
		"Nouvelle-Écosse": "NS", "NOUVELLE-ÉCOSSE": "NS", "île du prince édouard": "PE", "PEI": "PE", "P.E.I.": "PE",
		"Newfoundland & Labrador": "NL", "Yukon": "YT", "N.W.T.": "NT", "Nunavut": "NU", "Alberta": "AB",
		"": "", "Kent": "", "NY": "", "Ontarioo": "", "CA": "", "California": "", "Canada": "", "CA-Kent": "",
	} {
		assert.Equal(t, want, canada.ProvinceCode(name), name)
	}
}
