package portingtest

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/portin-dev/portin/porting"
)

// store is everything the server keeps. It is locked by its user.
type store struct {
	options     Options
	providers   []porting.ServiceProvider
	projects    map[string]*project
	scripts     map[string]Script // by phone number
	records     map[string]*record
	agenda      agenda
	subscribers []*subscriber
	lastID      int
	lastEventID int
}

func newStore(o Options, subscribers []*subscriber) *store {
	s := &store{
		options:     o,
		providers:   slices.Clone(o.Providers),
		projects:    map[string]*project{},
		scripts:     map[string]Script{},
		records:     map[string]*record{},
		subscribers: subscribers,
	}
	if o.Providers == nil {
		s.providers = Providers()
	}
	for _, number := range Numbers() {
		s.scripts[number.PhoneNumber] = number.Script
	}
	return s
}

// newID returns an id of the API's form. Like the API's, it means nothing.
func (s *store) newID(prefix string) string {
	s.lastID++
	return formatID(prefix, s.lastID)
}

// formatID returns an id of the API's form.
func formatID(prefix string, number int) string {
	digits := strconv.Itoa(number)
	return prefix + "_" + strings.Repeat("0", max(0, 16-len(digits))) + digits
}

// project returns the project with the name, to read from.
func (s *store) project(name string) *project {
	if p := s.projects[name]; p != nil {
		return p
	}
	return emptyProject
}

// projectToWrite returns the project with the name, and begins it if there is
// none.
func (s *store) projectToWrite(name string) *project {
	if s.projects[name] == nil {
		s.projects[name] = newProject()
	}
	return s.projects[name]
}

// provider returns the service provider with the id, or nil.
func (s *store) provider(id string) *porting.ServiceProvider {
	for i := range s.providers {
		if s.providers[i].ID == id {
			return &s.providers[i]
		}
	}
	return nil
}

// recipient returns the service provider that a network belongs to, nil if no
// network has this name.
func (s *store) recipient(network string) *porting.ServiceProvider {
	id := recipients[network]
	if known := s.provider(id); known != nil || id == "" {
		return known
	}
	providers := Providers()
	at := slices.IndexFunc(providers, func(p porting.ServiceProvider) bool { return p.ID == id })
	return &providers[at]
}

// needsConsent reports whether the user has to approve the porting.
func (s *store) needsConsent(r *record) bool {
	return s.scripts[r.PhoneNumber].NeedsConsent || slices.Contains(s.options.ConsentIn, r.country)
}

// script decides how portings of a number go from now on.
func (s *store) script(phoneNumber string, script Script) {
	script.Declines = slices.Clone(script.Declines)
	script.Requires = slices.Clone(script.Requires)
	s.scripts[phoneNumber] = script
	for _, p := range s.projects {
		p.byNumber.get(phoneNumber).Ascend(func(r *record) bool {
			s.plan(r)
			return true
		})
	}
}

// create files a new porting.
func (s *store) create(r *record, at time.Time) {
	r.sequence, r.position = s.lastID, noPosition
	s.records[r.ID] = r
	s.projectToWrite(r.project).file(r)
	s.plan(r)
	s.tell(r, at, byAPIKey, nil, &r.Porting)
}

// remove deletes a porting.
func (s *store) remove(r *record, at time.Time, by actor) {
	delete(s.records, r.ID)
	s.agenda.drop(r)
	s.project(r.project).unfile(r, &r.Porting)
	s.tell(r, at, by, &r.Porting, nil)
}

// change changes a porting, and whatever follows from it.
func (s *store) change(r *record, at time.Time, by actor, how func()) {
	before := r.Porting
	how()
	s.project(r.project).refile(r, &before)
	s.plan(r)
	s.tell(r, at, by, &before, &r.Porting)
}

// plan puts the porting on the agenda for its next step, or takes it off.
func (s *store) plan(r *record) {
	if next := nextStep(r, s.scripts[r.PhoneNumber]); next.transition != noTransition {
		s.agenda.put(r, next)
	} else {
		s.agenda.drop(r)
	}
}

// advance lets everything happen that is due until now.
func (s *store) advance(now time.Time) {
	for r := s.agenda.first(); r != nil && !r.next.due.After(now); r = s.agenda.first() {
		s.proceed(r)
	}
}

// proceed takes the next step of a porting on the agenda.
func (s *store) proceed(r *record) {
	next, by := r.next, bySystem
	switch next.transition {
	case reminding:
		s.remind(r, next.due)
		return
	case abandonment:
		s.remove(r, next.due, bySystem)
		return
	case approval:
		by = byUser
	}
	s.change(r, next.due, by, func() { r.take(next, s.scripts[r.PhoneNumber]) })
}

// tell tells the subscribers of a change.
func (s *store) tell(r *record, at time.Time, by actor, before, after *porting.Porting) {
	if len(s.subscribers) == 0 {
		return
	}
	for _, o := range occasions(before, after) {
		s.emit(r, at, by, o)
	}
}

// remind tells the subscribers that a porting is still where it is.
func (s *store) remind(r *record, at time.Time) {
	kind := reminderKind(r)
	r.reminded++
	s.plan(r)
	if len(s.subscribers) == 0 {
		return
	}
	s.emit(r, at, bySystem, occasion{kind: reminderEvent + kind, data: reminderData{
		Subscription:         r.Subscription,
		ConditionTriggeredAt: porting.TimestampOf(r.entered),
		Number:               r.reminded,
	}})
}

func (s *store) emit(r *record, at time.Time, by actor, o occasion) {
	s.lastEventID++
	e := event{
		Object:          "event",
		ID:              formatID("evt", s.lastEventID),
		Actor:           by,
		Data:            o.data,
		DataContentType: "application/json",
		PreviousData:    o.previous,
		Project:         r.project,
		Source:          "https://api.gigs.com",
		SpecVersion:     "1.0",
		Time:            eventTime(r, at),
		Type:            o.kind,
		Version:         EventVersion,
	}
	body := encode(e)
	for _, subscriber := range s.subscribers {
		subscriber.add(e.ID, body)
	}
}
