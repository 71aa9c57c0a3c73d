package main

import (
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/tetratelabs/wazero/api"

	"github.com/portin-dev/portin/decline"
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

func TestTheModuleAnswersAsTheNativeCore(t *testing.T) {
	for name, host := range modules(t) {
		t.Run(name, func(t *testing.T) {
			host.t = t
			// It comes first, because the documents of a mebibyte below make the memory grow.
			t.Run("phone numbers", func(t *testing.T) { phoneNumbers(t, host) })
			t.Run("shared cases", func(t *testing.T) { sharedCases(t, host) })
			t.Run("shared forms", func(t *testing.T) { sharedForms(t, host) })
			t.Run("strange forms", func(t *testing.T) { strangeForms(t, host) })
			t.Run("reminders", func(t *testing.T) { reminderVerb(t, host) })
			t.Run("carriers", func(t *testing.T) { carrierVerbs(t, host) })
			t.Run("decline codes", func(t *testing.T) { declineCodes(t, host) })
			t.Run("API errors", func(t *testing.T) { apiErrors(t, host) })
			t.Run("notices", func(t *testing.T) { notices(t, host) })
			t.Run("events", func(t *testing.T) { events(t, host) })
			t.Run("forms", func(t *testing.T) { forms(t, host) })
			t.Run("instants", func(t *testing.T) { instants(t, host) })
			t.Run("clock", func(t *testing.T) { clocks(t, host) })
			t.Run("clock needed", func(t *testing.T) { clockNeeded(t, host) })
			t.Run("long documents", func(t *testing.T) { longDocuments(t, host) })
			t.Run("any order", func(t *testing.T) { anyOrder(t, host) })
			t.Run("refusals", func(t *testing.T) { refusals(t, host) })
			t.Run("broken documents", func(t *testing.T) { brokenDocuments(t, host) })
		})
	}
}

// native returns the JSON that encoding/json writes for the answer of the core, or for
// its error.
func native(t *testing.T, answer any, argument string, err error) (text string, refused bool) {
	t.Helper()
	var problem *codec.Error
	if err != nil {
		require.ErrorAs(t, err, &problem)
		path := argument
		if path != "" && problem.Path != "" {
			path += "."
		}
		path += problem.Path
		answer = struct {
			Code   string          `json:"code"`
			Reason codec.ErrorCode `json:"reason"`
			Path   string          `json:"path"`
			Offset int             `json:"offset"`
			Remedy string          `json:"remedy,omitempty"`
		}{"invalidArgument", problem.Code, path, problem.Offset, problem.Remedy}
	}
	json, err := json.Marshal(answer)
	require.NoError(t, err)
	return string(json), problem != nil
}

// assertSame asks the module and compares the bytes.
func assertSame(t *testing.T, host *host, want string, wantRefused bool, verb, document string, at ...float64) {
	t.Helper()
	got, refused := host.ask(verb, document, at...)
	assert.Equal(t, want, got)
	assert.Equal(t, wantRefused, refused)
}

func askEverything(t *testing.T, host *host, document string, now time.Time) {
	t.Helper()
	var decision porting.Decision
	var missing []porting.Field
	var cancel porting.Cancel
	p, err := porting.Parse([]byte(document))
	if err == nil {
		decision, missing, cancel = porting.Decide(p, now), porting.Missing(p), porting.Cancelability(p, now)
	}
	milliseconds := float64(now.UnixMilli())
	want, refused := native(t, decision, "porting", err)
	assertSame(t, host, want, refused, "decide", document, milliseconds)
	want, refused = native(t, nextChangeOf(p, now), "porting", err)
	assertSame(t, host, want, refused, "nextChange", document, milliseconds)
	want, refused = native(t, missing, "porting", err)
	assertSame(t, host, want, refused, "missing", document)
	want, refused = native(t, cancel, "porting", err)
	assertSame(t, host, want, refused, "cancelability", document, milliseconds)
}

// nextChangeOf returns what the module answers for the next change: null if there is none.
func nextChangeOf(p *porting.Porting, now time.Time) *porting.Timestamp {
	at, changes := porting.NextChange(p, now)
	if !changes {
		return nil
	}
	timestamp := porting.TimestampOf(at)
	return &timestamp
}

func sharedCases(t *testing.T, host *host) {
	text, err := os.ReadFile("../porting/testdata/cases.json")
	require.NoError(t, err)
	var cases []struct {
		Name    string
		Now     time.Time
		Porting json.RawMessage
		Text    *string
	}
	require.NoError(t, json.Unmarshal(text, &cases))
	require.NotEmpty(t, cases)
	for _, c := range cases {
		t.Run(c.Name, func(t *testing.T) {
			document := string(c.Porting)
			if c.Text != nil {
				document = *c.Text
			}
			askEverything(t, host, document, c.Now)
		})
	}
}

func declineCodes(t *testing.T, host *host) {
	for _, code := range append(decline.Codes(), "", "portingBirthdayRequiredOrInvalid", "x<&>\u2028é😀", strings.Repeat("long", 10_000)) {
		document, err := json.Marshal(code)
		require.NoError(t, err)
		want, _ := native(t, decline.Lookup(code), "", nil)
		assertSame(t, host, want, false, "decline", string(document))
	}
	for _, document := range []string{"4", "", `"`, `"\ud800"`, "{}"} {
		_, problem := codec.UnmarshalText([]byte(document))
		want, _ := native(t, nil, "code", problem)
		assertSame(t, host, want, true, "decline", document)
	}
}

func clocks(t *testing.T, host *host) {
	const draft = `{"status":"draft"}`
	p, err := porting.Parse([]byte(draft))
	require.NoError(t, err)
	for _, now := range []float64{0, -1, 0.5, 8.64e15, -8.64e15} {
		want, _ := native(t, porting.Decide(p, time.UnixMilli(int64(now))), "", nil)
		assertSame(t, host, want, false, "decide", draft, now)
	}
	for _, now := range []float64{math.NaN(), math.Inf(-1), 8.64e15 + 1, -8.64e15 - 1} {
		for _, verb := range []string{"decide", "cancelability"} {
			want := `{"code":"invalidArgument","reason":"wrongType","path":"now","offset":0}`
			assertSame(t, host, want, true, verb, draft, now)
		}
	}
}

// If the host passes no time, a verb asks for it only if its answer depends on it.
func clockNeeded(t *testing.T, host *host) {
	for document, needed := range map[string]bool{
		`{"status":"draft"}`: false,
		`{"status":"requested","phoneNumber":"+33612345678"}`:                                                 false,
		`{"status":"requested","phoneNumber":"+447400123456","scheduledOn":"2026-01-12"}`:                     true,
		`{"status":"requested","phoneNumber":"+18602350142","lastRequestedAt":"2026-01-09T09:00:00.5Z"}`:      true,
		`{"status":"informationRequired","birthday":"1990-01-01"}`:                                            true,
		`{"status":"informationRequired","birthday":"1990-02-30"}`:                                            false,
		`{"status":4,"birthday":"1990-01-01"}`:                                                                false,
		`{"status":"declined","phoneNumber":"+18602350142","declinedCode":"portingDeclined","firstName":"A"}`: false,
	} {
		answer, _ := host.ask("decide", document)
		assert.Equal(t, needed, answer == "", document)
	}
	for document, needed := range map[string]bool{
		`{"input":{"accountPin":"1234"}}`: false,
		`{"input":{"accountPin":"123456"},"context":{"pinIssuedOn":"2026-01-01","carrier":"AT&T","market":"US"}}`: true,
		`{"input":{"birthday":"1990-01-01"}}`:                              true,
		`{"input":{"scheduledOn":"2026-01-12"},"context":{"market":"GB"}}`: true,
		`{"input":{"scheduledOn":"tomorrow"},"context":{"market":"GB"}}`:   false,
	} {
		answer, _ := host.ask("validate", document)
		assert.Equal(t, needed, answer == "", document)
	}
}

func instants(t *testing.T, host *host) {
	for document, want := range map[string]float64{
		`"1970-01-01T00:00:01Z"`: 1000, `"2026-07-14T23:30:00.5+01:00"`: 1784068200500, `"1970-01-02"`: 86_400_000,
		`"1970-01-02T00:00"`: math.NaN(), `"2026-02-30"`: math.NaN(), `"tomorrow"`: math.NaN(), `""`: math.NaN(),
		`null`: math.NaN(), `4`: math.NaN(), ``: math.NaN(), `"\ud800"`: math.NaN(),
	} {
		require.True(t, host.module.Memory().WriteString(uint32(host.call("buffer")), document))
		results, err := host.module.ExportedFunction("instant").Call(t.Context(), uint64(len(document)))
		require.NoError(t, err)
		if got := api.DecodeF64(results[0]); math.IsNaN(want) {
			assert.True(t, math.IsNaN(got), document)
		} else {
			assert.Equal(t, want, got, document)
		}
	}
}

func longDocuments(t *testing.T, host *host) {
	capacity := host.call("capacity")
	for _, character := range []string{"<", "\u2028", "\"", "é"} { // an answer can be longer than any document
		askEverything(
			t,
			host,
			`{"status":"declined","declinedCode":"`+strings.Repeat(character, 300_000)+`"}`,
			time.Unix(0, 0),
		)
		document := `"` + strings.Repeat(character, 150_000) + `"`
		var code string
		if json.Unmarshal([]byte(document), &code) == nil {
			want, _ := native(t, decline.Lookup(code), "", nil)
			assertSame(t, host, want, false, "decline", document)
		}
	}
	for _, length := range []int{capacity - 1, capacity, capacity + 1, 3*capacity + 7, codec.MaxSize, codec.MaxSize + 1} {
		t.Run(strconv.Itoa(length), func(t *testing.T) {
			const start, end = `{"status":"declined","declinedCode":"`, `"}`
			askEverything(t, host, start+strings.Repeat("c", length-len(start)-len(end))+end, time.Unix(0, 0))
		})
	}
}

func brokenDocuments(t *testing.T, host *host) {
	for _, document := range []string{
		"", "\x00", "\xff", strings.Repeat("[", 10_000), `{"x":` + strings.Repeat("[", 10_000),
		`{"x":` + strings.Repeat("[", 63) + strings.Repeat("]", 63) + `}`,
		`{"x":` + strings.Repeat("[", 64) + strings.Repeat("]", 64) + `}`,
		`{"firstName":"\ud800"}`, `{"status":4}`, strings.Repeat(" ", codec.MaxSize+1),
	} {
		askEverything(t, host, document, time.Unix(0, 0))
	}
	_, refused := host.ask("missing", `{}`)
	assert.False(t, refused, "the next call works")
	assert.Equal(t, 0, host.call("push", uint64(host.call("capacity")+1)), "a piece longer than the buffer")
	assert.Equal(t, 0, host.call("pull", 1<<31), "an offset behind the answer")
	for _, nonsense := range []uint64{8 << 20, 8<<20 + 1, 1 << 31, 1<<32 - 1} {
		assert.Equal(t, 0, host.call("push", nonsense))
		assert.Less(t, host.call("missing", nonsense, 0), 0)
	}
}

// What the package's shim does after each answer: it pushes nothing, which frees what the
// call has used. The standard toolchain's module has a garbage collector instead.
func TestPushingNothingFreesTheMemory(t *testing.T) {
	for name, host := range modules(t) {
		if name == "standard" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			host.t = t
			ask := func() {
				const number = "+18605550123"
				require.True(t, host.module.Memory().WriteString(uint32(host.call("buffer")), number))
				require.Positive(t, host.call("parsePhoneTexts", uint64(len(number)), 0))
				require.Equal(t, 1, host.call("push", 0))
			}
			ask()
			before := host.module.Memory().Size()
			for range 20_000 {
				ask()
			}
			assert.Equal(t, before, host.module.Memory().Size())
		})
	}
}

func TestTheExports(t *testing.T) {
	source, err := os.ReadFile("exports.go")
	require.NoError(t, err)
	want := []string{"_initialize", "memory"}
	for _, match := range regexp.MustCompile(`(?m)^//go:wasmexport (\w+)$`).FindAllStringSubmatch(string(source), -1) {
		want = append(want, match[1])
	}
	for name, host := range modules(t) {
		got := []string{"memory"}
		for export := range host.module.ExportedFunctionDefinitions() {
			got = append(got, export)
		}
		assert.ElementsMatch(t, want, got, name)
	}
}

// Every package that the module links adds to its size.
func TestForbiddenImports(t *testing.T) {
	list := exec.Command("go", "list", "-deps", ".")
	list.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm") // the exports are for this platform only
	output, err := list.Output()
	require.NoError(t, err)
	linked := strings.Fields(string(output))
	require.Contains(t, linked, "github.com/portin-dev/portin/porting")
	for _, forbidden := range []string{"encoding/json", "fmt", "regexp", "reflect", "os", "net"} {
		assert.False(t, slices.Contains(linked, forbidden), forbidden)
	}
}
