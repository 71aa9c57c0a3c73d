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
		"Wyoming": "WY",
	} {
		assert.Equal(t, code, usps.StateCode(name), name)
	}
}

func TestNoState(t *testing.T) {
	for _, text := range []string{
		"", " ", ".", "N", "NYC", "XX", "New York City", "New", "York", "Ontario", "ON", "Alabama Alaska", "AL Alabama",
		"AL\nAK", "Islands", "NY1", "N\xffY", "Ohió",
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
