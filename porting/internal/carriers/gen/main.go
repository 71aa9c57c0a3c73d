// Command gen writes the table of package carriers from the file that people
// write.
package main

import (
	"log"
	"os"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: gen CARRIERS.JSON TABLE.GO")
	}
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	source, err := generate(text)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[2], source, 0o666); err != nil {
		log.Fatal(err)
	}
}
