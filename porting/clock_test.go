package porting_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// Whatever answers differently at another time has read the clock: JavaScript does not
// ask for the time otherwise.
func TestAnAnswerThatDependsOnTheTimeReadsTheClock(t *testing.T) {
	depends := 0
	check := func(name string, answer func(*porting.Clock) []byte) {
		unknown := &porting.Clock{}
		first := answer(unknown)
		for _, now := range []string{
			"1950-01-01T00:00:00Z", "2026-01-10T12:00:00Z", "2026-03-09T12:00:00Z", "2026-11-22T12:00:00Z", "2100-01-01T00:00:00Z",
		} {
			at, err := time.Parse(time.RFC3339, now)
			require.NoError(t, err)
			if got := answer(&porting.Clock{Now: at}); !bytes.Equal(got, first) {
				assert.True(t, unknown.Read, "%s depends on the time: read it from the clock", name)
				depends++
			}
		}
	}
	for _, c := range sharedCases(t) {
		p, err := porting.Parse(c.document())
		if err != nil {
			continue
		}
		for _, write := range []func(*porting.Clock, *codec.Writer, *porting.Porting){
			(*porting.Clock).WriteDecision, (*porting.Clock).WriteCancelability,
		} {
			check(c.Name, func(clock *porting.Clock) []byte {
				return written(func(w *codec.Writer) { write(clock, w, p) })
			})
		}
	}
	text, err := os.ReadFile("testdata/forms.json")
	require.NoError(t, err)
	var forms []map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(text, &forms))
	for _, form := range forms {
		document, err := json.Marshal(form)
		require.NoError(t, err)
		for _, verb := range []string{"validate", "prepareCreate", "prepareUpdate", "checklist", "form"} {
			check(string(form["name"]), func(clock *porting.Clock) []byte {
				answer, err := ask(verb, document, clock.Context())
				if err != nil {
					return []byte(err.Error())
				}
				return answer
			})
		}
	}
	assert.Greater(t, depends, 50)
}
