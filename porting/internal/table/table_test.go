package table_test

import (
	"strings"
	"testing"

	"github.com/portin-dev/portin/porting/internal/table"
	"github.com/stretchr/testify/assert"
)

func TestCut(t *testing.T) {
	for _, text := range []string{"", ";", "a", "a;", ";a", "a;b;c", "é;ü"} {
		before, after, _ := strings.Cut(text, ";")
		gotBefore, gotAfter := table.Cut(text, ';')
		assert.Equal(t, []string{before, after}, []string{gotBefore, gotAfter}, text)
	}
}

func TestBefore(t *testing.T) {
	for text, want := range map[string]string{"": "", "abc": "abc", "?abc": "", "ab#c?d": "ab", "é/ö": "é"} {
		assert.Equal(t, want, table.Before(text, "?&/#"), text)
	}
}

func TestHas(t *testing.T) {
	const ranges = "09az\u00e9\u00e9\U0001f300\U0001faff"
	for _, char := range "059amz\u00e9\U0001f300\U0001f600\U0001faff" {
		assert.True(t, table.Has(ranges, char), string(char))
	}
	for _, char := range "/:A`{\u00e8\u00ea\U0001f2ff\U0001fb00" {
		assert.False(t, table.Has(ranges, char), string(char))
	}
	assert.False(t, table.Has("", 'a'))
}

func TestHasCode(t *testing.T) {
	for _, code := range []string{"GG", "IM", "JE"} {
		assert.True(t, table.HasCode("GG IM JE", code), code)
	}
	for _, code := range []string{"", "G", "GG ", "G ", " I", "EG", "JE "} {
		assert.False(t, table.HasCode("GG IM JE", code), code)
	}
	assert.False(t, table.HasCode("", "GG"))
}
