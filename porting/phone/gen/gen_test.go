package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/nyaruka/phonenumbers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/phone/internal/metadata"
	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

const file = "../internal/metadata/metadata.json"

func read(t *testing.T) *metadata.Metadata {
	t.Helper()
	m, err := metadata.Read(file, "")
	require.NoError(t, err)
	return m
}

func TestTheCommittedTablesAreTheGenerated(t *testing.T) {
	want, err := os.ReadFile("../internal/plan/data.go")
	require.NoError(t, err)
	for range 2 { // the second time for what an order of a map would change
		got, err := generate(read(t))
		require.NoError(t, err)
		assert.True(t, string(want) == string(got), "go generate ./porting/phone")
	}
}

func TestTheVersionIsSaidEverywhere(t *testing.T) {
	assert.Equal(t, read(t).Version, plan.MetadataVersion)
	for _, name := range []string{"NOTICE", "README.md"} {
		text, err := os.ReadFile("../../../" + name)
		require.NoError(t, err)
		said := strings.Contains(string(text), "libphonenumber "+plan.MetadataVersion)
		assert.True(t, said, "%s: make update-metadata", name)
	}
}

// TestHowFarNpmHasMovedOn reports, and does not fail: a release of somebody else
// is no defect of ours.
func TestHowFarNpmHasMovedOn(t *testing.T) {
	ask := exec.Command("npm", "view", "libphonenumber-js", "version", "time.modified")
	ask.WaitDelay = time.Second
	timer := time.AfterFunc(10*time.Second, func() { _ = ask.Process.Kill() })
	newest, err := ask.Output()
	timer.Stop()
	if err != nil {
		t.Logf("npm does not answer: %v", err)
		return
	}
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	_, packages, _ := strings.Cut(string(text), `"packages":`)
	packages, _, _ = strings.Cut(packages, "\n")
	t.Logf("the tables are of libphonenumber %s, %s npm has libphonenumber-js %s", plan.MetadataVersion, packages, newest)
}

// The comparison that guards the tables has to notice a bit that is wrong.
func TestTheComparisonNotices(t *testing.T) {
	tables, err := newTables(read(t))
	require.NoError(t, err)
	texts := plan.Texts{Names: tables.names(), Formats: tables.formats, Rules: tables.rules}
	encoded, err := tables.encode(texts)
	require.NoError(t, err)
	data := []byte(encoded)
	compare := func() (err error) {
		defer func() { // broken tables may not even decode
			if recover() != nil {
				err = assert.AnError
			}
		}()
		reader := new(plan.Reader)
		reader.Open(string(data))
		return tables.compare(&plan.Plans{Bits: reader, Texts: &texts})
	}
	require.NoError(t, compare())
	for _, at := range []int{len(data) / 2, len(data) - 12} {
		data[at] ^= 0x10
		assert.Error(t, compare(), "byte %d", at)
		data[at] ^= 0x10
	}
}

// What cannot be said in the tables stops the generator, with the region and
// the pattern.
func TestInexpressible(t *testing.T) {
	lacks := func(id string) func(m *metadata.Metadata) {
		return func(m *metadata.Metadata) {
			for i, p := range m.Plans {
				if p.GetId() == id {
					m.Plans = append(m.Plans[:i:i], m.Plans[i+1:]...)
					return
				}
			}
		}
	}
	type change func(p *phonenumbers.PhoneMetadata, text *string)
	with := func(id string, change change, text string) func(m *metadata.Metadata) {
		return func(m *metadata.Metadata) {
			for _, p := range m.Plans {
				if p.GetId() == id {
					change(p, &text)
				}
			}
		}
	}
	mobile := func(p *phonenumbers.PhoneMetadata, text *string) { p.Mobile.NationalNumberPattern = text }
	general := func(p *phonenumbers.PhoneMetadata, text *string) { p.GeneralDesc.NationalNumberPattern = text }
	leading := func(p *phonenumbers.PhoneMetadata, text *string) { p.LeadingDigits = text }
	abroad := func(p *phonenumbers.PhoneMetadata, text *string) { p.InternationalPrefix = text }
	rule := func(p *phonenumbers.PhoneMetadata, text *string) { p.NationalPrefixTransformRule = text }
	ruled := func(p *phonenumbers.PhoneMetadata, text *string) {
		kept := "$1"
		p.NationalPrefixForParsing, p.NationalPrefixTransformRule = text, &kept
	}
	format := func(p *phonenumbers.PhoneMetadata, text *string) { p.NumberFormat[0].Pattern = text }
	for want, change := range map[string]func(m *metadata.Metadata){
		"FR: no numbering plan":         lacks("FR"),
		"JE: no numbering plan":         lacks("JE"),
		"+33: no region":                func(m *metadata.Metadata) { m.Regions[33] = nil },
		"FR: no numbering plan of +999": func(m *metadata.Metadata) { m.Regions[999] = []string{"FR"} },
		"QQ: a numbering plan of no calling code": func(m *metadata.Metadata) {
			id, code := "QQ", int32(999)
			m.Plans = append(m.Plans, &phonenumbers.PhoneMetadata{Id: &id, CountryCode: &code})
		},
		"216 calling codes and 255 regions": func(m *metadata.Metadata) {
			id, code := "QQ", int32(999)
			m.Plans = append(m.Plans, &phonenumbers.PhoneMetadata{Id: &id, CountryCode: &code})
			m.Regions[999] = []string{"QQ"}
		},

		`DE: pattern "1[56](": `:                            with("DE", mobile, "1[56]("),
		`DE: pattern "1(?=5)\\d{9}": `:                      with("DE", mobile, `1(?=5)\d{9}`),
		`DE: pattern "15x\\d{9}": 'x' is no digit`:          with("DE", general, `15x\d{9}`),
		`DE: pattern "15.{9}": any character`:               with("DE", mobile, `15.{9}`),
		`DE: pattern "15\\d{9}$": an anchor`:                with("DE", mobile, `15\d{9}$`),
		`DE: pattern "^15": an anchor that is not $`:        with("DE", leading, `^15`),
		`DE: pattern "0{9}": a prefix of a new kind`:        with("DE", abroad, `0{9}`),
		`DE: pattern "0(1)2": a prefix of a new kind`:       with("DE", ruled, `0(1)2`),
		`DE: rule "$1$2" is not digits and a group`:         with("DE", rule, `$1$2`),
		`DE: pattern "(\\d{2})(\\d+)": not groups`:          with("DE", format, `(\d{2})(\d+)`),
		`DE: pattern "(\\d{16})": a group that is too long`: with("DE", format, `(\d{16})`),
		"DE: numbers of 18 digits": func(m *metadata.Metadata) {
			with("DE", func(p *phonenumbers.PhoneMetadata, _ *string) { p.GeneralDesc.PossibleLength = []int32{11, 18} }, "")(m)
		},
	} {
		m := read(t)
		change(m)
		_, err := generate(m)
		assert.ErrorContains(t, err, want)
	}
}

func TestChanges(t *testing.T) {
	before, after := read(t), read(t)
	for _, p := range before.Plans {
		if p.GetId() == "AC" {
			fixed, mobile := `62\d{3}|641\d\d`, `4[0-5]\d{3}`
			p.FixedLine.NationalNumberPattern, p.Mobile.NationalNumberPattern = &fixed, &mobile
		}
	}
	for _, p := range after.Plans {
		if p.GetId() == "AC" {
			fixed, mobile := `6[2-57]\d{3}|45\d{3}`, `4[0-3]\d{3}`
			p.FixedLine.NationalNumberPattern, p.Mobile.NationalNumberPattern = &fixed, &mobile
		}
	}
	got, err := changesBetween(before, after)
	require.NoError(t, err)
	assert.Equal(t, []string{
		"AC changes 1000 numbers: 45xxx",
		"AC gains 3900 numbers: 63xxx, 64[023456789]xx, 6[57]xxx",
		"AC loses 1000 numbers: 44xxx",
	}, got)
}

func TestEveryFeatureHasItsName(t *testing.T) {
	source, err := os.ReadFile("../internal/plan/features.go")
	require.NoError(t, err)
	_, list, _ := strings.Cut(string(source), "const (\n\tgroup ")
	list, _, _ = strings.Cut("group "+list, "\tfeatures\n")
	var names []string
	for line := range strings.Lines(list) {
		names = append(names, strings.Fields(line)[0])
	}
	assert.Equal(t, names, featureNames)
	assert.Len(t, names, plan.Features)
}
