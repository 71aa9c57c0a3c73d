package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestThePathsAreThoseOfTheFields(t *testing.T) {
	want, err := os.ReadFile("../paths.go")
	require.NoError(t, err)
	got, err := generate("../field.go", "../../porting/field.go")
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "make generate")
}

func TestWhatIsNoFieldIsRefused(t *testing.T) {
	for source, message := range map[string]string{
		"package decline\n\nconst moonPhase field = 1":  "moonPhase is no field",
		"package decline\n\nconst moonPhase Action = 1": "has no constant of type field",
		"package": "expected 'IDENT'",
	} {
		name := filepath.Join(t.TempDir(), "field.go")
		require.NoError(t, os.WriteFile(name, []byte(source), 0o600))
		_, err := generate(name, "../../porting/field.go")
		assert.ErrorContains(t, err, message)
	}
}
