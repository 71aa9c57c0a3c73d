// Package civil has dates and instants as plain numbers, and the calendar arithmetic
// that this library needs. Parsing and formatting with package time would more than
// double the size of the WebAssembly module.
package civil
