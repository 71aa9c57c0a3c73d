package porting_test

import (
	"slices"
	"testing"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest/golden"
)

// The answers of the core are in testdata/api-errors.json. The tests of the npm package
// read them, too.

type apiErrorCase struct {
	Text   string               `json:"text"`
	Answer porting.APIErrorRule `json:"answer"`
}

func TestSharedAPIErrors(t *testing.T) {
	var cases []apiErrorCase
	for _, code := range porting.APIErrorCodes() {
		cases = append(cases, apiErrorCase{`{"code":"` + code + `"}`, porting.LookupAPIError(code)})
	}
	for _, text := range slices.Concat(bodies(), []string{
		"Not found!", "4", "[]", "{}", `"portingNotSupported"`, `[{"code":"portingNotSupported"}]`,
		`{"code":"x","error":{"code":"y"}}`, `{"error":"unauthorized","code":"x"}`,
		`{"object":"error","type":"conflict","code":"portingAlreadyExists","message":"m"}`,
		`{"error":{"object":"error","type":"invalid","code":"portingUserAddressRequired"}}`,
		`{"type":"tooManyRequests","code":null,"details":null}`,
		`{"type":"invalid","details":[{"property":"address.city","suggestion":"New <York>"},{"property":"taxId"}]}`,
		`{"type":"invalid","details":{"property":"accountPin"}}`,
		`{"code":"portingNotSupported","message":"cut o`,
	}) {
		cases = append(cases, apiErrorCase{text, parseBody(text).APIErrorRule})
	}
	golden.Check(t, "testdata/api-errors.json", []string{"text"}, "", cases)
}
