package schema

import (
	"embed"
	"slices"
)

// Name is that of a document.
type Name string

// The seven documents.
const (
	Create        Name = "create"         // what creates a porting
	BeforePayment Name = "before-payment" // the first page of a checkout: the number, where its owner lives, the carrier
	AfterPayment  Name = "after-payment"  // the page behind it: what the carrier has on file
	Update        Name = "update"         // what changes a porting
	Porting       Name = "porting"        // the API's object, as it comes
	Decision      Name = "decision"       // what porting.Decide answers
	APIError      Name = "api-error"      // what porting.ParseAPIError answers
)

// Names returns every [Name].
func Names() []Name {
	return []Name{Create, BeforePayment, AfterPayment, Update, Porting, Decision, APIError}
}

// Dialect is a version of JSON Schema.
type Dialect string

// The two dialects. Of the keywords of the documents both have the same
// meaning.
const (
	Draft07     Dialect = "draft-07" // what form generators take
	Draft202012 Dialect = "2020-12"  // what OpenAPI 3.1 takes
)

// Dialects returns every [Dialect].
func Dialects() []Dialect { return []Dialect{Draft07, Draft202012} }

// URI returns the dialect's "$schema", "" for a dialect there is none of.
func (d Dialect) URI() string {
	switch d {
	case Draft07:
		return "http://json-schema.org/draft-07/schema#"
	case Draft202012:
		return "https://json-schema.org/draft/2020-12/schema"
	}
	return ""
}

//go:generate go run ./generate documents

//go:embed documents
var documents embed.FS

// Document returns a document in a dialect as JSON, which the caller may keep
// and change. It is nil for a name or a dialect there is none of.
func Document(name Name, dialect Dialect) []byte {
	if !slices.Contains(Names(), name) || !slices.Contains(Dialects(), dialect) {
		return nil
	}
	document, err := documents.ReadFile("documents/" + string(dialect) + "/" + string(name) + ".json")
	if err != nil {
		panic(err) // no build lacks one: a test reads them all
	}
	return document
}
