package market_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting/internal/market"
)

func TestCountryCode(t *testing.T) {
	for name, want := range map[string]string{
		"US": "US", "us": "US", " U.S. ": "US", "usa": "US", "U.S.A.": "US", "United States": "US",
		"the united states": "THE UNITED STATES", "UNITED STATES OF AMERICA": "US", "Estados  Unidos": "US", "U-S": "U-S",
		"GB": "GB", "uk": "GB", "U.K.": "GB", "United Kingdom": "GB", "england": "GB", "Scotland": "GB", "Wales": "GB",
		"Northern Ireland": "GB", "Great\u00a0Britain": "GB", "Eng\u00adland": "GB", "ＵＫ": "GB", "Reino Unido": "GB",
		"": "", "fr": "FR", "Kent": "KENT", "UA": "UA", "UM": "UM", "\u200b": "",
	} {
		assert.Equal(t, want, market.CountryCode(name), name)
	}
}
