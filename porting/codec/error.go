package codec

import "strconv"

// ErrorCode says what is wrong with a document.
type ErrorCode string

// What can be wrong with a document.
const (
	UnexpectedByte ErrorCode = "unexpectedByte" // not JSON (RFC 8259)
	UnexpectedEnd  ErrorCode = "unexpectedEnd"  // the document stops too early
	TrailingBytes  ErrorCode = "trailingBytes"  // something follows the document
	DuplicateKey   ErrorCode = "duplicateKey"   // an object has a name twice
	InvalidUTF8    ErrorCode = "invalidUtf8"    // a string is not UTF-8
	LoneSurrogate  ErrorCode = "loneSurrogate"  // \ud800 to \udfff without its other half
	TooDeep        ErrorCode = "tooDeep"        // nested beyond MaxDepth
	TooLarge       ErrorCode = "tooLarge"       // longer than MaxSize, or a list of too many
	WrongType      ErrorCode = "wrongType"      // JSON, but not what the API sends there
)

// ErrorCodes returns every [ErrorCode].
func ErrorCodes() []ErrorCode {
	return []ErrorCode{
		UnexpectedByte, UnexpectedEnd, TrailingBytes, DuplicateKey, InvalidUTF8,
		LoneSurrogate, TooDeep, TooLarge, WrongType,
	}
}

// Error is the first thing wrong with a document, and its place. It never contains
// anything else of the document.
type Error struct {
	Code   ErrorCode
	Offset int    // in bytes from the start of the document
	Path   string // the known members and indices that lead to it, such as "required.1"; "" at the top
	Remedy string // what to do about it, a sentence without its full stop; "" if nothing can be told
}

// Error returns a sentence for a developer, such as
// "portin: wrongType at byte 10 (status)".
func (e *Error) Error() string {
	text := "portin: " + string(e.Code) + " at byte " + strconv.Itoa(e.Offset)
	if e.Path != "" {
		text += " (" + e.Path + ")"
	}
	if e.Remedy != "" {
		text += ": " + e.Remedy
	}
	return text
}
