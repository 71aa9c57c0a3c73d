package porting_test

import (
	"encoding/json"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/internal/pattern"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// researched is an entry of testdata/carriers.json, which has every carrier
// that something was found about, and where.
type researched struct {
	ID            string
	Name          string
	Aliases       []string
	AccountNumber struct{ Pattern, Where string }
	Pin           struct {
		Pattern   string
		ValidDays int
	}
	PortLock   struct{ Name string }
	Confidence string
	Sources    []string
}

// qualifies reports whether the entry is good enough for the table.
func (r *researched) qualifies() bool {
	return r.Confidence != "low" && (r.AccountNumber.Pattern != "" || r.Pin.Pattern != "")
}

func readResearched(t testing.TB) []researched {
	t.Helper()
	text, err := os.ReadFile("testdata/carriers.json")
	require.NoError(t, err)
	var all []researched
	require.NoError(t, json.Unmarshal(text, &all))
	return all
}

func TestCarriersAreTheResearched(t *testing.T) {
	var want []researched
	for _, r := range readResearched(t) {
		if r.qualifies() {
			want = append(want, r)
		}
	}
	carriers := porting.Carriers()
	require.Len(t, want, 23)
	require.Len(t, carriers, len(want))
	bare := func(pattern string) string {
		pattern = strings.TrimSuffix(strings.TrimPrefix(pattern, "^"), "$")
		return strings.TrimSuffix(strings.TrimPrefix(pattern, "(?:"), ")")
	}
	for i, r := range want {
		c := carriers[i]
		assert.Equal(t, r.ID, c.ID)
		assert.Equal(t, r.Name, c.Name)
		assert.Equal(t, bare(r.AccountNumber.Pattern), c.AccountNumberPattern, r.ID)
		assert.Equal(t, bare(r.Pin.Pattern), c.PinPattern, r.ID)
		assert.Equal(t, r.Pin.ValidDays, c.PinDays, r.ID)
		assert.Equal(t, r.PortLock.Name, c.PortLock, r.ID)
		assert.Equal(t, r.Confidence, c.Confidence, r.ID)
		assert.Equal(t, porting.Date("2026-11-01"), c.AsOf, r.ID)

		source, err := url.Parse(c.Source)
		require.NoError(t, err, r.ID)
		assert.True(t, source.IsAbs(), r.ID)
		for i, researched := range r.Sources { // the table has the usual seven digits of a commit
			r.Sources[i] = regexp.MustCompile(`([0-9a-f]{7})[0-9a-f]{33}`).ReplaceAllString(researched, "$1")
		}
		assert.Contains(t, r.Sources, source.Scheme+"://"+source.Host+source.Path, r.ID)

		where := r.AccountNumber.Where
		isPhone := strings.Contains(where, "Voice number itself") ||
			strings.Contains(where, "phone number") && !strings.Contains(where, "Not the phone number")
		assert.Equal(t, isPhone, c.AccountIsPhoneNumber, "%s: %s", r.ID, where)
	}
}

func TestLookupCarrierByTheResearched(t *testing.T) {
	for _, r := range readResearched(t) {
		for _, name := range append([]string{r.ID, r.Name}, r.Aliases...) {
			c, known := porting.LookupCarrier(name)
			assert.Equal(t, r.qualifies(), known, name)
			if known {
				assert.Equal(t, r.ID, c.ID, name)
				assert.Contains(t, porting.Carriers(), c)
			} else {
				assert.Zero(t, c, name)
			}
		}
	}
}

func TestLookupCarrier(t *testing.T) {
	for id, names := range map[string][]string{
		"att-postpaid": {
			"AT&T", "ATT", "att", "at & t", "AT and T", "A.T.&T.", "AT&T®", "AT&T Mobility LLC", "AT&T Wireless",
			"AT&T, Inc.", "AT&T Postpaid", "att-postpaid", " AT&T ",
		},
		"verizon-postpaid": {"Verizon", "verizon wireless", "VerizonWireless", "Verizon Wireless, LLC", "Verizon (Postpaid)"},
		"verizon-prepaid":  {"Verizon Prepaid", "VERIZON PREPAID", "verizon-prepaid"},
		"tmobile-postpaid": {"T-Mobile", "TMobile", "T Mobile", "T Mobile USA", "T-Mobile US, Inc.", "T\u2011Mobile", "T-MOBILE® USA"},
		"tmobile-prepaid":  {"T-Mobile Prepaid", "TMobile prepaid"},
		"metro":            {"Metro by T-Mobile", "metro by tmobile", "MetroPCS", "Metro PCS", "Metro", "Metro by T-Mobile USA"},
		"cricket":          {"Cricket", "Cricket Wireless", "CricketWireless", "Cricket by AT&T"},
		"boost":            {"Boost Mobile", "BoostMobile", "Boost", "Boost Mobile LLC", "Dish Wireless"},
		"visible":          {"Visible", "Visible by Verizon", "VISIBLE BY VERIZON WIRELESS", "Visible Wireless"},
		"mint":             {"Mint", "Mint Mobile", "MintMobile", "Mint Mobile by T-Mobile"},
		"xfinity-mobile":   {"Xfinity Mobile", "Xfinity", "Comcast", "xfinity-mobile"},
		"straight-talk":    {"Straight Talk", "StraightTalk", "Straight Talk Wireless"},
		"tracfone":         {"TracFone", "Tracfone Wireless, Inc."},
		"total-wireless":   {"Total Wireless", "Total by Verizon", "Total Wireless by Verizon"},
		"net10":            {"NET10", "Net 10 Wireless"},
		"safelink":         {"SafeLink", "Safelink Wireless"},
		"simple-mobile":    {"Simple Mobile"},
		"us-cellular":      {"US Cellular", "U.S. Cellular", "UScellular", "us-cellular"},
		"google-voice":     {"Google Voice"},
		"bandwidth":        {"Bandwidth", "Bandwidth Inc."},
		"goto-connect":     {"GoTo Connect", "GoToConnect"},
	} {
		for _, name := range names {
			c, known := porting.LookupCarrier(name)
			assert.True(t, known, name)
			assert.Equal(t, id, c.ID, name)
		}
	}
}

func TestLookupNoCarrier(t *testing.T) {
	for _, name := range []string{
		"", " ", "-", "&", ";", ",", "by", "Mobile", "Wireless USA", "by Verizon", "Mobile by T-Mobile",
		"Not Verizon", "Verizon Not", "Verizon Business", "Verizon Prepaid Business", "VerizonX",
		"AT&T Prepaid", "AT&T PREPAID", "AT&T Business", "T-Mobile Business", "Boost Postpaid",
		"Google Fi", "Google Fi Wireless", "US Mobile", "Twilio", "Spectrum Mobile", "Charter", "Google",
		"T", "US", "Total", "Simple", "Verizon Wirelessé", "Vérizon", "\xff",
		"AT&T;AT&T", "AT&T,AT and T", "AT&T\nVerizon", "verizon-prepaid;Verizon Prepaid",
	} {
		c, known := porting.LookupCarrier(name)
		assert.False(t, known, name)
		assert.Zero(t, c, name)
	}
}

func FuzzLookupCarrier(f *testing.F) {
	for _, name := range []string{"AT&T", "Visible by Verizon", "T-Mobile USA, Inc.", "", "by", "\xff"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		c, known := porting.LookupCarrier(name)
		if known {
			assert.True(t, slices.Contains(porting.Carriers(), c))
		} else {
			assert.Zero(t, c)
		}
	})
}

// TestCarrierPatterns matches values of every length against the patterns as
// they were researched, and examples of each against the table.
func TestCarrierPatterns(t *testing.T) {
	for _, r := range readResearched(t) {
		c, known := porting.LookupCarrier(r.ID)
		if !known {
			continue
		}
		for table, want := range map[string]string{
			c.AccountNumberPattern: r.AccountNumber.Pattern,
			c.PinPattern:           r.Pin.Pattern,
		} {
			if table == "" {
				continue
			}
			for _, example := range examples(t, table) {
				assert.True(t, pattern.Match(table, example), "%s: %s in %s", r.ID, example, table)
			}
			oracle := regexp.MustCompile(want)
			matches := 0
			for length := range 40 {
				digits := strings.Repeat("1234567890", 4)[:length]
				for _, value := range []string{digits, "A" + digits, "a" + digits, digits + "Z", digits + "-", digits + "1", digits + " ", digits + "é"} {
					matched := oracle.MatchString(value)
					if matched {
						matches++
					}
					assert.Equal(t, matched, pattern.Match(table, value), "%s: %s in %s", r.ID, value, table)
				}
			}
			assert.Positive(t, matches, r.ID)
		}
	}
}

var atom = regexp.MustCompile(`(\\d|\[[^]]*\]|.)(?:\{(\d+)(?:,(\d+))?\}|(\?))?`)

// examples returns the shortest and the longest value of every alternative of a
// pattern, in its first and in its last character.
func examples(t *testing.T, pattern string) []string {
	var all []string
	for _, alternative := range strings.Split(pattern, "|") {
		for _, longest := range []bool{false, true} {
			var value strings.Builder
			for _, part := range atom.FindAllStringSubmatch(alternative, -1) {
				character := strings.Trim(part[1], "[]")
				switch {
				case part[1] == `\d` && longest:
					character = "9"
				case part[1] == `\d`:
					character = "0"
				case longest:
					character = character[len(character)-1:]
				default:
					character = character[:1]
				}
				least, most := part[2], part[3]
				if most == "" {
					most = least
				}
				if part[4] != "" {
					least = "0"
				}
				times := least
				if longest {
					times = most
				}
				if times == "" {
					times = "1"
				}
				count, err := strconv.Atoi(times)
				require.NoError(t, err)
				value.WriteString(strings.Repeat(character, count))
			}
			all = append(all, value.String())
		}
	}
	return all
}

func TestCarrierJSON(t *testing.T) {
	for _, c := range porting.Carriers() {
		text, err := json.Marshal(c)
		require.NoError(t, err)
		assert.Equal(t, string(text), string(c.AppendJSON(nil)))
		var back porting.Carrier
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, c, back)
	}
	c, _ := porting.LookupCarrier("Consumer Cellular")
	assert.JSONEq(t, `{
		"id": "consumer-cellular", "name": "Consumer Cellular",
		"accountNumberPattern": null, "accountIsPhoneNumber": false,
		"pinPattern": "[A-Za-z0-9]{6}", "pinDays": null, "portLock": null, "confidence": "medium",
		"source": "https://github.com/dnowland21/wyalink/blob/d6ce317/docs/InsightExample.html",
		"asOf": "2026-11-01"
	}`, string(c.AppendJSON(nil)))
	c, _ = porting.LookupCarrier("AT&T")
	assert.Contains(t, string(c.AppendJSON([]byte("x"))), `x{"id":"att-postpaid",`)
	assert.Contains(t, string(c.AppendJSON(nil)), `"pinDays":4,"portLock":"Wireless Account Lock"`)
}
