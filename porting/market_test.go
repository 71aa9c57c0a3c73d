package porting

import (
	"fmt"
	"slices"
	"testing"

	"github.com/nyaruka/phonenumbers"
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// newAreas are the area codes that have come since the oracle's metadata, which
// is older than the tables.
var newAreas = map[int]string{273: "CA"}

// libphonenumber is the oracle for the country of an area code, also if the number is
// not valid.
func TestTheMarketOfEveryAreaCode(t *testing.T) {
	american := []string{"", "US", "PR", "VI", "GU", "MP", "AS"}
	foreign := 0
	for area := 200; area <= 999; area++ {
		for _, line := range []string{"2345678", "1234567"} {
			number := fmt.Sprintf("+1%03d%s", area, line)
			parsed, err := phonenumbers.Parse(fmt.Sprintf("+1%03d2345678", area), "")
			require.NoError(t, err)
			want := phonenumbers.GetRegionCodeForNumber(parsed)
			if want == "" {
				want = newAreas[area]
			}
			if slices.Contains(american, want) {
				want = market.US
			} else {
				foreign++
			}
			assert.Equal(t, want, (&Porting{PhoneNumber: number}).market(), number)
		}
	}
	assert.Greater(t, foreign, 100)
}

func TestMarketsElsewhere(t *testing.T) {
	for number, want := range map[string]string{
		"+447400123456": market.GB, "+447797123456": "JE", "+447781123456": "GG", "+447624123456": "IM", "+447700900123": market.GB, "+353851234567": "IE", "+491711234567": "DE",
		"+80012345678": "001", "18605550123": "", "": "", "+": "", "+1": "",
	} {
		assert.Equal(t, want, (&Porting{PhoneNumber: number}).market(), number)
	}
}

// A number with an unknown area code counts as American and gets a warning, not an
// error: the plan of North America grows, and the API may accept the number.
func TestAnAreaCodeThatNobodyKnows(t *testing.T) {
	for area := 200; area <= 999; area++ {
		number := fmt.Sprintf("+1%03d2345678", area)
		parsed, err := phonenumbers.Parse(number, "")
		require.NoError(t, err)
		if phonenumbers.GetRegionCodeForNumber(parsed) != "" || newAreas[area] != "" {
			continue
		}
		assert.Equal(t, market.US, (&Porting{PhoneNumber: number}).market(), number)
		result := Validate(Input{PhoneNumber: &number}, Context{})
		assert.Equal(t, []Issue{{Field: "phoneNumber", Code: CodeNotValid, Severity: SeverityWarning}}, result.Issues, number)
	}
}
