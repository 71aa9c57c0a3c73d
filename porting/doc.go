// Package porting answers what an app must know to move a customer's phone number to
// the Gigs platform: which fields are still missing, what to ask next, what to do
// about a decline, whether the porting can be canceled, what is wrong with what a user
// typed, and what to send.
//
// Every function is pure: the current time is an argument, nothing is read or kept,
// and nothing panics on any input.
//
// # Show where a porting stands
//
// Read what the API sent with [Parse], or into a [Porting] by encoding/json. [Decide]
// then says everything that a screen needs to know, in one value: the step, what to
// collect, what a decline means, until when the porting can be canceled, and when it is
// expected to be done.
//
//	decision := porting.Decide(p, time.Now())
//	if decision.Decline != nil && decision.Decline.Action == decline.CorrectField {
//		ask(decision.Collect)
//	}
//
// [Missing], [Cancelability] and [Next] answer one question each. Package messages has
// the words, and package decline the rules of the decline codes alone.
//
// # Ask for what is missing
//
// [Form] returns the fields to show, in order, with their kinds, options and attributes;
// package schema makes a JSON Schema of them. [Checklist] says what the user should have
// done before the first request, since a decline costs a day.
//
// # Send what was typed
//
// [PrepareUpdate] returns the smallest body that changes the porting to what was typed,
// what is wrong with that, and what is missing still; [PrepareCreate] returns the body
// that creates a porting. [Validate] only checks. When the API refuses the request,
// [ParseAPIError] says what to do.
//
//	update := porting.PrepareUpdate(p, input, porting.Context{Now: time.Now()})
//
// # Follow what happens
//
// [ParseEvent] reads what a webhook is sent. [Notices] says which messages the user
// should get when, and [Reminders] only when.
//
// # What may be relied on
//
// What comes from the API is read leniently: an unknown status, decline code, required
// entry or member is reported as unknown, never refused. No error and no issue contains a
// value that was submitted.
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
