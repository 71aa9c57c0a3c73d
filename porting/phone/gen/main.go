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
	texts := plan.Texts{Names: t.names(), Formats: t.formats, Rules: t.rules}
	data := t.encode(texts)
	reader := new(plan.Reader)
	reader.Open(data)
	if err := t.compare(&plan.Plans{Bits: reader, Texts: &texts}); err != nil {
		return nil, err
	}
	return source(data, texts), nil
}

// encode writes the bits by the chances they have when they are read.
func (t *tables) encode(texts plan.Texts) string {
	e := newEncoder(t.script())
	p := &plan.Plans{Bits: e, Texts: &texts}
	last := p.CountryOf(t.countries[len(t.countries)-1].code)
	p.Region(p.Country(last).First) // reads all those before, too
	if len(e.script) > 0 {
		panic("bits that are not read")
	}
	return string(e.bytes())
}
