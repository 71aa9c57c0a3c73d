package main

import (
	"strings"
	"testing"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// apiErrors asks about every code, and about bodies of every kind.
func apiErrors(t *testing.T, host *host) {
	for _, codeOrBody := range append(
		porting.APIErrorCodes(), "", "somethingNew", "not a name", "null", "4", "{}", `{"error":{"code":"portingNotSupported"}}`,
		`{"type":"invalid","details":[{"property":"taxId"},{"property":"address.city","suggestion":"<New York>"},{"property":"accountPin","suggestion":"1"}]}`,
		`{"code":"portingNotSupported","message":"cut o`, "<html>", "\xff", `{"details":`+strings.Repeat("[", 10_000),
		`{"type":"invalid","details":[`+strings.Repeat(`{"property":"taxId"},`, 10_000)+`{}]}`,
		`{"type":"internal","message":"`+strings.Repeat("é", 100_000)+`"}`, strings.Repeat(" ", codec.MaxSize)+"{}",
	) {
		want, _ := native(t, porting.ReadAPIError([]byte(codeOrBody)), "", nil)
		assertSame(t, host, want, false, "apiError", codeOrBody)
	}
}
