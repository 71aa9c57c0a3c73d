package porting_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The README's Go program is run as it stands there, by a module of its own.
func TestTheQuickStartOfTheReadme(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	blocks := regexp.MustCompile("(?ms)^```go\n(.*?)^```$").FindAllSubmatch(readme, -1)
	require.Len(t, blocks, 1)
	program := blocks[0][1]
	promised := regexp.MustCompile(`(?m)// Output: (.*)$`).FindSubmatch(program)
	require.NotNil(t, promised)

	root, err := filepath.Abs("..")
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), program, 0o666))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte(
		"module quick\n\ngo 1.25.0\n\nrequire github.com/portin-dev/portin v0.0.0\n\n"+
			"replace github.com/portin-dev/portin => "+root+"\n"), 0o666))
	run := exec.Command("go", "run", ".")
	run.Dir = dir
	output, err := run.CombinedOutput()
	require.NoError(t, err, "%s", output)
	assert.Equal(t, string(promised[1])+"\n", string(output))
}
