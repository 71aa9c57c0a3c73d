package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTypeScriptIsWhatGoSays(t *testing.T) {
	for name, want := range files() {
		t.Run(name, func(t *testing.T) {
			got, err := os.ReadFile(filepath.Join("../src/generated", name))
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got), "run `go generate ./js/generate`")
		})
	}
}

func TestNothingElseIsThere(t *testing.T) {
	written := files()
	for _, name := range present("../src/generated") {
		assert.Contains(t, written, name, "run `go generate ./js/generate`")
	}
}
