// Package codec reads and writes the JSON of this library without reflection,
// so that the WebAssembly module stays small. It is stricter than
// encoding/json where a porting could be misread, and writes the same bytes.
//
// A type lists its members once, as an [Object], and that list serves reading
// and writing alike.
package codec

// Limits of a document.
const (
	MaxSize  = 8 << 20 // bytes: a mebibyte of text, escaped, or some ten thousand service providers
	MaxDepth = 64      // nested arrays and objects, the outermost counted
)
