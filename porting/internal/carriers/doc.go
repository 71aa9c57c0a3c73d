// Package carriers knows the donor carriers of the United States: their names,
// and how their account numbers and PINs for porting look.
//
// The one source is carriers.json, which people write. Each of its "carriers" is
// a row of the table, with the pages that say so and the day they were read.
// Its "unconfirmed" ones are too uncertain for the table: they tell the tests
// what a real customer may hold, and no name of theirs is found. table.go is
// generated from it:
//
//	go generate ./porting/internal/carriers
//
// What a carrier's customers are told stands in the catalogs of package
// messages, by the carrier's id.
package carriers

//go:generate go run ./gen carriers.json table.go
