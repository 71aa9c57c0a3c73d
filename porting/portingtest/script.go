package portingtest

import (
	"time"

	"github.com/portin-dev/portin/porting"
)

// How long a porting stays where it is. Portings really take minutes to hours
// ("Porting in the US"); those of the test numbers take seconds.
const (
	// TimeToRequest is how long a porting is pending before it is requested.
	TimeToRequest = time.Second
	// TimeToOutcome is how long a porting is requested before it is completed
	// or declined, unless its [Script] says otherwise. If it is scheduled for a
	// later day, the time counts from 09:00 in London on that day.
	TimeToOutcome = 4 * time.Second
	// DraftLifetime is the age at which an unused draft is deleted ("How
	// Porting In Works").
	DraftLifetime = 30 * 24 * time.Hour
	// TimeToConsent is how long the user has to approve a porting that needs
	// consent, before it fails ("Operations with User Consent").
	TimeToConsent = 5 * time.Hour
	// TimeToExpire is how long an American donor provider's window for a request
	// stays open: the most that "Porting in the US" speaks of.
	TimeToExpire = 50 * 24 * time.Hour
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
