// Command gen writes the tables of package phone from the metadata of
// libphonenumber.
//
//	gen [-metadata FILE] [-version VERSION] [-changes FILE] [-search DURATION] OUTPUT
//
// The metadata is internal/metadata/metadata.json, which js/scripts/metadata.mjs
// makes from npm packages, or the PhoneNumberMetadata.xml of a version of
// libphonenumber. With -changes, gen prints which numbers became valid or invalid, or
// changed their type, since an earlier metadata. With -search, it looks for a model of
// package plan that makes the tables smaller.
//
// The source is npm's libphonenumber-js, because it follows the releases of
// libphonenumber within days; google-libphonenumber and nyaruka/phonenumbers can be
// months behind. It has everything that decides whether a number is valid, which region
// and type it has, and how it is written. It lacks the lengths of numbers within an
// area: those are from google-libphonenumber.
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
	version := flag.String("version", "", "the version of libphonenumber, if the metadata does not have it")
	earlier := flag.String("changes", "", "an earlier metadata to compare with")
	duration := flag.Duration("search", 0, "how long to look for better feature sets; writes nothing")
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

// generate returns the tables as Go source. Before that it decodes them again, and
// fails if they differ from the metadata.
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

// encode returns the compressed tables. The encoder learns the probability of each bit
// from package plan, which reads the tables from it.
func (t *tables) encode(texts plan.Texts) (data string, err error) {
	script, err := t.script()
	if err != nil {
		return "", err
	}
	defer func() { // the arrays of package plan have a fixed size
		if reason := recover(); reason != nil {
			err = fmt.Errorf("package plan has no room for the tables: %v", reason)
		}
	}()
	e := newEncoder(script)
	p := &plan.Plans{Bits: e, Texts: &texts}
	last := p.CountryOf(t.countries[len(t.countries)-1].code)
	p.Region(p.Country(last).First) // reads all regions before it, too
	if len(e.script) > 0 {
		return "", fmt.Errorf("%d bits are not read", len(e.script))
	}
	return string(e.bytes()), nil
}
