package metadata

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/nyaruka/phonenumbers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The JSON has the same plans, member by member, as nyaruka/phonenumbers has from
// libphonenumber's own files, except for regions whose plans have changed since.
func TestTheJSONSaysWhatTheXMLDoes(t *testing.T) {
	ours, err := Read("metadata.json", "")
	require.NoError(t, err)
	theirs := map[string]*phonenumbers.PhoneMetadata{}
	for _, plan := range Nyaruka().Plans {
		theirs[Name(plan)] = plan
	}
	var others []string
	for _, plan := range ours.Plans {
		if facts(plan) != facts(theirs[Name(plan)]) {
			others = append(others, Name(plan))
		}
	}
	t.Logf("%d of %d regions have changed since: %s", len(others), len(ours.Plans), strings.Join(others, " "))
	assert.Less(t, len(others), len(ours.Plans)/2)
	for code, regions := range Nyaruka().Regions {
		assert.ElementsMatch(t, regions, ours.Regions[code], code)
		assert.Equal(t, regions[0], ours.Regions[code][0], code)
	}
}

func TestReadXML(t *testing.T) {
	file := filepath.Join(t.TempDir(), "PhoneNumberMetadata.xml")
	require.NoError(t, os.WriteFile(file, []byte(`<phoneNumberMetadata><territories>
		<territory id="AC" countryCode="247" internationalPrefix="00">
		<generalDesc><nationalNumberPattern>[46]\d{4}</nationalNumberPattern></generalDesc>
		<fixedLine><possibleLengths national="5"/><exampleNumber>62889</exampleNumber>
		<nationalNumberPattern>6[2-467]\d{3}</nationalNumberPattern></fixedLine>
		</territory></territories></phoneNumberMetadata>`), 0o666))
	m, err := Read(file, "9.0.43")
	require.NoError(t, err)
	assert.Equal(t, "9.0.43", m.Version)
	assert.Equal(t, map[int][]string{247: {"AC"}}, m.Regions)
	assert.Equal(t, `6[2-467]\d{3}`, m.Plans[0].GetFixedLine().GetNationalNumberPattern())
	assert.Equal(t, []int32{5}, m.Plans[0].GetGeneralDesc().GetPossibleLength())

	_, err = Read(file, "")
	assert.ErrorContains(t, err, "give -version")
	require.NoError(t, os.WriteFile(file, []byte(`<phoneNumberMetadata`), 0o666))
	_, err = Read(file, "9.0.43")
	assert.ErrorContains(t, err, "XML")
}

func TestBadJSON(t *testing.T) {
	good, err := os.ReadFile("metadata.json")
	require.NoError(t, err)
	for _, c := range []struct{ old, new, want string }{
		{`"libphonenumber":`, `"libphonenumbers":`, `unknown field "libphonenumbers"`},
		{`"libphonenumber":"9`, `"libphonenumber":"","x":"9`, `unknown field "x"`},
		{`"version":4`, `"version":5`, "version 5"},
		{`"AC":["247",`, `"AC":["two",`, `AC: calling code "two"`},
		{`"AC":["247","00",`, `"AC":["247","00",0,`, "AC: member 3"},
		{
			`"AD":["376","00",`, `"AD":["376","00","[1-9]\\d{5}",[6],0,0,0,0,0,0,0,0,0,0,"new"],"ADX":["376","00",`,
			`AD: an unknown member "new"`,
		},
		{`"800":["800"`, `"800":["800",0,0,0,0,0,0,0,0,0,0,0,0,0,0,7],"801":["800"`, "+800: an unknown member"},
		{`"local":{`, `"local":{"QQ":[4],`, "QQ: lengths"},
	} {
		require.Contains(t, string(good), c.old)
		file := filepath.Join(t.TempDir(), "metadata.json")
		require.NoError(t, os.WriteFile(file, []byte(strings.Replace(string(good), c.old, c.new, 1)), 0o666))
		_, err := Read(file, "")
		assert.ErrorContains(t, err, c.want)
	}
}
