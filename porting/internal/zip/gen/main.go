// Command gen writes the tables of package zip from what its testdata says
// about every prefix and about the ZIP codes that are exceptions.
package main

import (
	"log"
	"os"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: gen DIRECTORY FILE")
	}
	source, err := generate(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[2], source, 0o666); err != nil {
		log.Fatal(err)
	}
}
