// Command mutants tells how many faults the tests of the Go packages would notice. It makes
// one small change after the other in a copy of a file, such as < to <=, and runs the tests:
// first those of the package, then those of the packages that use it. A change that no test
// notices survives: it makes no difference, or a test is missing.
//
//	go run ./.ci/mutants [-count 300] [-seed 1] [-only pattern] ./decline/... ./porting/...
//
// It writes a line for each change, takes hours and changes no file of the tree.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"log"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

const module = "github.com/portin-dev/portin/"

// users are the packages whose tests are asked in the second stage, the quickest first. Of
// package wasm the tests that build modules are left out, since they ask built code.
var users = []string{
	"porting/codec", "porting/internal/civil", "porting/internal/carriers", "porting/phone",
	"porting/messages", "porting", "schema", "wasm", "porting/portingtest",
}

// skipped are tests that no change of these packages can fail, or that take too long.
const skipped = "^(TestTheModuleAnswersAsTheNativeCore|TestBuildsAgree|TestPushingNothingFreesTheMemory|TestTheExports" +
	"|TestModule.*|TestSinks.*|TestNoCircle.*|TestForbiddenImports|TestTheQuickStart.*)$"

// listed is what "go list" says of a package.
type listed struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
}

func main() {
	log.SetFlags(0)
	count := flag.Int("count", 300, "how many changes")
	seed := flag.Int64("seed", 1, "which changes")
	only := flag.String("only", "", "a pattern of the lines to change, such as event.go:18[34]; then all of them")
	list := flag.Bool("list", false, "only list the changes")
	flag.Parse()
	if err := run(*count, *seed, *only, *list, flag.Args()); err != nil {
		log.Fatal(err)
	}
}

func run(count int, seed int64, only string, list bool, patterns []string) error {
	packages, exports, err := load(patterns)
	if err != nil {
		return err
	}
	var mutants []mutant
	for _, p := range packages {
		found, err := find(p, exports)
		if err != nil {
			return err
		}
		mutants = append(mutants, found...)
	}
	fmt.Printf("%d changes are possible\n", len(mutants))
	if only != "" {
		wanted, err := regexp.Compile(only)
		if err != nil {
			return err
		}
		mutants = slices.DeleteFunc(mutants, func(m mutant) bool {
			return !wanted.MatchString(m.String())
		})
		count = len(mutants)
	}
	random := rand.New(rand.NewSource(seed))
	random.Shuffle(len(mutants), func(i, j int) { mutants[i], mutants[j] = mutants[j], mutants[i] })
	if list {
		for _, m := range mutants[:min(count, len(mutants))] {
			fmt.Println(m)
		}
		return nil
	}
	temp, err := os.MkdirTemp("", "mutants")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temp)
	t := tester{temp: temp, usual: map[string]time.Duration{}}
	if err := t.control(mutants[:min(count, len(mutants))]); err != nil {
		return err
	}
	killed, survived := 0, 0
	for _, m := range mutants {
		if killed+survived == count {
			break
		}
		verdict := t.try(m)
		switch {
		case strings.HasPrefix(verdict, "killed"):
			killed++
		case strings.HasPrefix(verdict, "survived"):
			survived++
		}
		fmt.Printf("%s %s\n", verdict, m)
	}
	rate := 100 * float64(killed) / float64(killed+survived)
	fmt.Printf("%d of %d changes are noticed: %.1f %%\n", killed, killed+survived, rate)
	return nil
}

// load lists the packages that are meant, and where the compiled form of each that they
// import is.
func load(patterns []string) ([]listed, map[string]string, error) {
	decode := func(arguments ...string) (all []listed, err error) {
		arguments = append([]string{"list", "-export", "-json=ImportPath,Dir,Export,GoFiles"}, arguments...)
		output, err := exec.Command("go", arguments...).Output()
		if err != nil {
			return nil, err
		}
		for decoder := json.NewDecoder(strings.NewReader(string(output))); ; {
			var p listed
			if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
				return all, nil
			} else if err != nil {
				return nil, err
			}
			all = append(all, p)
		}
	}
	meant, err := decode(patterns...)
	if err != nil {
		return nil, nil, err
	}
	all, err := decode(append([]string{"-deps"}, patterns...)...)
	exports := map[string]string{}
	for _, p := range all {
		exports[p.ImportPath] = p.Export
	}
	return meant, exports, err
}

// find returns every change of a package's files that people write.
func find(p listed, exports map[string]string) ([]mutant, error) {
	files := token.NewFileSet()
	var parsed []*ast.File
	sources := map[*ast.File][]byte{}
	for _, name := range p.GoFiles {
		name = filepath.Join(p.Dir, name)
		source, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		file, err := parser.ParseFile(files, name, source, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		parsed, sources[file] = append(parsed, file), source
	}
	info := &types.Info{
		Types: map[ast.Expr]types.TypeAndValue{},
		Uses:  map[*ast.Ident]types.Object{}, Defs: map[*ast.Ident]types.Object{},
	}
	config := types.Config{Importer: importer.ForCompiler(files, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(exports[path])
	})}
	if _, err := config.Check(p.ImportPath, files, parsed, info); err != nil {
		return nil, err
	}
	var found []mutant
	for _, file := range parsed {
		if ast.IsGenerated(file) {
			continue
		}
		name := files.Position(file.Pos()).Filename
		folder := strings.TrimPrefix(p.ImportPath, module)
		f := finder{files: files, source: sources[file], name: name, folder: folder, types: info}
		ast.Inspect(file, f.visit)
		found = append(found, f.found...)
	}
	return found, nil
}

// tester runs tests.
type tester struct {
	temp  string
	usual map[string]time.Duration // how long a package's tests take
}

// control runs every test that may be asked without a change: all have to pass.
func (t *tester) control(mutants []mutant) error {
	folders := slices.Clone(users)
	for _, m := range mutants {
		if !slices.Contains(folders, m.folder) {
			folders = append(folders, m.folder)
		}
	}
	for _, folder := range folders {
		start := time.Now()
		if outcome := t.test(folder, "", 10*time.Minute); outcome != "passed" {
			return fmt.Errorf("without a change, %s: %s", folder, outcome)
		}
		t.usual[folder] = time.Since(start)
		fmt.Printf("without a change, %s passes in %v\n", folder, t.usual[folder].Round(time.Millisecond))
	}
	return nil
}

// try tests one change.
func (t *tester) try(m mutant) string {
	source, err := os.ReadFile(m.file)
	if err != nil {
		return err.Error()
	}
	changed := filepath.Join(t.temp, "changed.go")
	text := string(source[:m.start]) + m.new + string(source[m.end:])
	if err := os.WriteFile(changed, []byte(text), 0o600); err != nil {
		return err.Error()
	}
	overlay := filepath.Join(t.temp, "overlay.json")
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{m.file: changed}})
	if err != nil {
		return err.Error()
	}
	if err := os.WriteFile(overlay, replace, 0o600); err != nil {
		return err.Error()
	}
	for _, folder := range t.stages(m.folder) {
		limit := 5*t.usual[folder] + 20*time.Second
		switch outcome := t.test(folder, overlay, limit); outcome {
		case "passed":
		case "does not compile":
			return outcome
		default:
			return "killed by " + folder + " (" + outcome + ")"
		}
	}
	return "survived"
}

// stages returns the packages to test for a change in one of them.
func (t *tester) stages(changed string) []string {
	stages := []string{changed}
	for _, user := range users {
		if user != changed && uses(user, changed) {
			stages = append(stages, user)
		}
	}
	return stages
}

// dependencies has the packages that a package and its tests import.
var dependencies = map[string][]string{}

// uses reports whether a package or its tests import another, be it by a third.
func uses(user, used string) bool {
	if dependencies[user] == nil {
		output, err := exec.Command("go", "list", "-deps", "-test", "./"+user).Output()
		if err != nil {
			log.Fatal(err)
		}
		dependencies[user] = strings.Fields(string(output))
	}
	return slices.Contains(dependencies[user], module+used)
}

// test runs the tests of a folder and says how that went. A test that runs for longer than
// the limit has noticed a change, too: it is told.
func (t *tester) test(folder, overlay string, limit time.Duration) string {
	binary := filepath.Join(t.temp, "test")
	build := exec.Command("go", "test", "-c", "-vet=off", "-overlay", overlay, "-o", binary, "./"+folder)
	if output, err := build.CombinedOutput(); err != nil {
		if overlay == "" {
			return string(output)
		}
		return "does not compile"
	}
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	// What a change may make grow without end is stopped at six gigabytes.
	command := exec.CommandContext(ctx, "sh", "-c", `ulimit -v 6000000; exec "$@"`, "sh", binary,
		"-test.short", "-test.failfast", "-test.skip", skipped)
	command.Dir = folder
	output, err := command.CombinedOutput()
	switch failed := regexp.MustCompile(`(?m)^\s*--- FAIL: (\S+)`).FindStringSubmatch(string(output)); {
	case ctx.Err() != nil:
		return "too slow"
	case failed != nil:
		return failed[1]
	case err != nil && overlay == "":
		return string(output)
	case err != nil:
		return "panic"
	}
	return "passed"
}
