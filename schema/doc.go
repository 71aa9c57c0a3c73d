// Package schema has the API's objects and requests as JSON Schema, for form
// generators, editors and other languages, and [Form], a schema of exactly the
// fields that one porting has to ask for.
//
// A document of what a user submits takes what people type, as the core does:
// spaces, hyphens and small letters where they make no difference. What it
// refuses, porting.Validate refuses. The core refuses more:
//
// # What no schema says
//
// These rules need a clock, a table or a list:
//
//   - phoneNumber notANumber, tooShort, tooLong, invalidCountryCode, hasExtension, notPortable: numbering plans
//   - accountNumber tooLong: blanks inside count
//   - firstName tooLong: of several blanks inside one counts
//   - lastName tooLong: of several blanks inside one counts
//   - birthday inFuture, tooOld: today
//   - scheduledOn notInFuture: today
//   - address.postalCode unknownZip: the ZIP codes
//
// Nor does JSON Schema know half a character, which is no text to the core. The
// core takes more in two places: it drops what nobody sees, also beyond U+FFFF and
// inside a date, a country or a state, and it reads dates in other digits.
//
// # What no document says
//
// These rules depend on the market, the country of the address, or what else is
// known. A document is for all, and has no conditions: form generators show
// those badly. A form is for one porting, and says these, too:
//
//   - donorProvider unknownProvider, recipientNotSupported: the service providers
//   - accountNumber format: the market
//   - accountPin format: the market and the behavior
//   - billingPin format: the market
//   - behavior notAllowed: the market, for cancelOnly
//   - scheduledOn notSupported: the market
//   - address.state required, unknownState: the country
//   - address.postalCode format: the country
//
// Nor does a document know what the status of a porting has locked, or that hyphens
// alone are no account number in the United States.
//
// # What no form says
//
//   - address.country unknownCountry: a form has no list of countries
//   - donorProvider unknownProvider, recipientNotSupported: where there is none to choose from
//
// Nor does it say that the core cannot send a field that it has not heard of. In
// a form a date is as a date input gives it, and what is chosen from a list is as
// it stands there: the core takes more.
//
// # What a form says when it is made again
//
// While a form asks for the behavior, too, it takes either PIN, and while it asks
// for the carrier, PINs with signs. Made again of what was chosen, it says
//
//   - accountPin format: a PAC or a STAC, the carrier's PINs
//   - billingPin format: the carrier's PINs
package schema
