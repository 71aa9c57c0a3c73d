package main

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheCommittedTableIsTheGenerated(t *testing.T) {
	text, err := os.ReadFile("../carriers.json")
	require.NoError(t, err)
	want, err := generate(text)
	require.NoError(t, err)
	got, err := os.ReadFile("../table.go")
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got), "run: go generate ./porting/internal/carriers")
}

// A slip in the file is told, with the carrier's id.
func TestSlipsInTheFile(t *testing.T) {
	good := func() map[string]any {
		return map[string]any{
			"id": "acme", "name": "Acme Mobile", "confidence": "high", "asOf": "2026-11-01", "sources": []string{"https://example.com/"},
		}
	}
	_, err := generateOne(t, good())
	require.NoError(t, err)
	for member, value := range map[string]any{
		"name":          "",
		"confidence":    "sure",
		"asOf":          "1 November 2026",
		"sources":       []string{"a guide"},
		"pin":           map[string]any{"days": 100},
		"askBy":         "everyone",
		"accountNumber": map[string]any{"pattern": `\d{9};\d{10}`},
		"nam":           "Acme",
	} {
		slip := good()
		slip[member] = value
		_, err := generateOne(t, slip)
		assert.Error(t, err, member)
	}
	missing := good()
	delete(missing, "sources")
	_, err = generateOne(t, missing)
	assert.ErrorContains(t, err, "acme")
}

func TestADayOfItsOwn(t *testing.T) {
	text := `{"carriers":[
		{"id":"a","name":"A","confidence":"high","asOf":"2026-11-01","sources":["https://a.example/"]},
		{"id":"b","name":"B","confidence":"high","asOf":"2026-11-01","sources":["https://a.example/"]},
		{"id":"c","name":"C","confidence":"high","asOf":"2026-12-24","sources":["https://a.example/"]}]}`
	source, err := generate([]byte(text))
	require.NoError(t, err)
	assert.Contains(t, string(source), "const sources = `c https://a.example/ 2026-12-24`")
}

func generateOne(t *testing.T, carrier map[string]any) ([]byte, error) {
	t.Helper()
	text, err := json.Marshal(map[string]any{"carriers": []any{carrier}})
	require.NoError(t, err)
	return generate(text)
}

// A pattern that is not confirmed is no rule, but what else is known stays.
func TestAPatternOfLowConfidenceIsNotInTheTable(t *testing.T) {
	source, err := generateOne(t, map[string]any{
		"id": "acme", "name": "Acme", "confidence": "medium", "asOf": "2026-11-01", "sources": []string{"https://example.com/"},
		"accountNumber": map[string]any{"pattern": `\d{9}`, "confidence": "low"},
		"pin":           map[string]any{"pattern": `\d{4}`, "days": 7},
	})
	require.NoError(t, err)
	assert.Contains(t, string(source), "`acme;Acme;;;;\\d{4};7;;;;medium;;;`")
}
