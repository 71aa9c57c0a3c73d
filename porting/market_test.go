package porting

import (
	"fmt"
	"slices"
	"testing"

	"github.com/nyaruka/phonenumbers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// libphonenumber is the oracle for which area code is whose.
func TestTheMarketOfEveryAreaCode(t *testing.T) {
	american := []string{"US", "PR", "VI", "GU", "MP", "AS"}
	foreign := 0
	for area := 200; area <= 999; area++ {
		number := fmt.Sprintf("+1%03d2345678", area)
		parsed, err := phonenumbers.Parse(number, "")
		require.NoError(t, err)
		want := marketUS
		if region := phonenumbers.GetRegionCodeForNumber(parsed); region != "" && !slices.Contains(american, region) {
			want = ""
			foreign++
		}
		assert.Equal(t, want, marketOf(number), number)
	}
	assert.Equal(t, len(foreignAreaCodes)/4, foreign)
}

func TestMarketsElsewhere(t *testing.T) {
	for number, want := range map[string]market{
		"+447400123456": marketGB, "+353851234567": "", "+491711234567": "", "+1": "", "+195": "", "18605550123": "", "": "", "+": "",
	} {
		assert.Equal(t, want, marketOf(number), number)
	}
}
