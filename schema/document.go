package schema

import (
	"embed"
	"slices"
)

// Name is the name of a document.
type Name string

// The seven documents.
const (
	Create        Name = "create"         // what creates a porting
	BeforePayment Name = "before-payment" // the first page of a checkout: the number, the address, the carrier
	AfterPayment  Name = "after-payment"  // the page after the payment: what the carrier has on file
	Update        Name = "update"         // what changes a porting
	Porting       Name = "porting"        // the porting object of the API
	Decision      Name = "decision"       // what porting.Decide answers
	APIError      Name = "api-error"      // what porting.ParseAPIError answers
)

// Names returns every [Name].
func Names() []Name {
	return []Name{Create, BeforePayment, AfterPayment, Update, Porting, Decision, APIError}
}

// Dialect is a version of JSON Schema.
type Dialect string

// The two dialects. The keywords that the documents use mean the same in both.
const (
	Draft07     Dialect = "draft-07" // for form generators
	Draft202012 Dialect = "2020-12"  // for OpenAPI 3.1
)

// Dialects returns every [Dialect].
func Dialects() []Dialect { return []Dialect{Draft07, Draft202012} }

// URI returns the dialect's "$schema", or "" for an unknown dialect.
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

// Document returns a document in a dialect as JSON, which the caller may keep and change.
// It is nil for an unknown name or dialect.
func Document(name Name, dialect Dialect) []byte {
	if !slices.Contains(Names(), name) || !slices.Contains(Dialects(), dialect) {
		return nil
	}
	document, err := documents.ReadFile("documents/" + string(dialect) + "/" + string(name) + ".json")
	if err != nil {
		panic(err) // cannot happen: a test reads every document
	}
	return document
}
