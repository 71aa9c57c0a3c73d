// Package plan has the numbering plans of the world: for every region, which numbers are
// valid, of which type they are, and what is dialled before them; for every calling
// code, how its numbers are written.
//
// # Words
//
//   - An automaton reads the digits of a national number and answers one question
//     about it, such as its type. A region has one for each question: see [Types]
//     and the constants after it.
//   - A node has ten edges, one for each digit. An edge leads to a node, or to a
//     class, after which only the number of digits matters. A class has a value for
//     each length of a number.
//   - The target of an edge is the node or class that it leads to.
//   - The reference of a node is the node that the same digits lead to in another
//     automaton that is known already, and is probably alike: the types of the
//     region, or, for the types themselves, those of the region before.
//   - The sibling of a node is the last one at the same depth.
//   - A situation is a question that a bit of the data answers, such as "does this
//     edge lead where the edge before does?". A feature is something that is known
//     when the bit is read. A feature set is what the chance of the bit depends on.
//   - A template is how numbers are written: formats with places for groups of
//     digits.
//
// # One number
//
// Is 860 555 0123 a number of the United States? Its digits go through the
// automaton of types. Edge 8 of the root leads to a node for 8, its edge 6 to a node
// for 86, and edge 0 of that one to a node for the area code 860. Edge 5 leads from
// there to a class: whatever follows a first 5 of the exchange, a number of ten
// digits is of a fixed line or of a mobile phone, and one of any other length is not
// valid. The number has ten digits, so that is the answer. Edge 1 of the node for
// 860 leads to the class that has no value at any length: no exchange begins with 1.
//
// # The data
//
// The data is the bits of an arithmetic coder. They are read one by one: a model
// says how likely a 1 is, and [Reader] finds out which it was. For the node of 860
// the bits are "no number ends here", then for edge 0 "a class", "not a new one",
// "the one used last" (that of no value); for edge 1 "as the edge before"; for edge 2
// "another target", "a class", and which; and for the edges 3 to 9 "as the edge
// before". Most of that is what the model expects, and takes next to no space.
//
// A node that is equal to another one is written again: the model predicts a node it has
// seen in fewer bits than a reference would take. In memory, equal nodes share one
// place. Package gen only has to know the order of the bits: it lets this package read
// them, and writes each bit with the chance with which it was read.
//
// The countries come one after the other, the most frequent first. The first number of a
// country decodes all countries up to its own.
//
// # The files
//
//   - plans.go: what package phone asks; guess.go: how an unfinished number may be
//     written
//   - read.go: the order of countries and regions in the data
//   - automata.go: the questions and their answers; texts.go: the tables that are
//     not coded
//   - tree.go: nodes and classes, and how they are read; form.go: templates;
//     ranking.go: lists in which the last used items come first
//   - model.go: the chance of a bit; features.go: what it depends on
//   - coder.go: the arithmetic coder; data.go: the data
package plan
