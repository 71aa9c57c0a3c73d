package portingtest

import (
	"time"

	"github.com/portin-dev/portin/porting"
)

// Script is how portings of a phone number go. The zero Script ports the number
// at the first request.
type Script struct {
	// NotSupported makes the API refuse to create the porting, with the error
	// portingNotSupported.
	NotSupported bool
	// Refuse is another error code that the API refuses to create the porting
	// with, such as portingPhoneNumberBlocked or portingConflictsWithPortOut.
	Refuse string
	// NeedsUserAddress makes the API refuse to create the porting until its user
	// has an address, with the error portingUserAddressRequired.
	NeedsUserAddress bool
	// NeedsConsent makes the porting wait for the user's consent, which is given
	// with [Server.Approve] and refused with [Server.Deny].
	NeedsConsent bool
	// Approves is when the user approves by itself, counted from the moment
	// at which the consent was asked for. Zero is never.
	Approves time.Duration
	// Requires are fields required in addition to those every porting requires.
	// An existing porting requires them from its next update on.
	Requires []porting.Field
	// Declines are the decline codes of the first requests, one each. They come
	// in turn: an update of the declined porting leads to the next.
	Declines []string
	// Recovers says that the request after the last of Declines succeeds.
	// Otherwise the last code is the answer to every later request too.
	Recovers bool
	// Takes is how long the porting stays requested, zero for [TimeToOutcome].
	Takes time.Duration
}

// declineOf returns the decline code of a request, which comes after the given
// number of declines, or "" if it succeeds.
func (s Script) declineOf(declined int) string {
	switch {
	case declined < len(s.Declines):
		return s.Declines[declined]
	case len(s.Declines) == 0 || s.Recovers:
		return ""
	}
	return s.Declines[len(s.Declines)-1]
}

func (s Script) takes() time.Duration {
	if s.Takes == 0 {
		return TimeToOutcome
	}
	return s.Takes
}
