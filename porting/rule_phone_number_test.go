package porting

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Normalising a number again changes nothing, whatever it is: valid, possible or
// refused.
func TestANormalNumberStaysAsItIs(t *testing.T) {
	random := rand.New(rand.NewPCG(20261125, 1))
	const characters = "000001123456789 -x"
	invalid := 0
	for range 20_000 {
		text := []byte{"+0149"[random.IntN(5)]}
		for range 3 + random.IntN(13) {
			text = append(text, characters[random.IntN(len(characters))])
		}
		c := Context{Market: []string{"US", "DE", "gb", "BR", "AT", "KR", "JP", "RU", "AR", "NF"}[random.IntN(10)]}
		number := string(text)
		once := Validate(Input{PhoneNumber: &number}, c)
		require.NotNil(t, once.Value.PhoneNumber)
		twice := Validate(once.Value, c)
		assert.Equal(t, once, twice, "%q in %s", number, c.Market)
		if len(once.Issues) > 0 && once.Issues[0].Code == CodeNotValid {
			invalid++
		}
	}
	assert.Greater(t, invalid, 1000, "too few possible numbers to mean anything")
}
