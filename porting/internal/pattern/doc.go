// Package pattern matches text against the few regular expressions that the
// tables of this library need, without the standard library's package regexp,
// which is as large as everything else in the WebAssembly module.
package pattern
