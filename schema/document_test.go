package schema_test

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/schema"
)

func TestDocumentsAreWhatTheGeneratorWrites(t *testing.T) {
	directory := t.TempDir()
	output, err := exec.Command("go", "run", "./generate", directory).CombinedOutput()
	require.NoError(t, err, "%s", output)
	for _, dialect := range schema.Dialects() {
		written, err := os.ReadDir(filepath.Join(directory, string(dialect)))
		require.NoError(t, err)
		assert.Len(t, written, len(schema.Names()))
		for _, name := range schema.Names() {
			want, err := os.ReadFile(filepath.Join(directory, string(dialect), string(name)+".json"))
			require.NoError(t, err)
			assert.True(t, bytes.Equal(want, schema.Document(name, dialect)), "%s has changed: run go generate ./schema", name)
		}
	}
}

func TestNoDocument(t *testing.T) {
	assert.Nil(t, schema.Document("updates", schema.Draft07))
	assert.Nil(t, schema.Document(schema.Update, "draft-04"))
	assert.Nil(t, schema.Document("../draft-07/update", schema.Draft07))
	assert.Empty(t, schema.Dialect("draft-04").URI())
}

func TestADocumentIsTheCallers(t *testing.T) {
	clear(schema.Document(schema.Update, schema.Draft07))
	assert.True(t, json.Valid(schema.Document(schema.Update, schema.Draft07)))
}

// each runs a test for every document in both dialects.
func each(t *testing.T, test func(t *testing.T, name schema.Name, document []byte)) {
	t.Helper()
	for _, dialect := range schema.Dialects() {
		for _, name := range schema.Names() {
			t.Run(string(dialect)+"/"+string(name), func(t *testing.T) {
				test(t, name, schema.Document(name, dialect))
			})
		}
	}
}

// compile fails unless a document is as the meta-schema of its dialect says.
func compile(t *testing.T, document []byte) *jsonschema.Schema {
	t.Helper()
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	require.NoError(t, compiler.AddResource("test:schema", decode(t, document)))
	compiled, err := compiler.Compile("test:schema")
	require.NoError(t, err)
	return compiled
}

func decode(t *testing.T, text []byte) any {
	t.Helper()
	var value any
	require.NoError(t, json.Unmarshal(text, &value), "%s", text)
	return value
}

func TestDocumentsAreSchemas(t *testing.T) {
	each(t, func(t *testing.T, _ schema.Name, document []byte) { compile(t, document) })
}

// keywords are all that the documents use: those that mean the same in both
// dialects, and no reference.
var keywords = []string{
	"type", "properties", "required", "additionalProperties", "items", "enum", "pattern", "format",
	"title", "description", "examples",
}

func TestEveryPropertyHasWords(t *testing.T) {
	each(t, func(t *testing.T, _ schema.Name, document []byte) {
		root := decode(t, document).(map[string]any)
		assert.NotEmpty(t, root["$schema"])
		assert.NotEmpty(t, root["title"])
		assert.NotEmpty(t, root["description"])
		delete(root, "$schema")
		words(t, root)
	})
}

func words(t *testing.T, s map[string]any) {
	for keyword := range s {
		assert.Contains(t, keywords, keyword)
	}
	if items, found := s["items"].(map[string]any); found {
		words(t, items)
	}
	properties, _ := s["properties"].(map[string]any)
	for name, of := range properties {
		property := of.(map[string]any)
		for _, keyword := range []string{"title", "description", "examples"} {
			assert.NotEmpty(t, property[keyword], name)
		}
		text, err := json.Marshal(property)
		require.NoError(t, err)
		compiled := compile(t, text)
		for _, example := range property["examples"].([]any) {
			assert.NoError(t, compiled.Validate(example), name)
		}
		words(t, property)
	}
}

func TestWhatUsersSubmitHasNothingElse(t *testing.T) {
	each(t, func(t *testing.T, name schema.Name, document []byte) {
		root := decode(t, document).(map[string]any)
		if name == schema.Porting || name == schema.Decision || name == schema.APIError {
			assert.NotContains(t, root, "additionalProperties")
			return
		}
		assert.Equal(t, false, root["additionalProperties"])
		if address, found := root["properties"].(map[string]any)["address"].(map[string]any); found {
			assert.Equal(t, false, address["additionalProperties"])
		}
	})
}
