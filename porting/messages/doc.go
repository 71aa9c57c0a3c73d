// Package messages has the words for a user interface: for every code, status,
// step and field of package porting and every rule of package decline, in plain
// English and Spanish, and how a customer of a carrier finds an account number
// and gets a PIN.
//
// [Catalog.Notice] writes the messages that a user should get in the meantime, by
// email or push, from the files in notices/.
//
// [For] returns the [Catalog] of a language. The texts stand in en.json and
// es.json; the npm package's portin/messages/en and portin/messages/es are made
// from the same files. What the API may add
// to, such as statuses and decline codes, has words for what the catalog has
// not heard of.
package messages
