package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// licences are the texts that what the module links asks to be passed on: by
// the path of a module, "" for the standard library.
var licences = map[string]string{
	"":                             "licenses/go.txt",
	"github.com/tinygo-org/tinygo": "licenses/tinygo.txt",
}

// Whatever the module links has a line in NOTICE and its licence in licenses/.
func TestNoticeNamesWhatTheModuleLinks(t *testing.T) {
	notice, err := os.ReadFile("../NOTICE")
	require.NoError(t, err)

	const ours = "github.com/portin-dev/portin"
	linked := []string{"github.com/tinygo-org/tinygo"} // the runtime is no package of the list
	for _, path := range strings.Split(runGo(t, ".", "list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", "."), "\n") {
		if path != ours && !slices.Contains(linked, path) {
			linked = append(linked, path)
		}
	}
	for _, path := range linked {
		require.Contains(t, licences, path, "what is its licence?")
		assert.Contains(t, string(notice), licences[path], path)
		text, err := os.ReadFile("../" + licences[path])
		require.NoError(t, err)
		assert.Equal(t, licenceOf(t, path), string(text), path)
	}
	assert.Len(t, linked, len(licences), "no longer linked")

	named := regexp.MustCompile(`licenses/[\w.-]+\.txt`).FindAllString(string(notice), -1)
	files, err := filepath.Glob("../licenses/*")
	require.NoError(t, err)
	for _, file := range files {
		assert.Contains(t, named, "licenses/"+filepath.Base(file))
	}
	for _, name := range named {
		assert.FileExists(t, "../"+name)
	}
}

// licenceOf returns the licence's text where the linked code comes from.
func licenceOf(t *testing.T, path string) string {
	t.Helper()
	directory := strings.TrimSpace(runGo(t, ".", "env", "GOROOT"))
	if path != "" {
		var module struct{ Version, Dir string }
		require.NoError(t, json.Unmarshal([]byte(runGo(t, "tinygo", "list", "-m", "-json", path)), &module))
		download := runGo(t, "tinygo", "mod", "download", "-json", path+"@"+module.Version)
		require.NoError(t, json.Unmarshal([]byte(download), &module))
		directory = module.Dir
	}
	text, err := os.ReadFile(filepath.Join(directory, "LICENSE"))
	require.NoError(t, err)
	return string(text)
}

func runGo(t *testing.T, directory string, arguments ...string) string {
	t.Helper()
	command := exec.Command("go", arguments...)
	command.Dir = directory
	command.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	output, err := command.Output()
	require.NoError(t, err)
	return string(output)
}
