package porting_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// The API's list object may be given as it came. While it has more items, a donor
// that is not among them may be one of those.
func TestTheListOfProviders(t *testing.T) {
	const item = `{"object":"serviceProvider","id":"svp_1","name":"A","recipientProviders":["p1"]}`
	for _, c := range []struct{ providers, issues string }{
		{`[` + item + `]`, "unknownProvider"},
		{`{"object":"list","items":[` + item + `],"moreItemsAfter":null,"moreItemsBefore":null}`, "unknownProvider"},
		{`{"object":"list","moreItemsAfter":"svp_1","items":[` + item + `]}`, "~unknownProvider"},
		{`{"moreItemsAfter":"","items":[` + item + `]}`, "unknownProvider"},
		{`{"items":[]}`, ""},
	} {
		document := `{"context":{"providers":` + c.providers + `},"input":{"donorProvider":"svp_9"}}`
		got, err := ask("validate", []byte(document), porting.Context{})
		require.NoError(t, err)
		want := `{"value":{"donorProvider":"svp_9"},"issues":[]}`
		switch c.issues {
		case "unknownProvider":
			want = `{"value":{"donorProvider":"svp_9"},"issues":[{"field":"donorProvider","code":"unknownProvider","severity":"error","params":{}}]}`
		case "~unknownProvider":
			want = `{"value":{"donorProvider":"svp_9"},"issues":[{"field":"donorProvider","code":"unknownProvider","severity":"warning","params":{}}]}`
		}
		assert.Equal(t, want, string(got), c.providers)
	}
	one := []porting.ServiceProvider{{ID: "svp_1", Name: "A"}}
	more := porting.Context{Providers: one, MoreProviders: true}
	assert.Equal(t, []string{"donorProvider ~unknownProvider"}, lines(validate(t, `{"donorProvider":"svp_9"}`, more).Issues))
	assert.Empty(t, validate(t, `{"donorProvider":"svp_1"}`, more).Issues)
	for document, path := range map[string]string{
		`{"context":{"providers":"x"}}`:                  "context.providers",
		`{"context":{"providers":{}}}`:                   "context.providers",
		`{"context":{"providers":{"items":"x"}}}`:        "context.providers.items",
		`{"context":{"providers":{"items":[4]}}}`:        "context.providers.items.0",
		`{"context":{"providers":{"moreItemsAfter":4}}}`: "context.providers.moreItemsAfter",
	} {
		_, err := ask("validate", []byte(document), porting.Context{})
		assert.ErrorContains(t, err, "wrongType", document)
		assert.ErrorContains(t, err, "("+path+")", document)
	}
}
