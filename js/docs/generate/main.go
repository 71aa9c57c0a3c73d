// Command generate writes the site's reference pages from the tables of the core: what
// each code, field and carrier means, and the diagram of the statuses. No page is
// written by hand, so they cannot disagree with the code.
package main

import (
	"bytes"
	"encoding/json"
	"log"
	"os"
	"path/filepath"

	"github.com/portin-dev/portin/porting/messages"
)

//go:generate go run . ..

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: generate DIRECTORY")
	}
	for name, text := range pages("../../..") {
		file := filepath.Join(os.Args[1], name)
		check(os.MkdirAll(filepath.Dir(file), 0o777))
		check(os.WriteFile(file, text, 0o666))
	}
}

// pages returns the generated pages by their path in js/docs. It reads the comments of
// constants from the sources below root.
func pages(root string) map[string][]byte {
	g := generator{
		comments: readComments(filepath.Join(root, "porting"), filepath.Join(root, "decline")),
		english:  readCatalog("en"),
		spanish:  readCatalog("es"),
	}
	return map[string][]byte{
		"reference/words.md":          g.words(),
		"reference/statuses.md":       g.statuses(),
		"reference/fields.md":         g.fields(),
		"reference/issue-codes.md":    g.issueCodes(),
		"reference/decline-codes.md":  g.declineCodes(),
		"reference/api-errors.md":     g.apiErrors(),
		"reference/cancel-reasons.md": g.cancelReasons(),
		"reference/carriers.md":       g.carriers(),
		"learn/diagram.md":            diagram(),
	}
}

type generator struct {
	comments         map[string]constant // by type and value: "IssueCode required"
	english, spanish catalog
}

// catalog has the texts of a message catalog that the pages show.
type catalog struct {
	Issues        map[string]string `json:"issues"`
	Statuses      map[string]text   `json:"statuses"`
	Declines      map[string]text   `json:"declines"`
	APIErrors     map[string]text   `json:"apiErrors"`
	CancelReasons map[string]string `json:"cancelReasons"`
	Fields        map[string]struct {
		Label string `json:"label"`
	} `json:"fields"`
}

type text struct {
	Title string `json:"title"`
	Text  string `json:"text"`
}

// UnmarshalJSON also accepts a plain string: a text without a title.
func (t *text) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte{'"'}) {
		return json.Unmarshal(data, &t.Text)
	}
	type plain text
	return json.Unmarshal(data, (*plain)(t))
}

func readCatalog(language string) catalog {
	data, err := messages.For(language).MarshalJSON()
	check(err)
	var read catalog
	check(json.Unmarshal(data, &read))
	return read
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
