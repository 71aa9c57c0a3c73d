// Command report prints the public API of the Go packages, one line for each
// exported name and member, as the compiler sees it: what an alias stands for,
// embedded members and values of constants included.
//
//	go run .ci/api/report.go .ci/api/exempt.txt
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

const module = "github.com/portin-dev/portin"

// listedPackage is what "go list" says of a package.
type listedPackage struct {
	ImportPath, Name, Dir, Export string
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: report exempt.txt")
	}
	exempt, err := readExempt(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	lines, err := report(exempt)
	if err != nil {
		log.Fatal(err)
	}
	for _, line := range lines {
		fmt.Println(line)
	}
}

// readExempt returns the packages and files whose names are no promise.
func readExempt(name string) (map[string]bool, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	exempt := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if line, _, _ = strings.Cut(line, "#"); strings.TrimSpace(line) != "" {
			exempt[strings.TrimSpace(line)] = true
		}
	}
	return exempt, nil
}

// report returns the sorted lines of every public package.
func report(exempt map[string]bool) ([]string, error) {
	packages, err := list()
	if err != nil {
		return nil, err
	}
	exports := map[string]string{}
	for _, listed := range packages {
		exports[listed.ImportPath] = listed.Export
	}
	files := token.NewFileSet()
	compiled := importer.ForCompiler(files, "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(exports[path])
	})
	var lines []string
	for _, listed := range packages {
		path, inModule := strings.CutPrefix(listed.ImportPath, module+"/")
		if !inModule || listed.Name == "main" || strings.Contains("/"+path+"/", "/internal/") || exempt[path] {
			continue
		}
		imported, err := compiled.Import(listed.ImportPath)
		if err != nil {
			return nil, err
		}
		for _, name := range imported.Scope().Names() {
			object := imported.Scope().Lookup(name)
			if object.Exported() && !exempt[path+"/"+filepath.Base(files.Position(object.Pos()).Filename)] {
				lines = append(lines, describe(path, object)...)
			}
		}
	}
	sort.Strings(lines)
	return lines, nil
}

// list returns the module's packages and what they import, compiled.
func list() ([]listedPackage, error) {
	command := exec.Command("go", "list", "-deps", "-export", "-json=ImportPath,Name,Dir,Export", "./...")
	command.Stderr = os.Stderr
	output, err := command.Output()
	if err != nil {
		return nil, err
	}
	var packages []listedPackage
	decoder := json.NewDecoder(strings.NewReader(string(output)))
	for {
		var listed listedPackage
		if err := decoder.Decode(&listed); errors.Is(err, io.EOF) {
			return packages, nil
		} else if err != nil {
			return nil, err
		}
		packages = append(packages, listed)
	}
}

// describe returns the line of an object and one for each of its members.
func describe(path string, object types.Object) []string {
	qualifier := func(other *types.Package) string {
		if other == object.Pkg() {
			return ""
		}
		return strings.TrimPrefix(other.Path(), module+"/")
	}
	text := func(t types.Type) string { return types.TypeString(t, qualifier) }
	line := func(name, description string) string { return path + "." + name + " " + description }

	switch object := object.(type) {
	case *types.Const:
		return []string{line(object.Name(), "const "+text(object.Type())+" = "+object.Val().ExactString())}
	case *types.TypeName:
		named, isNamed := types.Unalias(object.Type()).(*types.Named)
		if !isNamed {
			return []string{line(object.Name(), "type = "+text(types.Unalias(object.Type())))}
		}
		return append(members(named, object.Name(), text, line), methods(named, object.Name(), text, line)...)
	case *types.Func:
		return []string{line(object.Name(), text(unnamed(object.Type())))}
	default:
		return []string{line(object.Name(), "var "+text(object.Type()))}
	}
}

// members returns a type's own line and those of its exported fields.
func members(named *types.Named, name string, text func(types.Type) string, line func(string, string) string) []string {
	structure, isStruct := named.Underlying().(*types.Struct)
	if !isStruct {
		return []string{line(name, "type "+text(named.Underlying()))}
	}
	kind := "type struct"
	if types.Comparable(named) {
		kind += ", comparable"
	}
	lines := []string{line(name, kind)}
	for field := range structure.Fields() {
		if field.Exported() {
			lines = append(lines, line(name+"."+field.Name(), "field "+text(field.Type())))
		}
	}
	return lines
}

// methods returns the lines of a type's exported methods, those of embedded types included.
func methods(named *types.Named, name string, text func(types.Type) string, line func(string, string) string) []string {
	if types.IsInterface(named) {
		return nil // the type's own line has them
	}
	set := types.NewMethodSet(types.NewPointer(named))
	values := types.NewMethodSet(named)
	var lines []string
	for method := range set.Methods() {
		if !method.Obj().Exported() {
			continue
		}
		receiver := "*" + name
		if values.Lookup(method.Obj().Pkg(), method.Obj().Name()) != nil {
			receiver = name
		}
		signature := strings.TrimPrefix(text(unnamed(method.Type())), "func")
		lines = append(lines, line(name+"."+method.Obj().Name(), "func ("+receiver+")"+signature))
	}
	return lines
}

// unnamed returns a function's type without the names of its parameters and results.
func unnamed(function types.Type) types.Type {
	signature := function.(*types.Signature)
	typesOnly := func(tuple *types.Tuple) *types.Tuple {
		var variables []*types.Var
		for variable := range tuple.Variables() {
			variables = append(variables, types.NewParam(token.NoPos, nil, "", variable.Type()))
		}
		return types.NewTuple(variables...)
	}
	parameters, results := typesOnly(signature.Params()), typesOnly(signature.Results())
	return types.NewSignatureType(nil, nil, nil, parameters, results, signature.Variadic())
}
