// Package porting answers what an app must know to move a customer's phone
// number to the Gigs platform: which fields are still missing, what to ask
// next, what to do about a decline, whether the porting can be canceled, what
// is wrong with what a user typed, and what to send.
//
// [Decide] answers everything about a porting in one value; [Missing],
// [Cancelability], [Next] and [Reminders] answer one question each. What a user
// typed goes through [Validate], [PrepareCreate] or [PrepareUpdate]. Every
// function is pure: the clock is an argument, nothing is read or kept, and
// nothing panics on any input. What comes from the API is read leniently: an
// unknown status, decline code, required entry or member is reported as unknown,
// never refused.
//
// # Where things are
//
// Data flow one way:
//
//	JSON -> wire.go        the doors for callers with JSON on both sides
//	     -> pipeline.go    normalise, check, decide what to send
//	        -> rules.go    the rules of each field, which are in rule_*.go
//	           -> facts.go market, country, number, carrier: found once, never changed
//	     -> submission.go  what was submitted, field by field; becomes the body
//	     -> codec          writes the answer
//
// A rule stands in the file named after its subject:
//
//	Which fields are there, on which page?     field.go
//	What may a user type, and what is wrong?   rule_*.go; issue.go has the codes
//	What makes two spellings the same?         internal/text
//	Which country's rules hold?                internal/market
//	What does the porting have already?        submission.go
//	What is missing?                           missing.go
//	What can still be changed, what follows?   status.go
//	Can it be canceled, when does it end?      cancel.go, expiry.go
//	What does a form have to know?             form_hints.go, pattern.go
//
// Each rule names its source, a page of https://developers.gigs.com.
package porting
