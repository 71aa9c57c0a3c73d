// Package porting answers what an app must know to move a customer's phone
// number to the Gigs platform: which fields are still missing, what to ask
// next, what to do about a decline, whether the porting can be canceled, what
// is wrong with what a user typed, and what to send.
//
// [Decide] answers everything about a porting in one value; [Missing],
// [Cancelability], [Next] and [Reminders] answer one question each. What a user
// typed goes through [Validate], [PrepareCreate] or [PrepareUpdate]. Every function is pure: the clock is an
// argument, nothing is read or kept, and nothing panics on any input. What
// comes from the API is read leniently: an unknown status, decline code,
// required entry or member is reported as unknown, never refused.
//
// A rule stands in the file named after its subject: status.go, field.go,
// missing.go, cancel.go, expiry.go. Those of what users type are in rule_*.go,
// and rules.go lists them by field; pipeline.go runs them.
// Each names its source, a page of
// https://developers.gigs.com.
package porting
