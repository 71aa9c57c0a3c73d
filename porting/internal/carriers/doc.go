// Package carriers knows the donor carriers of the United States: their names,
// and how their account numbers and PINs for porting look.
//
// People maintain carriers.json. Each of its "carriers" becomes a row of the table; the
// file also names the pages it is from and the day they were read. Its "unconfirmed"
// carriers are too uncertain for the table: the tests use them as examples of what a
// real customer may have, and Lookup does not find them. table.go is generated:
//
//	go generate ./porting/internal/carriers
//
// The texts for a carrier's customers are in the catalogs of package messages, by the
// carrier's id.
package carriers

//go:generate go run ./gen carriers.json table.go
