// Package pattern matches text against simple regular expressions. The standard
// library's package regexp would double the size of the WebAssembly module.
package pattern
