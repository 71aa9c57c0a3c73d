package portingtest

import (
	"cmp"
	"regexp"
	"slices"
	"time"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/internal/civil"
)

// attempt is a change of a porting that the rules have to allow.
type attempt struct {
	now     time.Time
	project *project
	porting *porting.Porting // as it would be
	body    body             // what was asked for
	script  Script           // of the number it would have
}

// check returns the failure of the first rule that is broken, or nil.
func (a *attempt) check() *failure {
	return cmp.Or(
		a.checkRecipient(),
		a.checkNumber(),
		a.checkDonor(),
		a.checkBehavior(),
		a.checkSchedule(),
		a.checkPin(),
	)
}

func (a *attempt) checkRecipient() *failure {
	if a.porting.RecipientProvider == nil {
		return portingProviderNotFound
	}
	return nil
}

func (a *attempt) checkNumber() *failure {
	switch {
	case a.body.text("phoneNumber") == "":
		return nil
	case a.script.NotSupported:
		return portingNotSupported
	case a.project.hasOpenPorting(a.porting.PhoneNumber):
		return portingAlreadyExists
	}
	return nil
}

func (a *attempt) checkDonor() *failure {
	donor := a.porting.DonorProvider
	switch {
	case donor == nil && a.body.text("donorProvider") != "":
		return portingDonorProviderNotFound
	case donor != nil && !slices.Contains(donor.RecipientProviders, a.porting.Provider):
		return portingNotSupported
	}
	return nil
}

func (a *attempt) checkBehavior() *failure {
	if a.porting.Behavior == porting.BehaviorCancelOnly && !isBritish(a.porting.PhoneNumber) {
		return portingCancellationBehaviorNotSupported
	}
	return nil
}

// checkSchedule takes days for days in London, where alone portings can be
// scheduled.
func (a *attempt) checkSchedule() *failure {
	if a.porting.ScheduledOn != "" && !isBritish(a.porting.PhoneNumber) {
		return portingScheduleNotSupported
	}
	day, given := civil.ParseDate(a.body.text("scheduledOn"))
	if given && day <= civil.LondonDate(civil.InstantOf(a.now)) {
		return portingScheduledOnInvalid
	}
	return nil
}

// The codes a British provider gives its customers.
var (
	pac  = regexp.MustCompile(`^[A-Za-z]{3}[0-9]{6}$`) // to take the number along
	stac = regexp.MustCompile(`^[0-9]{6}[A-Za-z]{3}$`) // to end the service only
)

// checkPin looks at the PIN only when it comes: none is kept.
func (a *attempt) checkPin() *failure {
	pin := a.body.text("accountPin")
	switch {
	case pin == "" || !isBritish(a.porting.PhoneNumber):
		return nil
	case a.porting.Behavior == porting.BehaviorCancelOnly && !stac.MatchString(pin):
		return portingAccountPinForCancelOnlyInvalid
	case a.porting.Behavior == porting.BehaviorPortIn && !pac.MatchString(pin):
		return portingAccountPinForPortInInvalid
	}
	return nil
}

// hasOpenPorting reports whether a subscription has a porting of the number
// that is not resolved. Drafts belong to no subscription.
func (p *project) hasOpenPorting(phoneNumber string) bool {
	for _, r := range p.portings {
		if r.PhoneNumber == phoneNumber && r.Subscription != "" && !r.Status.Resolved() {
			return true
		}
	}
	return false
}
