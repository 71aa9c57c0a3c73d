package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	goBlock = regexp.MustCompile("(?ms)^```go\n(.*?)^```$")
	output  = regexp.MustCompile(`(?m)^\t// Output:((?: .*)?\n(?:\t// .*\n)*)`)
)

// The test runs each program in the READMEs and on the site exactly as it is printed.
func TestProgramsOfThePages(t *testing.T) {
	var found int
	for _, name := range markdown(t) {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, block := range goBlock.FindAllSubmatch(text, -1) {
			found++
			t.Run(filepath.Base(name), func(t *testing.T) { runProgram(t, block[1]) })
		}
	}
	assert.GreaterOrEqual(t, found, 4)
}

// markdown returns the READMEs and those pages that people write.
func markdown(t *testing.T) []string {
	names := []string{"../../../README.md", "../../README.md"}
	for _, pattern := range []string{"../*.md", "../start/*.md", "../learn/*.md", "../recipes/*.md", "../reference/*.md"} {
		matches, err := filepath.Glob(pattern)
		require.NoError(t, err)
		names = append(names, matches...)
	}
	return names
}

func runProgram(t *testing.T, program []byte) {
	file := filepath.Join(t.TempDir(), "main.go")
	require.NoError(t, os.WriteFile(file, program, 0o666))
	command := exec.Command("go", "run", file) // a file outside of the module may import it
	command.Dir = "../../.."
	printed, err := command.CombinedOutput()
	require.NoError(t, err, "%s", printed)
	if promised := output.FindSubmatch(program); promised != nil {
		lines := strings.ReplaceAll(strings.TrimLeft(string(promised[1]), " \n"), "\t// ", "")
		assert.Equal(t, lines, string(printed))
	}
}
