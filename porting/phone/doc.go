// Package phone reads, checks and writes telephone numbers of every country. [Parse]
// reads a number that a person typed; the [Number] says whether it is possible and
// valid, of which region and type it is, and how it is written. [AsYouType] formats a
// number while it is typed.
//
// It answers as libphonenumber does. Its tables are made from libphonenumber's
// metadata, and it needs nothing else at run time. All of it may be used by several
// goroutines at once.
//
// The tables and what reads them are in internal/plan; the command gen makes them.
package phone

//go:generate go run ./gen internal/plan/data.go
