// Command generate writes the documents of package schema from the Go types. The
// dependencies that this takes are here, so that no package that users import has them.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/portin-dev/portin/schema"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: generate DIRECTORY")
	}
	for _, dialect := range schema.Dialects() {
		directory := filepath.Join(os.Args[1], string(dialect))
		if err := os.MkdirAll(directory, 0o777); err != nil {
			log.Fatal(err)
		}
		for _, name := range schema.Names() {
			file := filepath.Join(directory, string(name)+".json")
			if err := os.WriteFile(file, document(name, dialect), 0o666); err != nil {
				log.Fatal(err)
			}
		}
	}
}

// document returns a document as it is committed: indented, and with invisible characters
// of patterns escaped.
func document(name schema.Name, dialect schema.Dialect) []byte {
	s := documents[name]()
	s.Version = dialect.URI()
	var compact, indented bytes.Buffer
	encoder := json.NewEncoder(&compact)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(s); err != nil {
		log.Fatal(err)
	}
	if err := json.Indent(&indented, compact.Bytes(), "", "  "); err != nil {
		log.Fatal(err)
	}
	var document bytes.Buffer
	for _, char := range indented.String() {
		if char > '~' && !printed(char) {
			fmt.Fprintf(&document, `\u%04x`, char)
		} else {
			document.WriteRune(char)
		}
	}
	return document.Bytes()
}

// printed reports whether a character beyond ASCII is written as it is: the texts have it.
func printed(char rune) bool { return char == '’' }
