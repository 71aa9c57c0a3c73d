// Command generate writes the documents of package schema from the Go types.
// It has dependencies so that nothing that users import needs any.
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

// document returns a document as it is committed: indented, and with escapes
// for the characters of patterns that nobody could see.
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

// printed are the characters beyond ASCII that the texts have.
func printed(char rune) bool { return char == '’' }
