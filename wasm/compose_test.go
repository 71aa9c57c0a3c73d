package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// forms asks for each form in the tests of package schema, and for each of its fields
// alone.
func forms(t *testing.T, host *host) {
	text, err := os.ReadFile("../schema/testdata/forms.json")
	require.NoError(t, err)
	var cases []struct {
		Name    string                           `json:"name"`
		Porting json.RawMessage                  `json:"porting"`
		Input   json.RawMessage                  `json:"input"`
		Context json.RawMessage                  `json:"context"`
		Fields  []porting.FormField              `json:"fields"`
		Props   map[porting.Field]map[string]any `json:"props"`
	}
	require.NoError(t, json.Unmarshal(text, &cases))
	require.NotEmpty(t, cases)
	now := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	at := float64(now.UnixMilli())
	for _, c := range cases {
		document := map[string]any{"porting": c.Porting}
		if c.Input != nil {
			document["input"] = c.Input
		}
		if c.Context != nil {
			document["context"] = c.Context
		}
		text, err := json.Marshal(document)
		require.NoError(t, err)
		for i := range c.Fields {
			if c.Fields[i].Name == porting.FieldAddressCountry {
				c.Fields[i].Options = nil // which a whole form leaves out
			}
		}
		want, _ := native(t, c.Fields, "", nil)
		assertSame(t, host, want, false, "form", string(text), at)

		for field := range c.Props {
			text, err := json.Marshal(map[string]any{"porting": c.Porting, "field": field})
			require.NoError(t, err)
			w := codec.NewWriter(nil)
			require.NoError(t, porting.WriteForm(w, text, porting.Context{Now: now}))
			assertSame(t, host, string(w.Bytes()), false, "form", string(text), at)
		}
	}
	for _, document := range []string{
		"{}", `{"porting":null,"confirm":true}`, `{"porting":null,"context":{"market":"GB"},"input":{"phoneNumber":"07400 123456"}}`,
	} {
		w := codec.NewWriter(nil)
		require.NoError(t, porting.WriteForm(w, []byte(document), porting.Context{Now: now}))
		assertSame(t, host, string(w.Bytes()), false, "form", document, at)
	}
	for _, document := range []string{"", "[]", `{"porting":[]}`, `{"context":{"market":1}}`, `{"field":{}}`, `{"confirm":"yes"}`} {
		err := porting.WriteForm(codec.NewWriter(nil), []byte(document), porting.Context{})
		require.ErrorAs(t, err, new(*codec.Error))
		want, _ := native(t, nil, "", err)
		assertSame(t, host, strings.Replace(want, `"path":".`, `"path":"`, 1), true, "form", document, 0)
	}
}
