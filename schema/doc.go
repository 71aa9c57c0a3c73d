// Package schema has JSON Schemas for form generators, editors and other languages.
//
// # A form for one porting
//
// [Form] returns the schema of a form with exactly the fields that one porting has to ask
// for, the uiSchema that react-jsonschema-form wants beside it, and the pages of a wizard:
//
//	decision := porting.Decide(p, now)
//	form := schema.Form(p, decision, schema.FormOptions{})
//
// # A document for every porting
//
// [Document] returns the schema of an object or of a request of the API, in one of the
// [Dialects]. The npm package has the same documents as portin/schemas.
//
// The schema of a request accepts what people type, as package porting does: spaces,
// hyphens and small letters where they make no difference. What a schema refuses,
// porting.Validate refuses, too, but for some texts that are named below. Package
// porting, called the core below, refuses more; the rest of this page lists what, and
// why.
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
// A JSON Schema cannot refuse half a surrogate pair, which the core does. The core accepts
// some texts that a schema refuses: those with invisible characters beyond U+FFFF or
// inside a date, a country or a state, and dates in digits of other scripts.
//
// # What no document says
//
// These rules depend on the market, on the country of the address, or on what else is
// known. A document is for every porting and has no conditions, which form generators
// show badly. A form is for one porting and has these rules, too:
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
// A document also does not know which fields the status of a porting locks, nor that
// hyphens alone are no account number in the United States.
//
// # What no form says
//
//   - address.country unknownCountry: a form has no list of countries
//   - donorProvider unknownProvider, recipientNotSupported: where there is none to choose from
//
// A form also does not say that the core cannot send an unknown field. In a form, a date
// is as a date input writes it and a choice is as in the list, while the core accepts
// more.
//
// # What a form says when it is made again
//
// While a form also asks for the behavior, it accepts a PAC and a STAC, and while it also
// asks for the carrier, PINs with signs. When it is made again with what was chosen, it
// says:
//
//   - accountPin format: a PAC or a STAC, the carrier's PINs
//   - billingPin format: the carrier's PINs
package schema
