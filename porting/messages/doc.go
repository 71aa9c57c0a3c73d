// Package messages has the words for a user interface, in plain English and Spanish:
// for every code, status, step and field of package porting, for every rule of package
// decline, and for how a customer of a carrier finds the account number and gets a
// PIN.
//
// [For] returns the [Catalog] of a language. [Catalog.Notice] writes the messages that
// a user should get while the porting goes on, by email or push. A status or a decline
// code that the catalog does not know has words, too.
//
// The texts are in en.json and es.json, those of the messages in notices/. The
// catalogs of the npm package are made from the same files.
package messages
