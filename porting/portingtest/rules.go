package portingtest

import (
	"cmp"
	"slices"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/internal/civil"
)

// check returns the failure of the first rule that the attempt breaks, or nil.
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
	if a.after.RecipientProvider == nil {
		return portingProviderNotFound
	}
	return nil
}

// checkNumber checks a number that is submitted.
func (a *attempt) checkNumber() *failure {
	project := a.call.project()
	switch {
	case a.body.text("phoneNumber") == "":
		return nil
	case a.script.NotSupported:
		return portingNotSupported
	case a.script.Refuse != "":
		return failureOf(a.script.Refuse)
	case a.script.NeedsUserAddress && len(project.addresses[a.after.User]) == 0:
		return portingUserAddressRequired
	case project.open[a.after.PhoneNumber] != nil:
		return portingAlreadyExists
	}
	return nil
}

func (a *attempt) checkDonor() *failure {
	donor := a.after.DonorProvider
	switch {
	case donor == nil && a.body.text("donorProvider") != "":
		return portingDonorProviderNotFound
	case donor != nil && !slices.Contains(donor.RecipientProviders, a.after.Provider):
		return portingNotSupported
	}
	return nil
}

func (a *attempt) checkBehavior() *failure {
	if a.after.Behavior == porting.BehaviorCancelOnly && a.in != unitedKingdom {
		return portingCancellationBehaviorNotSupported
	}
	return nil
}

// checkSchedule checks the day of a scheduled porting. Only British portings can
// be scheduled, so days begin and end in London.
func (a *attempt) checkSchedule() *failure {
	if a.after.ScheduledOn != "" && a.in != unitedKingdom {
		return portingScheduleNotSupported
	}
	day, given := civil.ParseDate(a.body.text("scheduledOn"))
	if given && day <= londonDay(a.call.now) {
		return portingScheduledOnInvalid
	}
	return nil
}

// isPAC reports whether a British provider could have given the code to a
// customer who takes the number along: 3 letters and 6 digits.
func isPAC(code string) bool {
	return len(code) == 9 && consistsOf(code[:3], isLetter) && consistsOf(code[3:], isDigit)
}

// isSTAC reports whether a British provider could have given the code to a
// customer who ends the service only: 6 digits and 3 letters.
func isSTAC(code string) bool {
	return len(code) == 9 && consistsOf(code[:6], isDigit) && consistsOf(code[6:], isLetter)
}

// checkPin checks a PIN that is submitted. No PIN is kept.
func (a *attempt) checkPin() *failure {
	pin := a.body.text("accountPin")
	switch {
	case pin == "" || a.in != unitedKingdom:
		return nil
	case a.after.Behavior == porting.BehaviorCancelOnly && !isSTAC(pin):
		return portingAccountPinForCancelOnlyInvalid
	case a.after.Behavior == porting.BehaviorPortIn && !isPAC(pin):
		return portingAccountPinForPortInInvalid
	}
	return nil
}

// locked fails if the body has what only a draft can change.
func locked(p *porting.Porting, b body) *failure {
	if p.Status == porting.StatusDraft {
		return nil
	}
	details := []detail{}
	for _, name := range draftProperties {
		if _, given := b[name]; given {
			details = append(details, newDetail(name, "propertyLocked", "The property can only be updated in a draft."))
		}
	}
	if len(details) == 0 {
		return nil
	}
	return portingAttributeUpdateNotSupported.with(details...)
}

// usable fails unless a subscription on the plan can take the porting, which is
// nil if there is none.
func usable(s *store, p *project, r *record, plan string) *failure {
	switch {
	case r == nil:
		return notFound
	case r.Status.Resolved():
		return notUsable
	case r.Status != porting.StatusDraft || p.open[r.PhoneNumber] != nil:
		return portingAlreadyExists
	case s.options.Plans[plan] != "" && s.options.Plans[plan] != r.Provider:
		return portingProviderMismatch
	}
	return nil
}

// cancelable reports whether a porting can be canceled on a day in London ("How
// Porting In Works, Porting Statuses").
func cancelable(r *record, today civil.Date) bool {
	switch r.Status {
	case porting.StatusInitiated, porting.StatusInformationRequired, porting.StatusPending, porting.StatusDeclined:
		return true
	case porting.StatusRequested:
		scheduled, ok := civil.ParseDate(string(r.ScheduledOn))
		return ok && scheduled > today
	}
	return false
}
