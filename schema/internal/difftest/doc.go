// Package difftest compares schemas with the core. It makes up inputs, as people might
// submit them, asks the core about each, and says whether a schema has to accept or
// reject it. The tests of package schema use it, and so do those of the npm package,
// which run the command print.
package difftest
