// Package difftest makes up what people might submit, asks the core about it, and
// says which of it a schema has to accept or to reject. Its tests are those of
// package schema, and of the npm package, which runs trial/print for them.
package difftest
