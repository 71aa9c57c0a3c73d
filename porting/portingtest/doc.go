// Package portingtest is an in-memory Gigs portings API, for tests of services
// that port numbers and for demos.
//
// A [Server] is an [http.Handler] that answers as "Portings API" says: the same
// JSON, the same strictness, the same error codes. It has the test phone
// numbers of the Gigs platform, see [Numbers], and [Server.Script] lets a test
// play any other course. With a [Clock], days pass in no time:
//
//	clock := portingtest.NewClock(time.Date(2026, 6, 1, 9, 0, 0, 0, time.UTC))
//	api := httptest.NewServer(portingtest.New(clock.Now))
//	// … let the service create a porting and a subscription at api.URL …
//	clock.Advance(portingtest.TimeToRequest + portingtest.TimeToOutcome)
//
// A porting moves on as [TimeToRequest] and [TimeToOutcome] say; in the United
// States one that stays requested or declined expires 50 days after the request,
// the most that "Porting in the US" speaks of. Every success is 200, or 204 for
// a deletion: the API's documentation names no status.
//
// An update is taken in every status but the resolved ones, which is all that
// is published; a donor provider has to serve the recipient network.
//
// What it leaves out: authentication, users, plans and SIMs (any id is taken),
// idempotency keys, events, and the consent of the end user, so that no porting
// is ever initiated or failed.
package portingtest
