// Package plan holds the numbering plans of the world: for every region, which
// numbers are valid and of which type, what is dialled before them, and for
// every calling code how they are written.
//
// All of it is automata that read a number digit by digit, made by package gen
// out of the regular expressions of libphonenumber's metadata. They are written as
// bits of an arithmetic coder, depth first: an edge leads where the edge of the
// digit before does, to a class of numbers, or to a node. Equal nodes are written
// again each time, for a model that has seen a node predicts it more cheaply than
// a number can say which one it is, but they share their place once they are
// read. The countries come one behind the other, and what one needs is decoded
// when it is first asked for.
//
// Each bit has the chance that a model gives it. The model compares the node
// with the one before at the same depth, and with its guide: the node that the
// same digits lead to among the types of the region, which what else is known of
// the region resembles. The guide of the types themselves is the region before:
// of those that share a calling code, it saves whole trees, and with them most of
// the time to the first number of +1. Package gen knows the order of the bits
// only: it has this package read them and writes each with the chance it was read
// with.
package plan
