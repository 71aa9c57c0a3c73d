// Package civil does the calendar arithmetic of this library on plain numbers.
// Package time would do it too, but parsing and formatting with it would more
// than double the WebAssembly module.
package civil
