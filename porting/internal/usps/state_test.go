package usps_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/portin-dev/portin/porting/internal/usps"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestStates(t *testing.T) {
	var codes []string
	for state := range strings.SplitSeq(usps.States, "\n") {
		code, name, found := strings.Cut(state, " ")
		require.True(t, found)
		codes = append(codes, code)
		assert.Regexp(t, `^[A-Z]{2}$`, code)
		assert.True(t, usps.IsCode(code))
		assert.Equal(t, code, usps.StateCode(code))
		assert.Equal(t, code, usps.StateCode(strings.ToLower(code)))
		assert.Equal(t, code, usps.StateCode(" "+code[:1]+". "+code[1:]+"."))
		assert.Equal(t, code, usps.StateCode(name))
	}
	codes = slices.Compact(codes)
	assert.Len(t, codes, 62)
	assert.Len(t, slices.Compact(slices.Sorted(slices.Values(codes))), 62)
}

func TestStateCode(t *testing.T) {
	for name, code := range map[string]string{
		"Alabama": "AL", "new york": "NY", "NEW  YORK ": "NY", "NewYork": "NY", "n.y.": "NY",
		"West Virginia": "WV", "Virginia": "VA", "Washington": "WA",
		"District of Columbia": "DC", "Washington DC": "DC", "Washington, D.C.": "DC",
		"Puerto Rico": "PR", "Virgin Islands": "VI", "U.S. Virgin Islands": "VI",
		"Northern Mariana Islands": "MP", "Guam": "GU", "American Samoa": "AS",
		"Federated States of Micronesia": "FM", "Micronesia": "FM", "Palau": "PW", "Marshall Islands": "MH",
		"Armed Forces Europe": "AE", "Armed Forces (AP)": "AP", "armed forces americas": "AA",
		"Wyoming":                  "WY",
		"Armed Forces Middle East": "AE", "Armed Forces Africa": "AE", "Armed Forces Canada": "AE",
		"Armed Forces Europe, the Middle East, and Canada": "AE", "Armed Forces of the Americas": "AA",
		"Virgin Islands (U.S.)": "VI", "USVI": "VI", "United States Virgin Islands": "VI", "UNITED STATES VIRGIN ISLANDS": "VI", "The Virgin Islands of the United States": "VI",
		"US-MA": "MA", "us_ny": "NY", "US-PR": "PR", "Washington State": "WA", "New York State": "NY",
		"State of Washington": "WA", "Commonwealth of Massachusetts": "MA", "Republic of the Marshall Islands": "MH",
		"Commonwealth of the Northern Mariana Islands": "MP", "CNMI": "MP", "D.C.": "DC",
	} {
		assert.Equal(t, code, usps.StateCode(name), name)
	}
}

func TestApostrophesOfHawaii(t *testing.T) {
	for _, apostrophe := range []string{"", "'", "\u2018", "\u2019", "`", "\u00b4", "\u02bb", "\u02bc", "\u02be", "\u2032"} {
		assert.Equal(t, "HI", usps.StateCode("Hawai"+apostrophe+"i"), apostrophe)
	}
}

// The abbreviations that the Associated Press and the Government Publishing
// Office used before there were ZIP codes.
func TestTraditionalAbbreviations(t *testing.T) {
	for code, abbreviations := range map[string]string{
		"AL": "Ala.", "AZ": "Ariz.", "AR": "Ark.", "CA": "Calif.|Cal.", "CO": "Colo.|Col.", "CT": "Conn.", "DE": "Del.",
		"DC": "D.C.", "FL": "Fla.", "GA": "Ga.", "IL": "Ill.", "IN": "Ind.", "KS": "Kan.|Kans.", "KY": "Ky.", "LA": "La.",
		"MD": "Md.", "MA": "Mass.", "MI": "Mich.", "MN": "Minn.", "MS": "Miss.", "MO": "Mo.", "MT": "Mont.",
		"NE": "Neb.|Nebr.", "NV": "Nev.", "NH": "N.H.", "NJ": "N.J.", "NM": "N.M.|N. Mex.", "NY": "N.Y.",
		"NC": "N.C.|N. Carolina", "ND": "N.D.|N. Dak.", "OK": "Okla.", "OR": "Ore.|Oreg.", "PA": "Pa.|Penn.|Penna.",
		"RI": "R.I.", "SC": "S.C.", "SD": "S.D.|S. Dak.", "TN": "Tenn.", "TX": "Tex.", "VT": "Vt.", "VA": "Va.",
		"WA": "Wash.", "WV": "W.Va.|W. Va.", "WI": "Wis.|Wisc.", "WY": "Wyo.", "PR": "P.R.", "VI": "V.I.",
	} {
		for abbreviation := range strings.SplitSeq(abbreviations, "|") {
			assert.Equal(t, code, usps.StateCode(abbreviation), abbreviation)
			assert.Equal(t, code, usps.StateCode(strings.ToUpper(abbreviation)), abbreviation)
		}
	}
}

// Kent is a county of England and of five states: it is no abbreviation of Kentucky.
func TestKentIsNotKentucky(t *testing.T) {
	for _, name := range []string{"Kent", "KEN", "kent.", "Ken"} {
		assert.Empty(t, usps.StateCode(name), name)
	}
	for _, name := range []string{"KY", "Ky.", "Kentucky", "Commonwealth of Kentucky"} {
		assert.Equal(t, "KY", usps.StateCode(name), name)
	}
}

func TestAmbiguousAbbreviations(t *testing.T) {
	for _, text := range []string{"Mis", "New", "Nor", "Virg", "Mar", "Mic", "Arm", "Sou"} {
		assert.Empty(t, usps.StateCode(text), text)
	}
}

func TestNoState(t *testing.T) {
	for _, text := range []string{
		"", " ", ".", "N", "NYC", "XX", "New York City", "New", "York", "Ontario", "ON", "Alabama Alaska", "AL Alabama",
		"AL\nAK", "Islands", "India", "US", "US-", "US-ON", "State", "the", "NY1", "N\xffY", "Ohió",
	} {
		assert.Empty(t, usps.StateCode(text), text)
	}
}

func TestStateCodeWithoutAllocation(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		if usps.StateCode("nowhere") != "" {
			t.Error("there is no such state")
		}
	}))
}

// The codes stand twice in the package, for speed.
func TestIsCodeHasTheCodesOfTheStatesOnly(t *testing.T) {
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string(a) + string(b)
			assert.Equal(t, strings.Contains("\n"+usps.States, "\n"+code+" "), usps.IsCode(code), code)
		}
	}
	for _, text := range []string{"", "N", "NYC", "ny", "N\u00dd"} {
		assert.False(t, usps.IsCode(text), text)
	}
}
