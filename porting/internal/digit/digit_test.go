package digit_test

import (
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting/internal/digit"
)

// Unicode has the ten digits of a script in a row.
func TestOfEveryCharacter(t *testing.T) {
	next := 0
	for char := rune(-1); char <= unicode.MaxRune+1; char++ {
		want := -1
		if unicode.Is(unicode.Nd, char) {
			want = next % 10
			next++
		}
		if got := digit.Of(char); got != want {
			assert.Equal(t, want, got, "%U", char)
		}
	}
	assert.Greater(t, next, 600)
}
