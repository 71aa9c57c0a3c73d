// Package porting answers what an app must know to move a customer's phone number to
// the Gigs platform: which fields are still missing, what to ask next, what to do
// about a decline, whether the porting can be canceled, what is wrong with what a user
// typed, and what to send.
//
// Begin with [Decide]: it says everything that a screen needs to know about a porting,
// in one value. [Missing], [Cancelability], [Next], [Reminders] and [Notices] answer
// one question each. [Form] says which fields to show.
//
// What a user typed goes through [Validate], or through [PrepareCreate] and
// [PrepareUpdate], which also make the body of the request. [Checklist] says what the
// user should have done before the first request. [ParseAPIError] and [LookupAPIError]
// say what to do when the API refuses a request, and [ParseEvent] reads what its
// webhooks send.
//
// Every function is pure: the current time is an argument, nothing is read or kept,
// and nothing panics on any input. What comes from the API is read leniently: an
// unknown status, decline code, required entry or member is reported as unknown, never
// refused. No error and no issue contains a value that was submitted.
//
// # Where things are
//
// An input passes through these files:
//
//	JSON -> wire.go        functions for callers with JSON on both sides: the module
//	     -> pipeline.go    normalise, check, decide what to send
//	        -> rules.go    the rules of each field, which are in rule_*.go
//	           -> facts.go market, country, number, carrier: found once, never changed
//	     -> submission.go  what was submitted, field by field; becomes the body
//	     -> codec          writes the answer
//
// A rule is in the file named after its subject:
//
//	Which fields are there, on which page?     field.go
//	What may a user type, and what is wrong?   rule_*.go; issue.go has the codes
//	Which spellings count as the same?         internal/text
//	Which country's rules hold?                internal/market
//	What does the porting have already?        submission.go
//	What is missing?                           missing.go
//	What can still be changed, what follows?   status.go
//	Can it be canceled, when does it end?      cancel.go, expiry.go
//	What does a form have to show?             form.go, pattern.go
//
// Each rule names its source, a page of https://developers.gigs.com.
package porting
