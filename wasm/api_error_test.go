package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

// apiErrors asks about every code, and about errors of every kind.
func apiErrors(t *testing.T, host *host) {
	type question struct {
		Code       string   `json:"code"`
		Type       string   `json:"type"`
		Properties []string `json:"properties"`
	}
	questions := []question{
		{}, {Type: "invalid"}, {Type: "<teapot>"}, {Code: "x y", Type: "internal"}, {Code: strings.Repeat("a", 1000)},
		{Code: "invalid", Properties: []string{"taxId", "address.city", "donorProvider.id", "accountPin", "<b>", ""}},
		{Type: "invalid", Properties: slices.Repeat([]string{"taxId"}, 1000)},
	}
	for _, code := range append(porting.APIErrorCodes(), "somethingNew", "123456", "\u2028") {
		questions = append(questions, question{Code: code})
	}
	for _, q := range questions {
		document, err := json.Marshal(q)
		require.NoError(t, err)
		want, _ := native(t, porting.APIErrorFrom(q.Code, q.Type, q.Properties), "", nil)
		assertSame(t, host, want, false, "apiError", string(document))
	}
	tooMany := `{"properties":["x"` + strings.Repeat(`,"x"`, 1000) + `]}`
	for _, document := range []string{"", "4", `{"code":4}`, `{"properties":[4]}`, tooMany} {
		_, refused := host.ask("apiError", document)
		require.True(t, refused, document)
	}
}
