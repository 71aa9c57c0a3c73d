package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

func TestTheCommittedTablesAreTheGenerated(t *testing.T) {
	want, err := os.ReadFile("../internal/plan/data.go")
	require.NoError(t, err)
	for range 2 { // the second time for what an order of a map would change
		got, err := generate()
		require.NoError(t, err)
		assert.True(t, string(want) == string(got), "go generate ./porting/phone")
	}
}

func TestTheMetadataIsThatOfGoMod(t *testing.T) {
	mod, err := os.ReadFile("../../../go.mod")
	require.NoError(t, err)
	module, _, _ := strings.Cut(metadata, ",")
	assert.Contains(t, string(mod), module)
	assert.Equal(t, metadata, plan.Metadata)
}

// The comparison that guards the tables has to notice a bit that is wrong.
func TestTheComparisonNotices(t *testing.T) {
	tables := newTables(world())
	texts := plan.Texts{Names: tables.names(), Formats: tables.formats, Rules: tables.rules}
	data := []byte(tables.encode(texts))
	compare := func() (err error) {
		defer func() { // broken tables may not even decode
			if recover() != nil {
				err = assert.AnError
			}
		}()
		reader := new(plan.Reader)
		reader.Open(string(data))
		return tables.compare(&plan.Plans{Bits: reader, Texts: &texts})
	}
	require.NoError(t, compare())
	for _, at := range []int{len(data) / 2, len(data) - 12} {
		data[at] ^= 0x10
		assert.Error(t, compare(), "byte %d", at)
		data[at] ^= 0x10
	}
}
