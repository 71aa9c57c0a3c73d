// Package phone reads, judges and writes telephone numbers of every country:
// whether a number is possible, whether it is valid, of which region and type
// it is, and how it is written. It answers as libphonenumber does, out of
// tables made from its metadata, and needs nothing else at run time.
//
// All of it may be used by several goroutines at once.
package phone

//go:generate go run ./gen internal/plan/data.go
