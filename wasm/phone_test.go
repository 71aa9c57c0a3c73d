package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/nyaruka/phonenumbers"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting/phone"
)

// phoneNumbers asks about a number of every region, typed in several ways.
func phoneNumbers(t *testing.T, host *host) {
	before := host.module.Memory().Size()
	random := rand.New(rand.NewPCG(1, 1))
	for region := range phonenumbers.GetSupportedRegions() {
		example := phonenumbers.GetExampleNumber(region)
		e164 := phonenumbers.Format(example, phonenumbers.E164)
		askPhone(t, host, e164, "")
		askPhone(t, host, phonenumbers.Format(example, phonenumbers.NATIONAL), region)
		askPhone(t, host, e164[:len(e164)-1-random.IntN(5)], region)
		askPhone(t, host, fmt.Sprint(random.Uint64()), region)
	}
	for code := range phonenumbers.GetSupportedGlobalNetworkCallingCodes() {
		askPhone(t, host, fmt.Sprintf("+%d12345678", code), "")
	}
	for _, text := range []string{
		"", "+", "x", "860 555 0123 ext. 4", "\x00", "é😀<&>", "(860", "860555", "+00 44 20 7183 8750", "８６０",
		strings.Repeat("4", 300), strings.Repeat("4", 20_000),
	} {
		for _, region := range []string{"US", "", "ZZ", "é"} {
			askPhone(t, host, text, region)
		}
	}
	if before < 1<<20 { // TinyGo's module
		assert.LessOrEqual(t, host.module.Memory().Size(), uint32(1<<20), "the whole world is decoded by now")
	}

	for document, path := range map[string]string{
		`{"text":4}`: "text", `{"text":"1","region":[]}`: "region", `{"text":"\ud800"}`: "text", `4`: "text", ``: "text",
	} {
		for _, verb := range []string{"parsePhone", "formatAsYouType"} {
			answer, refused := host.ask(verb, document)
			assert.True(t, refused)
			assert.Contains(t, answer, `"path":"`+path+`"`)
		}
	}
}

// askPhone compares the module's answer, byte for byte, with the core's answer as
// encoding/json writes it.
func askPhone(t *testing.T, host *host, text, region string) {
	t.Helper()
	document, err := json.Marshal(map[string]string{"text": text, "region": region})
	require.NoError(t, err)
	var answer any
	if n, err := phone.Parse(text, region); err != nil {
		answer = struct {
			OK   bool       `json:"ok"`
			Code phone.Code `json:"code"`
		}{false, err.(*phone.Error).Code}
	} else {
		answer = struct {
			OK            bool       `json:"ok"`
			E164          string     `json:"e164"`
			Region        string     `json:"region"`
			Type          phone.Type `json:"type"`
			Possible      bool       `json:"possible"`
			Valid         bool       `json:"valid"`
			National      string     `json:"national"`
			International string     `json:"international"`
		}{
			true, n.E164(), n.Region(), n.Type(), n.IsPossible(), n.IsValid(),
			n.Format(phone.National), n.Format(phone.International),
		}
	}
	want, _ := native(t, answer, "", nil)
	assertSame(t, host, want, false, "parsePhone", string(document))
	want, _ = native(t, phone.AsYouType(text, region), "", nil)
	assertSame(t, host, want, false, "formatAsYouType", string(document))
}
