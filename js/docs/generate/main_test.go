package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

func TestPagesAreWhatTheCoreSays(t *testing.T) {
	for name, want := range pages("../../..") {
		t.Run(name, func(t *testing.T) {
			got, err := os.ReadFile(filepath.Join("..", name))
			require.NoError(t, err)
			assert.Equal(t, string(want), string(got), "run `go generate ./js/docs/generate`")
		})
	}
}

func TestEveryStatusHasAPlace(t *testing.T) {
	for _, status := range porting.Statuses() {
		assert.Contains(t, places, status)
	}
}

func TestEveryWordIsExplained(t *testing.T) {
	for _, line := range strings.Split(string(pages("../../..")["reference/words.md"]), "\n") {
		assert.NotRegexp(t, "^\\| `.*\\|  \\|$", line, "its constant needs a comment")
	}
}
