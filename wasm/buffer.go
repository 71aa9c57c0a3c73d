package main

import "github.com/portin-dev/portin/porting/codec"

// buffer is large enough for a usual porting and its decision.
var buffer [16 << 10]byte

// pushed is what the host has pushed since the last call.
var pushed []byte

// answered is the whole last answer.
var answered []byte

// begin starts a call: it frees the memory of the last one, unless the host has pushed
// something for this one. An export calls it before anything else, since a verb may
// allocate as soon as it is entered.
func begin() {
	if pushed == nil {
		release()
	}
}

// push keeps the first bytes of the buffer for the next call.
func push(length int) bool {
	begin()
	if length > len(buffer) || len(pushed)+length > codec.MaxSize {
		pushed = nil
		return false
	}
	pushed = extend(pushed, buffer[:length])
	return true
}

// argument returns the document of this length that the host has passed.
func argument(length int) ([]byte, error) {
	document := pushed
	pushed = nil
	if length <= len(buffer) {
		return buffer[:length], nil
	}
	if length != len(document) {
		return nil, &codec.Error{Code: codec.TooLarge, Offset: codec.MaxSize}
	}
	reserve(length)
	return document, nil
}

// keep keeps an answer for the host to read, and puts its first bytes into the
// buffer.
func keep(json []byte) int {
	answered = json
	copy(buffer[:], json)
	return len(json)
}

// count returns the length of a document from the host. A length that no document can have
// counts as one byte more than the maximum.
func count(bytes uint32) int { return int(min(bytes, codec.MaxSize+1)) }

// pull moves the answer's bytes from offset on into the buffer.
func pull(offset int) int {
	return copy(buffer[:], answered[offset:])
}
