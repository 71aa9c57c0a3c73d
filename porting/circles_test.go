package porting_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mayCircle lists, by package, the files that may need each other. All the
// others stand on floors: each uses only files below it, so that a reader can
// begin at the bottom.
var mayCircle = map[string]string{
	"./":                    "",
	"./portingtest":         "",
	"./phone/internal/plan": "plans.go read.go",
}

// TestNoCirclesOfFiles holds each package to its floors.
func TestNoCirclesOfFiles(t *testing.T) {
	for path, allowed := range mayCircle {
		t.Run(path, func(t *testing.T) {
			for _, circle := range circlesOf(fileUses(t, path)) {
				assert.Subset(t, strings.Fields(allowed), circle,
					"These files need each other. Move what two of them share into a file below both.")
			}
		})
	}
}

// fileUses returns, for each file of a package, the files that declare the names it
// uses.
func fileUses(t *testing.T, path string) map[string][]string {
	t.Helper()
	goList := func(arguments ...string) []string {
		output, err := exec.Command("go", append([]string{"list"}, arguments...)...).Output()
		require.NoError(t, err)
		return strings.Fields(string(output))
	}
	exports := map[string]string{}
	for _, line := range goList("-export", "-deps", "-f", "{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}", path) {
		imported, export, _ := strings.Cut(line, "=")
		exports[imported] = export
	}
	set := token.NewFileSet()
	var files []*ast.File
	for _, name := range goList("-f", `{{join .GoFiles "\n"}}`, path) {
		file, err := parser.ParseFile(set, filepath.Join(path, name), nil, 0)
		require.NoError(t, err)
		files = append(files, file)
	}
	info := types.Info{Uses: map[*ast.Ident]types.Object{}}
	open := func(path string) (io.ReadCloser, error) { return os.Open(exports[path]) }
	config := types.Config{Importer: importer.ForCompiler(set, "gc", open)}
	checked, err := config.Check(path, set, files, &info)
	require.NoError(t, err)

	fileOf := func(at token.Pos) string { return filepath.Base(set.Position(at).Filename) }
	uses := map[string][]string{}
	for identifier, object := range info.Uses {
		if object.Pkg() != checked {
			continue
		}
		user, used := fileOf(identifier.Pos()), fileOf(object.Pos())
		if user != used && !slices.Contains(uses[user], used) {
			uses[user] = append(uses[user], used)
		}
	}
	return uses
}

// circlesOf returns each set of more than two files in which every file needs
// every other, by whatever way round. Two files may need each other.
func circlesOf(uses map[string][]string) [][]string {
	reaches := map[string]map[string]bool{}
	for file := range uses {
		reached := map[string]bool{}
		for open := []string{file}; len(open) > 0; {
			next := open[len(open)-1]
			open = open[:len(open)-1]
			for _, used := range uses[next] {
				if !reached[used] {
					reached[used] = true
					open = append(open, used)
				}
			}
		}
		reaches[file] = reached
	}
	var circles [][]string
	for file := range uses {
		circle := []string{file}
		for other := range reaches[file] {
			if other != file && reaches[other][file] {
				circle = append(circle, other)
			}
		}
		slices.Sort(circle)
		if len(circle) > 2 && circle[0] == file { // so that each circle is told once
			circles = append(circles, circle)
		}
	}
	return circles
}
