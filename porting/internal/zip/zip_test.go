package zip_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/portin-dev/portin/porting/internal/usps"
	"github.com/portin-dev/portin/porting/internal/zip"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// oracle is the reference data as it is.
type oracle struct {
	prefixes   map[string][]string
	exceptions struct {
		FiveDigit             map[string]string
		CrossState            map[string][]string
		PrefixesNeverAssigned []string
	}
}

func readOracle(t *testing.T) *oracle {
	t.Helper()
	o := new(oracle)
	for file, value := range map[string]any{"zip3.json": &o.prefixes, "zip-exceptions.json": &o.exceptions} {
		text, err := os.ReadFile("testdata/" + file)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(text, value))
	}
	require.Len(t, o.prefixes, 1000)
	require.Len(t, o.exceptions.FiveDigit, 18)
	require.Len(t, o.exceptions.CrossState, 147)
	require.Len(t, o.exceptions.PrefixesNeverAssigned, 11)
	return o
}

func (o *oracle) state(zip string) string {
	if state, ok := o.exceptions.FiveDigit[zip]; ok {
		return state
	}
	for _, state := range o.prefixes[zip[:3]] {
		return state
	}
	return ""
}

func TestEveryZipCode(t *testing.T) {
	o := readOracle(t)
	states, never, crossing := map[string]bool{}, map[string]bool{}, 0
	for i := range 100_000 {
		code := fmt.Sprintf("%05d", i)
		state := zip.State(code)
		require.Equal(t, o.state(code), state, code)
		if state == "" {
			never[code[:3]] = true
		} else {
			states[state] = true
		}
		if zip.CrossesLine(code) {
			crossing++
			require.Contains(t, o.exceptions.CrossState, code)
		}
	}
	assert.Equal(t, len(o.exceptions.CrossState), crossing)
	assert.Len(t, never, len(o.exceptions.PrefixesNeverAssigned))
	for _, prefix := range o.exceptions.PrefixesNeverAssigned {
		assert.Contains(t, never, prefix)
	}
	codes := map[string]bool{}
	for state := range strings.SplitSeq(usps.States, "\n") {
		codes[state[:2]] = true
		assert.Contains(t, states, state[:2], "a state without a ZIP code")
	}
	assert.Len(t, states, len(codes), "a ZIP code without a state")
}

// Of the states a ZIP code lies in, the first is the USPS's.
func TestStateOfZipCodesThatCrossALine(t *testing.T) {
	for code, states := range readOracle(t).exceptions.CrossState {
		assert.Equal(t, states[0], zip.State(code), code)
	}
}

func TestNoZipCode(t *testing.T) {
	for _, text := range []string{"", "1", "1234", "123456", "12345-6789", "1234a", "1234 ", " 2861", "-2861", "１２３４５", "0286\xff", "/////", "::::;"} {
		assert.Empty(t, zip.State(text), text)
		assert.False(t, zip.CrossesLine(text), text)
	}
}

func TestWithoutAllocation(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(100, func() {
		if zip.State("99999") == "" || zip.CrossesLine("99999") {
			t.Error("99999 is in Alaska")
		}
	}))
}
