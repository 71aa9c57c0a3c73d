// Command portin-schema prints a JSON Schema of package schema:
//
//	go run github.com/portin-dev/portin/schema/cmd/portin-schema -dialect draft-07 -name update
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/portin-dev/portin/schema"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is the command. It returns the exit code: 2 if it was used wrongly.
func run(arguments []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("portin-schema", flag.ContinueOnError)
	flags.SetOutput(stderr)
	name := flags.String("name", "", "the `document`: "+choice(schema.Names()))
	dialect := flags.String("dialect", string(schema.Draft07), "the `version` of JSON Schema: "+choice(schema.Dialects()))
	list := flags.Bool("list", false, "print the names of the documents")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: portin-schema -name document [-dialect version]")
		fmt.Fprintln(stderr, "       portin-schema -list")
		flags.PrintDefaults()
	}
	switch err := flags.Parse(arguments); {
	case err == flag.ErrHelp:
		return 0
	case err != nil:
		return 2
	case flags.NArg() > 0:
		return misused(stderr, "what is %q? Every argument is a flag", flags.Arg(0))
	case *list:
		for _, name := range schema.Names() {
			fmt.Fprintln(stdout, name)
		}
		return 0
	case *name == "":
		return misused(stderr, "-name is missing: it is %s", choice(schema.Names()))
	case schema.Dialect(*dialect).URI() == "":
		return misused(stderr, "there is no dialect %q: it is %s", *dialect, choice(schema.Dialects()))
	}
	document := schema.Document(schema.Name(*name), schema.Dialect(*dialect))
	if document == nil {
		return misused(stderr, "there is no document %q: it is %s", *name, choice(schema.Names()))
	}
	if _, err := stdout.Write(document); err != nil {
		fmt.Fprintln(stderr, "portin-schema:", err)
		return 1
	}
	return 0
}

func misused(stderr io.Writer, format string, values ...any) int {
	fmt.Fprintf(stderr, "portin-schema: "+format+".\n", values...)
	return 2
}

// choice lists values as a sentence does: "a, b or c".
func choice[T ~string](values []T) string {
	var texts []string
	for _, value := range values {
		texts = append(texts, string(value))
	}
	last := len(texts) - 1
	return strings.Join(texts[:last], ", ") + " or " + texts[last]
}
