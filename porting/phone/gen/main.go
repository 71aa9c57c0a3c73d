// Command gen writes the tables of package phone from the metadata of
// libphonenumber, as github.com/nyaruka/phonenumbers carries it.
package main

import (
	"log"
	"os"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: gen FILE")
	}
	source, err := generate()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[1], source, 0o666); err != nil {
		log.Fatal(err)
	}
}

// generate returns the tables as Go source, having decoded and compared them.
func generate() ([]byte, error) {
	t := newTables(world())
	numbers, forms := string(t.numbers().bytes()), string(t.written().bytes())
	texts := plan.Texts{Names: t.names(), Formats: t.formats, Rules: t.rules}
	decoded := &plan.Plans{Numbers: numbers, Forms: forms, Texts: &texts}
	if err := t.compare(decoded); err != nil {
		return nil, err
	}
	return source(numbers, forms, texts), nil
}
