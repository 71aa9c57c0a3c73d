package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheCommittedTablesAreTheGenerated(t *testing.T) {
	want, err := os.ReadFile("../data.go")
	require.NoError(t, err)
	got, err := generate("../testdata")
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "go generate ./porting/internal/zip")
}

func TestPrefixesThatContradictEachOther(t *testing.T) {
	prefixes := func() map[string][]string {
		var p map[string][]string
		require.NoError(t, read("../testdata", "zip3.json", &p))
		return p
	}
	never := []string{"000", "001", "002", "003", "004", "428", "429", "568", "886", "887", "888"}
	_, err := runs(prefixes(), never)
	require.NoError(t, err)
	_, err = runs(prefixes(), never[1:])
	assert.ErrorContains(t, err, "000")
	_, err = runs(prefixes(), append(never, "999"))
	assert.ErrorContains(t, err, "999")
	missing := prefixes()
	delete(missing, "500")
	_, err = runs(missing, never)
	assert.ErrorContains(t, err, "500")
}
