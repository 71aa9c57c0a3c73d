// Command wasm is the WebAssembly module: the functions of this library, called verbs, for
// any host that runs WebAssembly. The npm package portin is such a host. To write another
// one, call _initialize once, write the JSON of the arguments into the module's buffer,
// call a verb, and read the JSON of its answer from the buffer.
//
// # Calling convention
//
// The module imports nothing, and a host never allocates in it. Text passes through one
// fixed buffer, at address buffer(), of capacity() bytes.
//
//   - The argument is a JSON document in UTF-8: package verb says what is in it. A
//     verb takes its length, and a time in milliseconds since 1970, or infinity for
//     none.
//   - A document longer than the buffer is passed in pieces: write a piece, call
//     push(length), and so on, then call the verb. push returns 0 when the document
//     becomes longer than verbs read; then stop pushing and call the verb.
//   - instant takes a text and returns its time in milliseconds since 1970, or NaN. Verbs
//     take times in this form.
//   - Any other verb returns the length of its answer, or minus the length of an error.
//     The first bytes are in the buffer; pull(offset) replaces them by those from the
//     offset on and returns their number. A verb returns 0 if the answer depends on the
//     current time and none was passed: call it again, with the time.
//   - parsePhoneTexts and formatAsYouTypeTexts take two texts of ASCII, one after the
//     other, by their lengths, and answer in one text: of a number a line each for what
//     parsePhone says of it, or the code of its error. They answer 0 for what has to be
//     asked in JSON.
//   - An error is {"code":"invalidArgument","reason","path","offset"}, and sometimes
//     "remedy", a sentence. The path begins with the name of the argument; the offset
//     is in bytes from the start of the document.
//
// The verbs are in the table of package verb; exports.go exports them, and buffer.go has
// the buffer.
package main

func main() {}
