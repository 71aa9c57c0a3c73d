package golden

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDiff(t *testing.T) {
	assert.Empty(t, Diff([]byte(`{"a":1}`), []byte("{\n\t\"a\": 1\n}")))
	assert.Contains(t, Diff([]byte(`{"a":1}`), []byte(`{"a":2}`)), "2")
	assert.NotEmpty(t, Diff([]byte(`no JSON`), []byte(`{"a":2}`)))
	assert.NotEmpty(t, Diff([]byte(`"<"`), []byte(`"\u003c"`)), "spelled in another way")
}

func TestCasesOfOneNameAreNumbered(t *testing.T) {
	cases := []json.RawMessage{[]byte(`{"a":"x","b":"y"}`), []byte(`{"b":"y","a":"x","c":1}`), []byte(`{"a":"z","b":"y"}`)}
	names, texts := byName(t, []string{"a", "b"}, cases)
	assert.Equal(t, []string{"x y", "x y 2", "z y"}, names)
	assert.Equal(t, cases[1], texts["x y 2"])
}

func TestRenewal(t *testing.T) {
	want := "If that is meant: go test ./porting/portingtest/golden -run '^TestRenewal$' -update writes answers.json; read its diff."
	t.Run("a case", func(t *testing.T) { assert.Equal(t, want, renewal(t, "answers.json")) })
}
