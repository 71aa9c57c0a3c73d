package portingtest

import (
	"cmp"
	"errors"
	"strconv"
	"time"

	"github.com/portin-dev/portin/porting"
)

// Errors of [Server.Add].
var (
	ErrUnknownStatus = errors.New("portingtest: no porting has this status")
	ErrNumber        = errors.New("portingtest: the phone number is not in E.164 format, or is being ported already")
)

// Add puts a porting into a project, in any status, as if it had come there by
// itself just now. Members that are left out are filled in: a fictional phone
// number, a subscription, timestamps and counters, and in a status in which
// nothing is missing an example of each required detail. The porting gets a new
// id, and goes on from there like any other.
func (s *Server) Add(project string, p porting.Porting) (porting.Porting, error) {
	if p.Status == "" {
		p.Status = porting.StatusDraft
	}
	if !p.Status.Known() {
		return p, ErrUnknownStatus
	}
	s.mu.Lock()
	now := s.options.Clock()
	s.store.advance(now)
	r, err := s.store.add(project, p, now)
	if err == nil {
		s.store.create(r, now)
		s.store.change(r, now, bySystem, func() {
			r.reach(p.Status, now, s.store)
			r.overwrite(&p)
		})
		p = copyOf(r)
	}
	s.mu.Unlock()
	s.deliver()
	return p, err
}

// copyOf returns a porting that shares nothing with the server.
func copyOf(r *record) porting.Porting {
	p, err := porting.Parse(encode(r))
	if err != nil {
		panic(err) // it is the JSON of a porting
	}
	return *p
}

// add returns a draft of the porting.
func (s *store) add(project string, p porting.Porting, now time.Time) (*record, error) {
	if p.PhoneNumber == "" {
		p.PhoneNumber = s.freeNumber(project)
	}
	if !isE164(p.PhoneNumber) || s.project(project).open[p.PhoneNumber] != nil {
		return nil, ErrNumber
	}
	r := &record{Porting: p, project: project, country: countryOf(p.PhoneNumber)}
	r.Object, r.Status, r.Subscription = "porting", porting.StatusDraft, ""
	setDefault(&r.CreatedAt, porting.TimestampOf(now))
	setDefault(&r.Behavior, porting.BehaviorPortIn)
	setDefault(&r.User, "usr_1")
	if r.country == unitedKingdom {
		setDefault(&r.Provider, "t12")
	}
	setDefault(&r.Provider, "test")
	setDefault(&r.RecipientProvider, s.recipient(r.Provider))
	if donor := r.DonorProvider; donor != nil {
		r.DonorProvider = cmp.Or(s.provider(donor.ID), donor)
	}
	if r.Required == nil {
		r.Required = requiredFields(r.country, s.scripts[r.PhoneNumber].Requires)
	}
	r.ID = s.newID("prt")
	r.since, r.entered = now, now
	return r, nil
}

// setDefault sets a variable that is empty.
func setDefault[T comparable](variable *T, value T) { *variable = cmp.Or(*variable, value) }

// freeNumber returns a number for fiction, of which no porting of the project is
// open, "" if all are being ported.
func (s *store) freeNumber(project string) string {
	for _, area := range []string{"907", "208", "303", "406", "505", "603", "701", "802", "808", "860"} {
		for line := 130; line < 200; line++ { // in one area, the lines below 130 are test numbers
			number := "+1" + area + "5550" + strconv.Itoa(line)
			if s.project(project).open[number] == nil {
				return number
			}
		}
	}
	return ""
}

// reach takes a draft to a status, by transitions at one instant.
func (r *record) reach(status porting.Status, at time.Time, s *store) {
	if status == porting.StatusDraft {
		return
	}
	owner := s.addSubscription(r.project, "")
	owner.porting = r
	switch status {
	case porting.StatusInitiated, porting.StatusFailed:
		r.start(at, owner.id, true)
	case porting.StatusInformationRequired:
		r.Subscription = owner.id
		r.move(status, at)
	default:
		r.provideExamples(s)
		r.start(at, owner.id, false)
	}
	switch status {
	case porting.StatusRequested, porting.StatusDeclined, porting.StatusCompleted, porting.StatusExpired:
		r.request(at)
	}
	switch status {
	case porting.StatusDeclined:
		r.setDeclined(at, cmp.Or(r.DeclinedCode, "portingDeclined"))
	case porting.StatusCompleted:
		r.complete(at)
	case porting.StatusCanceled:
		r.cancel(at)
	case porting.StatusExpired:
		r.expire(at)
	case porting.StatusFailed:
		r.fail(at)
	}
}

// provideExamples provides each required detail that is missing.
func (r *record) provideExamples(s *store) {
	yes := true
	for _, field := range porting.Missing(&r.Porting) {
		switch field {
		case porting.FieldAccountPin:
			r.AccountPinExists = true
		case porting.FieldBillingPin:
			r.BillingPinExists = true
		case porting.FieldAddress:
			r.Address = &porting.Address{
				Line1: "129 West 81st Street", City: "New York", State: "NY", PostalCode: "10024", Country: "US",
			}
		case porting.FieldDonorProvider:
			r.DonorProvider = s.provider("svp_verizon")
		case porting.FieldDonorProviderApproval:
			r.DonorProviderApproval = &yes
		default:
			if member := textMember(&r.Porting, string(field)); member != nil {
				*member = examples[field]
			}
		}
	}
}

// examples are details of a fictional customer.
var examples = map[porting.Field]string{
	porting.FieldAccountNumber: "123456789",
	porting.FieldAccountType:   string(porting.AccountPostpaidSingle),
	porting.FieldBirthday:      "1954-04-29",
	porting.FieldFirstName:     "Jerry",
	porting.FieldLastName:      "Seinfeld",
}

// overwrite sets the timestamps and counters of a porting that was given with
// some of its own.
func (r *record) overwrite(given *porting.Porting) {
	for _, stamp := range []struct{ member, given *porting.Timestamp }{
		{&r.CanceledAt, &given.CanceledAt},
		{&r.CompletedAt, &given.CompletedAt},
		{&r.ExpiredAt, &given.ExpiredAt},
		{&r.FailedAt, &given.FailedAt},
		{&r.LastDeclinedAt, &given.LastDeclinedAt},
		{&r.LastRequestedAt, &given.LastRequestedAt},
	} {
		*stamp.member = cmp.Or(*stamp.given, *stamp.member)
	}
	r.DeclinedAttempts = cmp.Or(given.DeclinedAttempts, r.DeclinedAttempts)
	r.DeclinedMessage = cmp.Or(given.DeclinedMessage, r.DeclinedMessage)
	r.ScheduledOn = cmp.Or(given.ScheduledOn, r.ScheduledOn)
}
