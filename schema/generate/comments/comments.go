// Package comments reads what the doc comments in Go say of types and of their
// members. The generators of schemas and of TypeScript take their descriptions from
// here, so that a member is described once.
//
// Only the first paragraph of a comment counts. It has to make sense in every
// language; what follows it is for Go.
package comments

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
)

// Comments are first paragraphs as sentences, by the name of a type or of a member,
// such as "porting.Decision" and "porting.Decision.Status".
type Comments map[string]string

// Read reads the comments of packages of this module, such as "porting".
func Read(packages ...string) (Comments, error) {
	root, err := moduleRoot()
	if err != nil {
		return nil, err
	}
	comments := Comments{}
	for _, name := range packages {
		files, err := filepath.Glob(filepath.Join(root, name, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, path := range files {
			if strings.HasSuffix(path, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
			if err != nil {
				return nil, err
			}
			comments.add(file)
		}
	}
	return comments, nil
}

// moduleRoot returns the directory of go.mod, which is above the current one.
func moduleRoot() (string, error) {
	directory, err := os.Getwd()
	for err == nil {
		if _, err := os.Stat(filepath.Join(directory, "go.mod")); err == nil {
			return directory, nil
		}
		parent := filepath.Dir(directory)
		if parent == directory {
			return "", fmt.Errorf("no go.mod above the current directory")
		}
		directory = parent
	}
	return "", err
}

// add adds the comments of a file's types.
func (c Comments) add(file *ast.File) {
	for _, declaration := range file.Decls {
		group, isGroup := declaration.(*ast.GenDecl)
		if !isGroup {
			continue
		}
		for _, spec := range group.Specs {
			declared, isType := spec.(*ast.TypeSpec)
			if !isType {
				continue
			}
			name := file.Name.Name + "." + declared.Name.Name
			c[name] = sentence(declared.Name.Name, firstOf(declared.Doc, group.Doc))
			object, isStruct := declared.Type.(*ast.StructType)
			if !isStruct {
				continue
			}
			for _, field := range object.Fields.List {
				for _, member := range field.Names {
					c[name+"."+member.Name] = sentence(member.Name, firstOf(field.Doc, field.Comment))
				}
			}
		}
	}
}

// firstOf returns the text of the first comment that there is.
func firstOf(groups ...*ast.CommentGroup) string {
	for _, group := range groups {
		if group != nil {
			return group.Text()
		}
	}
	return ""
}

var (
	spaces = regexp.MustCompile(`\s+`)
	verbs  = regexp.MustCompile(`^(is|are|says|reports whether|reports) `)
	links  = regexp.MustCompile(`\[([A-Z]\w*)\]`)
	null   = regexp.MustCompile(`\bnil\b`)
)

// sentence returns the first paragraph of a comment about a name as a sentence that
// does not need the name: "Status is where it stands" is "Where it stands.". What it
// links to, it names as JavaScript does, between backticks: "`prepareUpdate`".
func sentence(name, comment string) string {
	text, _, _ := strings.Cut(comment, "\n\n")
	text = strings.TrimSpace(spaces.ReplaceAllString(text, " "))
	if rest, found := strings.CutPrefix(text, name+" "); found {
		if verb := verbs.FindString(rest); verb != "" {
			text = rest[len(verb):]
			if verb == "reports whether " {
				text = "whether " + text
			}
		}
	}
	if text == "" {
		return ""
	}
	text = null.ReplaceAllString(text, "null")
	text = links.ReplaceAllStringFunc(text, func(link string) string {
		return "`" + strings.ToLower(link[1:2]) + link[2:len(link)-1] + "`"
	})
	text = strings.ToUpper(text[:1]) + text[1:]
	if !strings.HasSuffix(text, ".") {
		text += "."
	}
	return text
}

// Of returns what is said of a type, or of a member of it.
func (c Comments) Of(t reflect.Type, member ...string) string {
	return c[strings.Join(append([]string{t.String()}, member...), ".")]
}

// JSONName returns the name of a member in JSON: that of its tag, or else that of the
// API.
func JSONName(field reflect.StructField) string {
	if name, _, _ := strings.Cut(field.Tag.Get("json"), ","); name != "" {
		return name
	}
	return APIName(field.Name)
}

// APIName returns the API's name of a member of a Go type: "phoneNumber" for PhoneNumber.
func APIName(name string) string {
	if start, found := strings.CutSuffix(name, "ID"); found {
		name = start + "Id"
	}
	return strings.ToLower(name[:1]) + name[1:]
}
