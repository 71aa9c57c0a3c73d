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
			got, err := os.ReadFile(filepath.Join("../src", name))
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got), "run `go generate ./js/generate`")
		})
	}
}
