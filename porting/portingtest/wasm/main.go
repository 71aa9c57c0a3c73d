// Command wasm is package portingtest as a WebAssembly module, for hosts that
// have no Go: the API in memory, one server a module.
//
// # Calling convention
//
// The module imports nothing and reads no clock. Documents pass through one
// buffer of capacity() bytes at the address buffer(), in pieces where they are
// longer: see package wasm of this library.
//
//   - An argument is a line of JSON and, where an export says so, bytes after it.
//   - Every export that takes a document takes its length first. The time is in
//     milliseconds since 1970.
//   - The result is the length of the answer, or minus the length of an error,
//     {"code":"invalidArgument","reason","path"}.
//   - An answer is a line of JSON, its head, and then the bytes that the head
//     announces: {"status":200,"body":12,"events":[400]}. There, body and each of
//     the events are lengths, and a body of -1 is none.
//
// A host calls _initialize once, then start, which may be called again to begin
// anew.
package main

func main() {}
