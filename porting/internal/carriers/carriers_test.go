package carriers_test

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/portin-dev/portin/porting/internal/carriers"
	"github.com/portin-dev/portin/porting/internal/pattern"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// entry is an entry of carriers.json, as far as the table has it.
type entry struct {
	ID            string
	Name          string
	Aliases       []string
	AccountNumber struct {
		Pattern, Confidence string
		MayBePhoneNumber    bool
	}
	Pin struct {
		Pattern, Confidence, PrepaidPattern string
		Days                                int
		NetworkOnly                         bool
	}
	PortLock   struct{ Name string }
	AskBy      string
	Plan       string
	Wireline   bool
	Confidence string
	AsOf       string
	Sources    []string
}

func (e *entry) names() []string { return append([]string{e.ID, e.Name}, e.Aliases...) }

type file struct{ Carriers, Unconfirmed []entry }

func readFile(t testing.TB) file {
	t.Helper()
	text, err := os.ReadFile("carriers.json")
	require.NoError(t, err)
	var f file
	require.NoError(t, json.Unmarshal(text, &f))
	require.NotEmpty(t, f.Carriers)
	require.NotEmpty(t, f.Unconfirmed)
	return f
}

func TestTheTableHasWhatTheFileSays(t *testing.T) {
	var want []carriers.Carrier
	for _, e := range readFile(t).Carriers {
		want = append(want, carriers.Carrier{
			ID: e.ID, Name: e.Name,
			AccountNumberPattern: confirmed(e.AccountNumber.Pattern, e.AccountNumber.Confidence),
			AccountIsPhoneNumber: e.AccountNumber.MayBePhoneNumber,
			PinPattern:           confirmed(e.Pin.Pattern, e.Pin.Confidence), PinDays: e.Pin.Days,
			PortLock: e.PortLock.Name, AskBy: e.AskBy, PrepaidPinPattern: e.Pin.PrepaidPattern, Confidence: e.Confidence,
			Plan: e.Plan, Wireline: e.Wireline, NetworkOnly: e.Pin.NetworkOnly,
		})
		source, asOf := carriers.Source(e.ID)
		assert.Equal(t, e.Sources[0], source, e.ID)
		assert.Equal(t, e.AsOf, asOf, e.ID)
	}
	assert.Equal(t, want, carriers.All())
}

// confirmed returns a pattern, unless it is of low confidence: that never warns.
func confirmed(pattern, confidence string) string {
	if confidence == "low" {
		return ""
	}
	return pattern
}

func lookup(name string) (c carriers.Carrier, known bool) {
	if found := carriers.Lookup(name); found != nil {
		return *found, true
	}
	return c, false
}

func TestLookupByEveryNameInTheFile(t *testing.T) {
	f := readFile(t)
	for _, e := range f.Carriers {
		for _, name := range e.names() {
			c, known := lookup(name)
			assert.True(t, known, name)
			assert.Equal(t, e.ID, c.ID, name)
		}
	}
	for _, e := range f.Unconfirmed {
		for _, name := range e.names() {
			c, known := lookup(name)
			assert.False(t, known, name)
			assert.Zero(t, c, name)
		}
	}
}

func TestLookup(t *testing.T) {
	for id, names := range map[string][]string{
		"att": {
			"AT&T", "ATT", "att", "at & t", "AT and T", "A.T.&T.", "AT&T®", "AT&T Mobility LLC", "AT&T Wireless",
			"AT&T, Inc.", " AT&T ",
		},
		"att-postpaid":     {"AT&T Postpaid", "att-postpaid", "ATT (Postpaid)"},
		"att-prepaid":      {"AT&T Prepaid", "AT&T PREPAID"},
		"att-business":     {"AT&T Business"},
		"verizon":          {"Verizon", "verizon wireless", "VerizonWireless", "Verizon Wireless, LLC"},
		"verizon-postpaid": {"Verizon (Postpaid)"},
		"cox-mobile":       {"Cox Mobile", "cox mobile"},
		"astound":          {"Astound Mobile", "Astound"},
		"verizon-prepaid":  {"Verizon Wireless Prepaid", "Verizon Prepaid", "VERIZON PREPAID", "verizon-prepaid"},
		"tmobile":          {"T-Mobile", "TMobile", "T Mobile", "T Mobile USA", "T-Mobile US, Inc.", "T\u2011Mobile", "T-MOBILE® USA"},
		"tmobile-postpaid": {"T-Mobile Postpaid"},
		"tmobile-prepaid":  {"T-Mobile Prepaid", "TMobile prepaid"},
		"metro":            {"Metro by T-Mobile", "metro by tmobile", "MetroPCS", "Metro PCS", "Metro", "Metro by T-Mobile USA"},
		"cricket":          {"Cricket", "Cricket Wireless", "CricketWireless", "Cricket by AT&T"},
		"boost":            {"Boost Mobile", "BoostMobile", "Boost", "Boost Mobile LLC", "Dish Wireless", "Boost Infinite"},
		"visible":          {"Visible", "Visible by Verizon", "VISIBLE BY VERIZON WIRELESS", "Visible Wireless"},
		"mint":             {"Mint", "Mint Mobile", "MintMobile", "Mint Mobile by T-Mobile"},
		"xfinity-mobile":   {"Xfinity Mobile", "Xfinity", "Comcast", "xfinity-mobile", "NOW Mobile"},
		"straight-talk":    {"Straight Talk", "StraightTalk", "Straight Talk Wireless"},
		"tracfone":         {"TracFone", "Tracfone Wireless, Inc."},
		"total-wireless":   {"Total Wireless", "Total by Verizon", "Total Wireless by Verizon"},
		"net10":            {"NET10", "Net 10 Wireless"},
		"safelink":         {"SafeLink", "Safelink Wireless"},
		"simple-mobile":    {"Simple Mobile"},
		"us-cellular":      {"US Cellular", "U.S. Cellular", "UScellular", "us-cellular"},
		"google-fi":        {"Google Fi", "Google Fi Wireless", "Project Fi"},
		"spectrum-mobile":  {"Spectrum Mobile", "Spectrum", "Charter Communications"},
		"tello":            {"Tello", "Tello Mobile"},
		"voip-ms":          {"VoIP.ms", "voipms"},
		"google-voice":     {"Google Voice"},
		"bandwidth":        {"Bandwidth", "Bandwidth Inc."},
		"goto-connect":     {"GoTo Connect", "GoToConnect"},
	} {
		for _, name := range names {
			c, known := lookup(name)
			assert.True(t, known, name)
			assert.Equal(t, id, c.ID, name)
		}
	}
}

func TestLookupOfNone(t *testing.T) {
	for _, name := range []string{
		"", " ", "-", "&", ";", ",", "by", "Mobile", "Wireless USA", "by Verizon", "Mobile by T-Mobile",
		"Not Verizon", "Verizon Not", "Verizon Business", "Verizon Prepaid Business", "VerizonX",
		"T-Mobile Business", "Boost Postpaid", "US Mobile", "Twilio", "Google", "Spectrum Internet",
		"T", "US", "Total", "Simple", "Verizon Wirelessé", "Vérizon", "\xff",
		"AT&T;AT&T", "AT&T,AT and T", "AT&T\nVerizon", "verizon-prepaid;Verizon Prepaid",
	} {
		c, known := lookup(name)
		assert.False(t, known, name)
		assert.Zero(t, c, name)
	}
}

func FuzzLookup(f *testing.F) {
	for _, name := range []string{"AT&T", "Visible by Verizon", "T-Mobile USA, Inc.", "", "by", "\xff"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		c, known := lookup(name)
		if known {
			assert.True(t, slices.Contains(carriers.All(), c))
		} else {
			assert.Zero(t, c)
		}
	})
}

// A pattern means to package pattern what it means to package regexp.
func TestPatterns(t *testing.T) {
	for _, c := range carriers.All() {
		for _, text := range []string{c.AccountNumberPattern, c.PinPattern} {
			if text == "" {
				continue
			}
			oracle := regexp.MustCompile("^(?:" + text + ")$")
			matches := 0
			for length := range 40 {
				digits := strings.Repeat("1234567890", 4)[:length]
				for _, value := range []string{digits, "A" + digits, "a" + digits, digits + "Z", digits + "-", digits + "1", digits + " ", digits + "é"} {
					matched := oracle.MatchString(value)
					if matched {
						matches++
					}
					assert.Equal(t, matched, pattern.Match(text, value), "%s: %s in %s", c.ID, value, text)
				}
			}
			assert.Positive(t, matches, c.ID)
		}
	}
}
