package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheFileIsCurrent(t *testing.T) {
	want, err := os.ReadFile("../../field_texts.go")
	require.NoError(t, err)
	got, err := generate("../..")
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "make generate")
}

// Only what is a text, may be one, or has an id has a place.
func TestWhatHasAText(t *testing.T) {
	directory := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(directory, "field.go"), []byte(`package porting

const (
	indexName fieldIndex = iota
	indexDay
	indexCarrier
	indexAgreed
	indexNobody
)

type Day string
type Carrier struct{ ID string }
type Input struct {
	Name *string
	Agreed *bool
}
type Porting struct {
	Name string
	Day Day
	Carrier *Carrier
	Agreed *bool
}
`), 0o600))
	source, err := generate(directory)
	require.NoError(t, err)
	for _, part := range []string{
		"case indexName:\n\t\treturn &in.Name\n",
		"case indexName:\n\t\treturn p.Name\n",
		"case indexDay:\n\t\treturn string(p.Day)\n",
		"case indexCarrier:\n\t\tif p.Carrier != nil {\n\t\t\treturn p.Carrier.ID\n\t\t}\n",
	} {
		assert.Contains(t, string(source), part)
	}
	assert.NotContains(t, string(source), "Agreed")
	assert.NotContains(t, string(source), "Nobody")
}

func TestAPackageWithoutFieldsIsRefused(t *testing.T) {
	_, err := generate(t.TempDir())
	assert.ErrorContains(t, err, "has no field's index")
}
