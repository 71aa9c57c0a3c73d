// Package plan holds the numbering plans of the world: for every region, which
// numbers are valid and of which type, what is dialled before them, and for
// every calling code how they are written.
//
// All of it is automata that read a number digit by digit, made by package gen
// out of the regular expressions of libphonenumber's metadata. They share equal
// states across countries and are written as bits of an adaptive arithmetic
// coder, depth first: an edge leads where the edge of the digit before does, to
// a class of numbers, to a node that is already known, or to a new one. The
// countries come one behind the other, and what one needs is decoded when it is
// first asked for.
package plan
