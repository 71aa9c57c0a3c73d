package metadata

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// metadataJSON is the metadata.max.json of libphonenumber-js, with a few members more.
type metadataJSON struct {
	Libphonenumber string             `json:"libphonenumber"`
	Packages       []string           `json:"packages"`
	Version        int                `json:"version"` // of the format
	CallingCodes   map[int][]string   `json:"country_calling_codes"`
	Countries      map[string]row     `json:"countries"`
	NonGeographic  map[string]row     `json:"nonGeographic"` // by calling code
	Local          map[string][]int32 `json:"local"`         // the lengths of numbers within an area
}

func readJSON(text []byte) (*Metadata, error) {
	var from metadataJSON
	decoder := json.NewDecoder(strings.NewReader(string(text)))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&from); err != nil {
		return nil, err
	}
	if from.Version != 4 {
		return nil, fmt.Errorf("version %d of the format", from.Version)
	}
	m := &Metadata{Version: from.Libphonenumber, Regions: from.CallingCodes}
	for _, name := range slices.Sorted(maps.Keys(from.Countries)) {
		plan, err := planOf(name, from.Countries[name], from.Local[name])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		m.Plans = append(m.Plans, plan)
	}
	for _, name := range slices.Sorted(maps.Keys(from.NonGeographic)) {
		plan, err := planOf("001", from.NonGeographic[name], from.Local[name])
		if err != nil {
			return nil, fmt.Errorf("+%s: %w", name, err)
		}
		m.Plans = append(m.Plans, plan)
		m.Regions[int(plan.GetCountryCode())] = []string{"001"}
	}
	for name := range from.Local {
		_, region := from.Countries[name]
		_, code := from.NonGeographic[name]
		if !region && !code {
			return nil, fmt.Errorf("%s: lengths, but no numbering plan", name)
		}
	}
	return m, nil
}

// row is an array whose members have different types. The last ones may be left out; a
// 0 stands for a member that is absent.
type row []json.RawMessage

// UnmarshalJSON also accepts 0, for an absent row.
func (r *row) UnmarshalJSON(text []byte) error {
	if string(text) == "0" {
		return nil
	}
	return json.Unmarshal(text, (*[]json.RawMessage)(r))
}

// into decodes each member into its place. It returns an error if there are more
// members than places.
func (r row) into(places ...any) error {
	if len(r) > len(places) {
		return fmt.Errorf("an unknown member %s", r[len(places)])
	}
	for i, member := range r {
		if string(member) == "0" {
			continue
		}
		if err := json.Unmarshal(member, places[i]); err != nil {
			return fmt.Errorf("member %d: %w", i, err)
		}
	}
	return nil
}

// planOf reads a region of libphonenumber-js's metadata.
func planOf(name string, from row, local []int32) (*phonenumbers.PhoneMetadata, error) {
	var (
		code, abroad, pattern, prefix, rule, parsing, transform, leading, preferred, extension string
		lengths                                                                                []int32
		formats, types                                                                         []row
		optional                                                                               int
	)
	err := from.into(&code, &abroad, &pattern, &lengths, &formats, &prefix, &rule, &parsing, &transform, &optional,
		&leading, &types, &preferred, &extension)
	if err != nil {
		return nil, err
	}
	var number int32
	if _, err := fmt.Sscan(code, &number); err != nil {
		return nil, fmt.Errorf("calling code %q: %w", code, err)
	}
	if pattern == "" || len(lengths) == 0 {
		return nil, errors.New("no pattern or no lengths")
	}
	if parsing == "" {
		parsing = prefix
	}
	m := &phonenumbers.PhoneMetadata{
		Id:                          &name,
		CountryCode:                 &number,
		InternationalPrefix:         &abroad,
		NationalPrefixForParsing:    &parsing,
		NationalPrefixTransformRule: &transform,
		LeadingDigits:               &leading,
		GeneralDesc: &phonenumbers.PhoneNumberDesc{
			NationalNumberPattern: &pattern, PossibleLength: lengths, PossibleLengthLocalOnly: local,
		},
	}
	if err := readTypes(m, types); err != nil {
		return nil, err
	}
	return m, readFormats(m, formats, rule)
}

// readTypes reads the pattern of each type. An empty pattern of mobile numbers means
// the pattern of fixed lines.
func readTypes(m *phonenumbers.PhoneMetadata, types []row) error {
	order := []**phonenumbers.PhoneNumberDesc{
		&m.FixedLine, &m.Mobile, &m.TollFree, &m.PremiumRate, &m.PersonalNumber,
		&m.Voicemail, &m.Uan, &m.Pager, &m.Voip, &m.SharedCost,
	}
	if len(types) > len(order) {
		return fmt.Errorf("an unknown type %s", types[len(order)])
	}
	for i, from := range types {
		var pattern string
		var lengths []int32
		if err := from.into(&pattern, &lengths); err != nil {
			return fmt.Errorf("type %d: %w", i, err)
		}
		if len(from) == 0 {
			continue
		}
		same := pattern == "" && order[i] == &m.Mobile
		if same {
			pattern = m.FixedLine.GetNationalNumberPattern()
			m.SameMobileAndFixedLinePattern = &same
		}
		if pattern == "" {
			return fmt.Errorf("type %d: no pattern", i)
		}
		*order[i] = &phonenumbers.PhoneNumberDesc{NationalNumberPattern: &pattern, PossibleLength: lengths}
	}
	return nil
}

// readFormats reads how numbers are written. If any format has an international form,
// the formats without one are used internationally as they are.
func readFormats(m *phonenumbers.PhoneMetadata, formats []row, usual string) error {
	const none = "NA" // cannot be dialled from abroad
	abroad := false
	for i, from := range formats {
		var pattern, format, rule, international string
		var leading []string
		var optional int
		if err := from.into(&pattern, &format, &leading, &rule, &optional, &international); err != nil {
			return fmt.Errorf("format %d: %w", i, err)
		}
		if rule == "" {
			rule = usual
		}
		withoutPrefix := optional != 0
		m.NumberFormat = append(m.NumberFormat, &phonenumbers.NumberFormat{
			Pattern: &pattern, Format: &format, LeadingDigitsPattern: leading, NationalPrefixFormattingRule: &rule,
			NationalPrefixOptionalWhenFormatting: &withoutPrefix,
		})
		abroad = abroad || international != ""
		if international == "" {
			international = format
		}
		if international != none {
			m.IntlNumberFormat = append(m.IntlNumberFormat, &phonenumbers.NumberFormat{
				Pattern: &pattern, Format: &international, LeadingDigitsPattern: leading,
			})
		}
	}
	if !abroad {
		m.IntlNumberFormat = nil
	}
	return nil
}
