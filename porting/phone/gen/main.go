// Command gen writes the tables of package phone from the metadata of
// libphonenumber.
//
//	gen [-metadata FILE] [-version VERSION] [-changes FILE] [-search DURATION] OUTPUT
//
// The metadata is internal/metadata/metadata.json, which js/scripts/metadata.mjs
// makes of what npm has, or libphonenumber's own PhoneNumberMetadata.xml of a
// version. With -changes, gen prints which numbers an earlier metadata had and
// this one has not, and the other way round. With -search, it looks for a model
// of package plan that makes the tables smaller.
//
// npm's libphonenumber-js is the source because the numbers that are valid are
// those of libphonenumber a few days after its releases: google-libphonenumber
// and nyaruka/phonenumbers are months behind at times. It has all that decides
// whether a number is valid, of which region and of which type, and how it is
// written. The lengths of numbers within an area, which it has not, are those of
// google-libphonenumber.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/portin-dev/portin/porting/phone/internal/metadata"
	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	file := flag.String("metadata", "internal/metadata/metadata.json", "the metadata, as JSON or XML")
	version := flag.String("version", "", "of libphonenumber, where the metadata does not say it")
	earlier := flag.String("changes", "", "an earlier metadata to compare with")
	duration := flag.Duration("search", 0, "look for better feature sets for so long, and write nothing")
	flag.Parse()
	if flag.NArg() != 1 {
		log.Fatal("usage: gen [-metadata FILE] [-version VERSION] [-changes FILE] [-search DURATION] OUTPUT")
	}
	m, err := metadata.Read(*file, *version)
	if err != nil {
		log.Fatal(err)
	}
	if *duration > 0 {
		if err := search(m, *duration); err != nil {
			log.Fatal(err)
		}
		return
	}
	if *earlier != "" {
		if err := printChanges(*earlier, m); err != nil {
			log.Fatal(err)
		}
	}
	source, err := generate(m)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(flag.Arg(0), source, 0o666); err != nil {
		log.Fatal(err)
	}
}

func printChanges(earlier string, m *metadata.Metadata) error {
	before, err := metadata.Read(earlier, "earlier")
	if err != nil {
		return err
	}
	changes, err := changesBetween(before, m)
	if err != nil {
		return err
	}
	fmt.Printf("libphonenumber %s\n", m.Version)
	for _, c := range changes {
		fmt.Println(c)
	}
	return nil
}

// generate returns the tables as Go source, having decoded and compared them.
func generate(m *metadata.Metadata) ([]byte, error) {
	t, err := newTables(m)
	if err != nil {
		return nil, err
	}
	texts := plan.Texts{Names: t.names(), Formats: t.formats, Rules: t.rules}
	data, err := t.encode(texts)
	if err != nil {
		return nil, err
	}
	reader := new(plan.Reader)
	reader.Open(data)
	if err := t.compare(&plan.Plans{Bits: reader, Texts: &texts}); err != nil {
		return nil, err
	}
	return source(m.Version, data, texts), nil
}

// encode writes the bits by the chances they have when they are read.
func (t *tables) encode(texts plan.Texts) (data string, err error) {
	script, err := t.script()
	if err != nil {
		return "", err
	}
	defer func() { // the arrays of package plan are as large as they are
		if reason := recover(); reason != nil {
			err = fmt.Errorf("package plan has no room for the tables: %v", reason)
		}
	}()
	e := newEncoder(script)
	p := &plan.Plans{Bits: e, Texts: &texts}
	last := p.CountryOf(t.countries[len(t.countries)-1].code)
	p.Region(p.Country(last).First) // reads all those before, too
	if len(e.script) > 0 {
		return "", fmt.Errorf("%d bits are not read", len(e.script))
	}
	return string(e.bytes()), nil
}
