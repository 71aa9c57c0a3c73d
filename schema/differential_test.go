package schema_test

import (
	"math/rand"
	"os"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/schema"
	"github.com/portin-dev/portin/schema/internal/difftest"
)

// inexpressible are the rules that the package comment says no schema has. There are
// no other exceptions.
func inexpressible(t *testing.T) difftest.Inexpressible {
	t.Helper()
	comment, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	inexpressible, err := difftest.ReadInexpressible(comment)
	require.NoError(t, err)
	for _, heading := range []string{difftest.NoSchema, difftest.NoDocument, difftest.NoForm, difftest.NotYet} {
		require.NotEmpty(t, inexpressible[heading], heading)
	}
	return inexpressible
}

func TestSchemasAgreeWithTheCore(t *testing.T) {
	inexpressible := inexpressible(t)
	needed := map[string]bool{}
	documents, err := difftest.Documents(rand.New(rand.NewSource(1)), 4_000, inexpressible)
	require.NoError(t, err)
	for _, dialect := range schema.Dialects() {
		compiled := map[string]*jsonschema.Schema{}
		for _, name := range schema.Names() {
			compiled[string(name)] = compile(t, schema.Document(name, dialect))
		}
		agree(t, compiled, documents, needed)

		for _, generator := range schema.Generators() {
			forms, trials, err := difftest.Forms(rand.New(rand.NewSource(1)), 300, inexpressible, dialect, generator)
			require.NoError(t, err)
			compiled = map[string]*jsonschema.Schema{}
			for _, form := range forms {
				compiled[form.Name] = compile(t, form.Schema)
			}
			agree(t, compiled, trials, needed)
		}
	}
	for _, rules := range inexpressible {
		for _, rule := range rules {
			assert.True(t, needed[rule], "schemas do say %s", rule)
		}
	}
}

// agree asserts that each schema accepts and rejects the inputs that it has to, and that
// there are enough of both. It records the core's errors in inputs that a schema
// accepts.
func agree(t *testing.T, compiled map[string]*jsonschema.Schema, trials []difftest.Trial, needed map[string]bool) {
	t.Helper()
	count := map[string]map[bool]int{}
	possible := map[string]bool{} // to satisfy: of a form that asks for what the core always refuses, there is one
	for _, trial := range trials {
		possible[trial.Schema] = possible[trial.Schema] || len(trial.Errors) == 0
		err := compiled[trial.Schema].Validate(decode(t, trial.Input))
		if err == nil {
			for _, rule := range trial.Errors {
				needed[rule] = true
			}
		}
		if trial.Valid == nil {
			continue
		}
		if count[trial.Schema] == nil {
			count[trial.Schema] = map[bool]int{}
		}
		count[trial.Schema][*trial.Valid]++
		if *trial.Valid {
			require.NoError(t, err, "%s of %s", trial.Schema, trial.Input)
		} else {
			require.Error(t, err, "%s of %s, where the core says %v", trial.Schema, trial.Input, trial.Errors)
		}
	}
	hopeless := 0
	for name, of := range count {
		if possible[name] {
			assert.Greater(t, of[true], len(trials)/len(count)/30, "%s accepts too few", name)
		} else {
			hopeless++
		}
		assert.Greater(t, of[false], len(trials)/len(count)/30, "%s rejects too few", name)
	}
	assert.LessOrEqual(t, hopeless, 1)
}
