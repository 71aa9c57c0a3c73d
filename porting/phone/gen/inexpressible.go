package main

import "fmt"

// inexpressible is an error for metadata that the tables cannot represent. The code
// that reads a pattern panics with it; region.guard turns it into an error that names
// the region.
type inexpressible string

func (i inexpressible) Error() string { return string(i) }

func refuse(format string, values ...any) { panic(inexpressible(fmt.Sprintf(format, values...))) }

// guard recovers from an inexpressible panic and stores it as an error with the
// region's name. It is deferred.
func (r *region) guard(err *error) {
	switch reason := recover().(type) {
	case nil:
	case inexpressible:
		*err = fmt.Errorf("%v: %w", r, reason)
	default:
		panic(reason)
	}
}
