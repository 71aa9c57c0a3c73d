// Package metadata reads the numbering plans of the world, as libphonenumber
// publishes them, for the generator of the tables and for what the tables are
// compared with. What the tables are made of is metadata.json.
package metadata

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/nyaruka/phonenumbers"
)

// Metadata is the numbering plans of a version of libphonenumber, as its protocol
// buffers have them.
type Metadata struct {
	Version string
	Plans   []*phonenumbers.PhoneMetadata
	Regions map[int][]string // of each calling code, the main one first; "001" is none
}

// Read reads a file: the JSON that js/scripts/metadata.mjs writes, or
// libphonenumber's own PhoneNumberMetadata.xml. The version is for what does not
// say its own.
func Read(file, version string) (*Metadata, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	read := readJSON
	if filepath.Ext(file) == ".xml" {
		read = readXML
	}
	m, err := read(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	if version != "" {
		m.Version = version
	}
	if m.Version == "" {
		return nil, fmt.Errorf("%s does not say which libphonenumber it is of: give -version", file)
	}
	return m, nil
}

func readXML(text []byte) (m *Metadata, err error) {
	defer func() { // which is how the builder says that it cannot read the XML
		if reason := recover(); reason != nil {
			err = fmt.Errorf("%v", reason)
		}
	}()
	collection, err := phonenumbers.BuildPhoneMetadataCollection(text, false, false, false)
	if err != nil {
		return nil, err
	}
	return &Metadata{Plans: collection.Metadata, Regions: phonenumbers.BuildCountryCodeToRegionMap(collection)}, nil
}

// Nyaruka returns the metadata that github.com/nyaruka/phonenumbers carries.
func Nyaruka() *Metadata {
	collection, err := phonenumbers.MetadataCollection()
	if err != nil {
		panic(err)
	}
	m := &Metadata{Plans: collection.Metadata, Regions: map[int][]string{}}
	for code := range phonenumbers.GetSupportedCallingCodes() {
		m.Regions[code] = phonenumbers.GetRegionCodesForCountryCode(code)
	}
	return m
}

// Name is what a numbering plan is called: "US", or "+800" where a calling code
// has no region.
func Name(plan *phonenumbers.PhoneMetadata) string {
	if plan.GetId() == "001" {
		return fmt.Sprintf("+%d", plan.GetCountryCode())
	}
	return plan.GetId()
}
