// Package portingtest is an in-memory Gigs portings API: what net/http/httptest
// is to HTTP, for tests of services that port numbers, and for demos.
//
// A [Server] is an [http.Handler] that answers as "Portings API" says: the same
// JSON, the same strictness, the same error codes. [NewServer] starts one with a
// URL and a clock of its own, so that days pass in no time:
//
//	api := portingtest.NewServer(portingtest.Options{})
//	defer api.Close()
//	// … let the service create a porting and a subscription at api.URL …
//	api.Advance(portingtest.TimeToRequest + portingtest.TimeToOutcome)
//
// # What a porting does
//
// A porting moves on by itself, as [TimeToRequest], [TimeToOutcome],
// [TimeToConsent], [TimeToExpire] and [DraftLifetime] say. The phone number
// decides how it goes: [Numbers] has one for each decline code and more, and
// [Server.Script] lets a test play any other course. A British porting that is
// scheduled waits for its day, which is moved to a working day when it is
// requested.
//
// # What the API refuses
//
// Each of the API's error codes that concern portings is answered in the
// situation the API describes. Those about port-outs and blocked numbers need the
// field Refuse of a [Script]. An update is taken in every status but
// requested and the resolved ones. Every success is 200, or 204 for a deletion:
// the API's documentation names no status.
//
// # Events
//
// [Options] name the function and the webhooks that get an event for every change,
// and the reminders of a waiting porting. Webhooks are signed as
// Standard Webhooks. As the real ones do, events may come twice and in any order,
// if the options say so. Events of one porting have different times.
//
// # Limits
//
// Ids of users and plans are taken as they are, without being created first.
// Plans, SIMs and everything else that does not concern portings is left out. No
// PIN is kept.
//
// # Where to find what
//
// routes.go lists the endpoints; their handlers are in portings.go,
// portings_list.go, subscriptions.go, users.go and provider_list.go. rules.go has
// what is refused, failures.go with which error, life.go what happens by itself
// and when, record.go what that does to a porting, and event.go what is told of it.
// store.go ties these together.
package portingtest
