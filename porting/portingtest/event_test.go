package portingtest_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

// event is an envelope as a subscriber reads it.
type event struct {
	Object          string                     `json:"object"`
	ID              string                     `json:"id"`
	Actor           struct{ Type string }      `json:"actor"`
	Data            json.RawMessage            `json:"data"`
	DataContentType string                     `json:"datacontenttype"`
	PreviousData    map[string]json.RawMessage `json:"previousData"`
	Project         string                     `json:"project"`
	Source          string                     `json:"source"`
	SpecVersion     string                     `json:"specversion"`
	Time            time.Time                  `json:"time"`
	Type            string                     `json:"type"`
	Version         string                     `json:"version"`
}

// inbox is a subscriber that keeps the events it receives.
type inbox struct {
	mu     sync.Mutex
	events []event
}

func (i *inbox) receive(body []byte) {
	var e event
	if err := json.Unmarshal(body, &e); err != nil {
		panic(err)
	}
	i.mu.Lock()
	defer i.mu.Unlock()
	i.events = append(i.events, e)
}

// all returns the events so far.
func (i *inbox) all() []event {
	i.mu.Lock()
	defer i.mu.Unlock()
	return slices.Clone(i.events)
}

// types returns the types of the events, without their common beginning, and
// forgets them.
func (i *inbox) types() []string {
	i.mu.Lock()
	defer i.mu.Unlock()
	types := []string{}
	for _, e := range i.events {
		types = append(types, strings.TrimPrefix(e.Type, "com.gigs."))
	}
	i.events = nil
	return types
}

func newAPIWithEvents(t *testing.T, o portingtest.Options) (*api, *inbox) {
	in := &inbox{}
	o.Events = in.receive
	return newAPIWith(t, o), in
}

func TestEventsOfAJourney(t *testing.T) {
	t.Parallel()
	a, in := newAPIWithEvents(t, portingtest.Options{})
	p := a.create("+19595550110", "")
	assert.Equal(t, []string{"porting.created"}, in.types())
	a.update(p.ID, `{}`)
	assert.Empty(t, in.types(), "nothing changed")
	a.subscribe(p.ID)
	assert.Equal(t, []string{"porting.updated", "porting.informationRequired"}, in.types())
	a.update(p.ID, "{"+american+"}")
	assert.Equal(t, []string{"porting.updated"}, in.types(), "pending has no event of its own")
	a.clock.Advance(portingtest.TimeToRequest)
	a.server.Tick()
	assert.Equal(t, []string{"porting.updated", "porting.requested"}, in.types())
	a.clock.Advance(portingtest.TimeToOutcome)
	a.server.Tick()
	assert.Equal(t, []string{"porting.updated", "porting.declined"}, in.types())
	a.update(p.ID, `{"accountPin":"4712"}`)
	assert.Equal(t, []string{"porting.updated"}, in.types())
	a.toOutcome()
	a.server.Tick()
	assert.Equal(t, []string{
		"porting.updated", "porting.requested", "porting.updated", "porting.completed",
	}, in.types())

	p = a.create("+19595550100", "")
	a.do("DELETE", portings+"/"+p.ID, "")
	assert.Equal(t, []string{"porting.created", "porting.deleted"}, in.types())
	p = a.started("+19075550120", american)
	require.NoError(t, a.server.Deny(p.ID))
	assert.Equal(t, []string{"porting.created", "porting.updated", "porting.updated", "porting.failed"}, in.types())
}

func TestEnvelope(t *testing.T) {
	t.Parallel()
	a, in := newAPIWithEvents(t, portingtest.Options{})
	p := a.started("+19595550110", american)
	a.toOutcome()
	p = a.get(p.ID)
	events := in.all()
	declined := events[len(events)-1]
	assert.Equal(t, "event", declined.Object)
	assert.Regexp(t, `^evt_\w+$`, declined.ID)
	assert.Equal(t, "system", declined.Actor.Type)
	assert.Equal(t, "application/json", declined.DataContentType)
	assert.Equal(t, "dev", declined.Project)
	assert.Equal(t, "https://api.gigs.com", declined.Source)
	assert.Equal(t, "1.0", declined.SpecVersion)
	assert.Equal(t, "com.gigs.porting.declined", declined.Type)
	assert.Equal(t, portingtest.EventVersion, declined.Version)
	assert.Nil(t, declined.PreviousData, "only an update has it")
	data, err := porting.Parse(declined.Data)
	require.NoError(t, err)
	assert.Equal(t, p, data)

	updated := events[len(events)-2]
	assert.Equal(t, "com.gigs.porting.updated", updated.Type)
	assert.Equal(t, start.Add(5*time.Second), updated.Time)
	assert.True(t, declined.Time.After(updated.Time))
	previous := []string{}
	for name := range updated.PreviousData {
		previous = append(previous, name)
	}
	assert.ElementsMatch(t, []string{
		"declinedAttempts", "declinedCode", "declinedMessage", "lastDeclinedAt", "status",
	}, previous)
	assert.JSONEq(t, `"requested"`, string(updated.PreviousData["status"]))
	assert.Equal(t, "apiKey", events[0].Actor.Type)
}

func TestPreviousDataIsShallow(t *testing.T) {
	t.Parallel()
	a, in := newAPIWithEvents(t, portingtest.Options{})
	p := a.create("+19595550100", american)
	a.update(p.ID, `{"address":{"line1":"1 Main Street","city":"New York City","country":"US",`+
		`"postalCode":"10024","state":"NY"}}`)
	events := in.all()
	previous := events[len(events)-1].PreviousData
	require.Len(t, previous, 1)
	assert.JSONEq(t, `{"line1":"129 West 81st Street","line2":null,"city":"New York City","country":"US",`+
		`"postalCode":"10024","state":"NY"}`, string(previous["address"]))
}

// Package porting reads every event, and knows every type.
func TestEventsAreWhatPortinReads(t *testing.T) {
	t.Parallel()
	types := map[string]bool{}
	options := portingtest.Options{Events: func(body []byte) {
		e, err := porting.ParseEvent(body)
		require.NoError(t, err)
		types[e.Type] = true
		assert.NotEmpty(t, e.ID)
		assert.Equal(t, portingtest.EventVersion, e.Version)
		assert.Equal(t, "dev", e.Project)
		assert.NotEmpty(t, e.Time)
		if strings.Contains(e.Type, "reminder") {
			assert.NotEmpty(t, e.Reminder.Subscription)
			assert.NotEmpty(t, e.Reminder.ConditionTriggeredAt)
			return
		}
		assert.NotEmpty(t, e.Porting.ID)
		assert.Equal(t, e.Type == porting.EventPortingUpdated, e.Previous != nil)
	}}
	for _, status := range porting.Statuses() {
		a := newAPIWith(t, options)
		a.do("DELETE", portings+"/"+inStatus(a, status).ID, "")
	}
	a := newAPIWith(t, options)
	a.server.Script(scripted, portingtest.Script{Takes: 40 * day})
	a.started("+447400123456", british+`,"scheduledOn":"2026-12-10"`)
	a.started("+19595550103", "")
	a.started(scripted, american)
	a.clock.Advance(200 * day)
	a.server.Tick()
	for _, known := range slices.Concat(porting.PortingEventTypes(), porting.ReminderEventTypes()) {
		assert.True(t, types[known], known)
		delete(types, known)
	}
	assert.Empty(t, types, "portin knows them")
}

// A subscriber that applies the events in the order of their time, each id once, has the
// same portings as the API.
func TestReplayInAnyOrder(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	a, in := newAPIWithEvents(t, portingtest.Options{Duplicate: 0.3, Reorder: true, Seed: 3})
	codes := portingtest.Numbers()
	for range 60 {
		number := codes[random.IntN(len(codes))].PhoneNumber
		if status, _ := a.do("POST", portings, creation(number, "")); status != 200 {
			continue
		}
		for _, id := range ids(a.list("limit=200")) {
			switch random.IntN(5) {
			case 0:
				a.do("POST", subscriptions, `{"porting":"`+id+`"}`)
			case 1:
				a.do("PATCH", portings+"/"+id, "{"+everything(a.get(id).PhoneNumber)+"}")
			case 2:
				a.do("POST", portings+"/"+id+"/cancel", "")
			case 3:
				_ = a.server.Approve(id) // most do not wait for it
			}
		}
		a.clock.Advance(time.Duration(random.IntN(3_000)) * time.Millisecond)
	}
	events := in.all()
	assert.False(t, slices.IsSortedFunc(events, byTime), "they came out of order")
	assert.Greater(t, len(events), len(replayedIDs(events)), "some came twice")
	assert.Equal(t, a.everyPorting(), replay(t, events))
}

func byTime(a, b event) int { return a.Time.Compare(b.Time) }

func replayedIDs(events []event) map[string]bool {
	seen := map[string]bool{}
	for _, e := range events {
		seen[e.ID] = true
	}
	return seen
}

// replay returns the portings as the events tell them, by id.
func replay(t *testing.T, events []event) map[string]*porting.Porting {
	t.Helper()
	slices.SortStableFunc(events, byTime)
	portings := map[string]*porting.Porting{}
	for _, e := range events {
		name, isPorting := strings.CutPrefix(e.Type, "com.gigs.porting.")
		if !isPorting {
			continue
		}
		p, err := porting.Parse(e.Data)
		require.NoError(t, err)
		portings[p.ID] = p
		if name == "deleted" {
			delete(portings, p.ID)
		}
	}
	return portings
}

// everyPorting returns all portings that the API lists, page by page.
func (a *api) everyPorting() map[string]*porting.Porting {
	a.t.Helper()
	portings := map[string]*porting.Porting{}
	for query := "limit=200"; ; {
		l := a.list(query)
		for i := range l.Items {
			portings[l.Items[i].ID] = &l.Items[i]
		}
		if l.MoreItemsAfter == nil {
			return portings
		}
		query = "limit=200&after=" + *l.MoreItemsAfter
	}
}

type reminder struct {
	Subscription         string    `json:"subscription"`
	ConditionTriggeredAt time.Time `json:"conditionTriggeredAt"`
	Number               int       `json:"number"`
}

// reminders returns the types of the reminders, how long after its condition each came,
// and the reminders themselves.
func (i *inbox) reminders(t *testing.T) (types []string, after []time.Duration, all []reminder) {
	t.Helper()
	for _, e := range i.all() {
		name, isReminder := strings.CutPrefix(e.Type, "com.gigs.reminder.porting.")
		if !isReminder {
			continue
		}
		var r reminder
		require.NoError(t, json.Unmarshal(e.Data, &r))
		types, all = append(types, name), append(all, r)
		after = append(after, e.Time.Sub(r.ConditionTriggeredAt).Round(time.Second))
		assert.Equal(t, "system", e.Actor.Type)
	}
	return types, after, all
}

func TestReminders(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, number, body, provider string
		unit                         time.Duration
		days                         []int
	}{
		{"informationRequired", "+19595550100", "", "p11", day, []int{1, 3, 7, 14, 30}},
		{"informationRequired", "+19595550100", "", "test", time.Minute, []int{1, 3, 7, 14, 30}},
		{"declined", "+19595550102", american, "p11", day, []int{1, 3, 7, 14, 30}},
		{"declined", "+19595550102", american, "t11", time.Minute, []int{1, 3, 7, 14, 30}},
		{"requested", scripted, american, "p13", day, []int{1, 3, 5, 7, 10, 14}},
		{"requested", scripted, american, "t11", time.Minute, []int{1, 3, 5, 7, 10, 14}},
	} {
		t.Run(test.name+" "+test.provider, func(t *testing.T) {
			t.Parallel()
			a, in := newAPIWithEvents(t, portingtest.Options{})
			a.server.Script(scripted, portingtest.Script{Takes: 49 * day})
			p := a.create(test.number, test.body)
			p = a.update(p.ID, `{"provider":"`+test.provider+`"}`)
			p = a.subscribe(p.ID).Porting
			a.clock.Advance(45 * day)
			a.server.Tick()
			types, after, all := in.reminders(t)
			want := []time.Duration{}
			for _, days := range test.days {
				want = append(want, time.Duration(days)*test.unit)
			}
			assert.Equal(t, want, after)
			assert.Equal(t, slices.Repeat([]string{test.name}, len(want)), types)
			for i, r := range all {
				assert.Equal(t, p.Subscription, r.Subscription)
				assert.Equal(t, i+1, r.Number)
			}
		})
	}
}

func TestRemindersStopWithTheCondition(t *testing.T) {
	t.Parallel()
	a, in := newAPIWithEvents(t, portingtest.Options{})
	p := a.started("+19595550100", "")
	a.clock.Advance(2 * time.Minute)
	a.update(p.ID, `{"firstName":"Jerry"}`) // not all of it
	a.clock.Advance(2 * time.Minute)
	a.update(p.ID, "{"+american+"}")
	a.clock.Advance(day)
	a.server.Tick()
	_, after, _ := in.reminders(t)
	assert.Equal(t, []time.Duration{time.Minute, 3 * time.Minute}, after, "an update does not start over")
}

func TestRemindersOfASchedule(t *testing.T) {
	t.Parallel()
	a, in := newAPIWithEvents(t, portingtest.Options{})
	a.started("+447400123456", british+`,"scheduledOn":"2026-06-13"`) // a Saturday
	a.clock.Advance(30 * day)
	a.server.Tick()
	types, _, _ := in.reminders(t)
	assert.Equal(t, []string{"scheduled", "scheduled"}, types)
	times := []time.Time{}
	for _, e := range in.all() {
		if strings.Contains(e.Type, "reminder") {
			times = append(times, e.Time)
		}
	}
	assert.Equal(t, []time.Time{
		time.Date(2026, 6, 14, 19, 0, 0, 0, time.UTC), // 20:00 in London, on the day before
		time.Date(2026, 6, 15, 7, 0, 0, 0, time.UTC),  // 08:00 on the day
	}, times)
}

// A subscriber that panics, as in a failing test, does not keep events from the others.
func TestSubscriberThatPanics(t *testing.T) {
	t.Parallel()
	count := 0
	a := newAPIWith(t, portingtest.Options{Events: func([]byte) {
		if count++; count == 1 {
			panic("not yet")
		}
	}})
	assert.Panics(t, func() { a.create("+19595550100", "") })
	a.create("+19595550100", "")
	assert.Equal(t, 2, count)
}

// A subscriber may call the API that calls it.
func TestSubscriberCallsBack(t *testing.T) {
	t.Parallel()
	var a *api
	seen := []string{}
	a = newAPIWith(t, portingtest.Options{Events: func(body []byte) {
		var e event
		require.NoError(t, json.Unmarshal(body, &e))
		seen = append(seen, strings.TrimPrefix(e.Type, "com.gigs.porting."))
		if e.Type == "com.gigs.porting.declined" {
			p, err := porting.Parse(e.Data)
			require.NoError(t, err)
			a.update(p.ID, `{"accountPin":"4712"}`)
		}
	}})
	p := a.started("+19595550110", american)
	a.toOutcome()
	a.server.Tick()
	assert.Equal(t, porting.StatusPending, a.get(p.ID).Status)
	assert.Equal(t, []string{"created", "updated", "updated", "requested", "updated", "declined", "updated"}, seen)
}
