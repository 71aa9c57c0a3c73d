// Package codec reads and writes the JSON of this library. Use it for its errors: what
// package porting cannot read is an [*Error], which says what is wrong and where, and
// never contains anything of the document. The rest of this package is for this
// library alone, and no promise.
//
// It uses no reflection, so that the WebAssembly module stays small. It is stricter
// than encoding/json where a porting could be misread, and writes the same bytes. A
// type lists its members once, as an [Object], for reading and for writing.
package codec

// Limits of a document.
const (
	MaxSize     = 8 << 20  // bytes: a mebibyte of text, escaped, or some ten thousand service providers
	MaxList     = 1000     // texts in a list, such as the fields that a porting requires
	MaxListSize = 32 << 10 // bytes of such a list, since some answers repeat it
	MaxUnknown  = 1000     // unknown members of an object
	MaxDepth    = 64       // nested arrays and objects, the outermost counted
)
