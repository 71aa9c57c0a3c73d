// Command wasm is the WebAssembly module: the verbs of this library behind a
// calling convention that any host can speak in a few lines.
//
// # Calling convention
//
// The module imports nothing, and a host never allocates in it. Text passes
// through one fixed buffer, at address buffer(), of capacity() bytes.
//
//   - The argument is a JSON document in UTF-8: package verb says what is in it. A
//     verb takes its length, and a time in milliseconds since 1970, or infinity for
//     none.
//   - A document longer than the buffer goes in pieces: write a piece, call
//     push(length), and so on, then call the verb. A push that would exceed
//     what the verbs read returns 0, and the rest need not be pushed.
//   - instant takes a text and returns the milliseconds since 1970 it stands
//     for, or NaN: what decide and cancelability take for the time.
//   - Any other verb returns the length of its answer, or minus the length of
//     an error. Its first bytes are in the buffer; pull(offset) replaces them by
//     those from an offset on and returns how many. It returns 0 where the answer
//     depends on the current time and none was passed: ask again, with the time.
//   - An error is {"code":"invalidArgument","reason","path","offset"}, and sometimes
//     "remedy", a sentence: the path begins with the argument's name, the offset
//     counts in its document.
//
// A host calls _initialize once before anything else.
package main

func main() {}
