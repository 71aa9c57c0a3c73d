// Package metadata reads the world's numbering plans as libphonenumber publishes them.
// The generator makes the tables of package phone from metadata.json; tests compare
// those with the same plans from elsewhere.
package metadata

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/nyaruka/phonenumbers"
)

// Metadata has the numbering plans of one version of libphonenumber, in the types of its
// protocol buffers.
type Metadata struct {
	Version string
	Plans   []*phonenumbers.PhoneMetadata
	Regions map[int][]string // by calling code, the main region first; "001" means no region
}

// Read reads a file: the JSON that js/scripts/metadata.mjs writes, or the
// PhoneNumberMetadata.xml of libphonenumber. The version is used for a file that does
// not have its own.
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
	defer func() { // the builder panics if it cannot read the XML
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

// Name returns the name of a numbering plan: its region, such as "US", or its calling
// code, such as "+800", if it has no region.
func Name(plan *phonenumbers.PhoneMetadata) string {
	if plan.GetId() == "001" {
		return fmt.Sprintf("+%d", plan.GetCountryCode())
	}
	return plan.GetId()
}
