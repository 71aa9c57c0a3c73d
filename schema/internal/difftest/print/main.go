// Command print writes trials for the tests of the npm package, as a JSON object: the
// forms of each dialect, the forms for any generator, and the trials of documents and of
// forms. Its argument is the file with the package comment of schema.
package main

import (
	"encoding/json"
	"log"
	"math/rand"
	"os"

	"github.com/portin-dev/portin/schema"
	"github.com/portin-dev/portin/schema/internal/difftest"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: print FILE")
	}
	comment, err := os.ReadFile(os.Args[1])
	check(err)
	inexpressible, err := difftest.ReadInexpressible(comment)
	check(err)
	var out struct {
		Documents []difftest.Trial
		Forms     map[string][]difftest.Form
		Trials    []difftest.Trial
	}
	out.Documents, err = difftest.Documents(rand.New(rand.NewSource(2)), 2_000, inexpressible)
	check(err)
	out.Forms = map[string][]difftest.Form{}
	for _, dialect := range schema.Dialects() {
		random := rand.New(rand.NewSource(2))
		out.Forms[string(dialect)], out.Trials, err = difftest.Forms(random, 200, inexpressible, dialect, schema.RJSF)
		check(err)
	}
	plain := string(schema.Plain)
	out.Forms[plain], _, err = difftest.Forms(rand.New(rand.NewSource(2)), 0, inexpressible, schema.Draft07, schema.Plain)
	check(err)
	check(json.NewEncoder(os.Stdout).Encode(out))
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
