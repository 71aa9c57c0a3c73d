package main

import "fmt"

// inexpressible is what the tables have no way to say. What finds it deep in a
// pattern panics with it; region.guard says of which region it is.
type inexpressible string

func (i inexpressible) Error() string { return string(i) }

func refuse(format string, values ...any) { panic(inexpressible(fmt.Sprintf(format, values...))) }

// guard makes an error with the region's name of what is inexpressible in it.
func (r *region) guard(err *error) {
	switch reason := recover().(type) {
	case nil:
	case inexpressible:
		*err = fmt.Errorf("%v: %w", r, reason)
	default:
		panic(reason)
	}
}
