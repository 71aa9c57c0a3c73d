// Package delivery keeps the events that are on their way to a subscriber, and
// decides in which order and how often each is sent. It sends nothing itself.
package delivery

import (
	"math/rand/v2"
	"time"

	"github.com/google/btree"
)

// Limit is how many events a queue keeps. Another one takes the place of the
// oldest, which is then lost.
const Limit = 10_000

// Retries is how long after a failed attempt the next one is due, as Svix does
// it. After the last one the event is lost.
var Retries = []time.Duration{
	5 * time.Second, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour, 5 * time.Hour, 10 * time.Hour, 10 * time.Hour,
}

// Faults are what goes wrong on the way to a subscriber.
type Faults struct {
	Duplicate float64 // how likely an event is to be delivered twice, 0 to 1
	Reorder   bool    // whether events are delivered in random order
	Seed      uint64  // of all that is random
}

// Event is an event on its way to one subscriber.
type Event struct {
	ID   string
	Body []byte

	sequence uint64    // its place in the order in which events were added
	rank     uint64    // its place among those that are ready
	attempts int       // how many failed
	due      time.Time // when it becomes ready again
}

// Queue holds the events for one subscriber. Each operation takes a time
// logarithmic in their number. A queue is not safe for concurrent use.
type Queue struct {
	faults Faults
	random *rand.Rand
	added  uint64
	lost   int

	kept  *btree.BTreeG[*Event] // all, by age
	ready *btree.BTreeG[*Event] // to be sent now, by rank
	later *btree.BTreeG[*Event] // to be sent again, by the time at which they are due
}

// NewQueue returns an empty queue.
func NewQueue(f Faults) *Queue {
	const degree = 16
	return &Queue{
		faults: f,
		random: rand.New(rand.NewPCG(f.Seed, 0)),
		kept:   btree.NewG(degree, func(a, b *Event) bool { return a.sequence < b.sequence }),
		ready: btree.NewG(degree, func(a, b *Event) bool {
			return a.rank < b.rank || a.rank == b.rank && a.sequence < b.sequence
		}),
		later: btree.NewG(degree, func(a, b *Event) bool {
			order := a.due.Compare(b.due)
			return order < 0 || order == 0 && a.sequence < b.sequence
		}),
	}
}

// Add adds an event, which is ready at once.
func (q *Queue) Add(id string, body []byte) {
	q.add(&Event{ID: id, Body: body})
	if q.random.Float64() < q.faults.Duplicate {
		q.add(&Event{ID: id, Body: body})
	}
}

func (q *Queue) add(e *Event) {
	if q.kept.Len() == Limit {
		oldest, _ := q.kept.DeleteMin()
		q.ready.Delete(oldest)
		q.later.Delete(oldest)
		q.lost++
	}
	q.added++
	e.sequence = q.added
	q.kept.ReplaceOrInsert(e)
	q.makeReady(e)
}

// makeReady puts an event behind those that are ready or, with the fault of
// disorder, anywhere.
func (q *Queue) makeReady(e *Event) {
	q.added++
	e.rank = q.added
	if q.faults.Reorder {
		e.rank = q.random.Uint64()
	}
	q.ready.ReplaceOrInsert(e)
}

// Next returns an event to send now, nil if there is none. The caller has to
// report with Sent how that went.
func (q *Queue) Next(now time.Time) *Event {
	for e, found := q.later.Min(); found && !e.due.After(now); e, found = q.later.Min() {
		q.later.DeleteMin()
		q.makeReady(e)
	}
	e, _ := q.ready.DeleteMin()
	return e
}

// Sent reports whether the subscriber has received an event. One that it has not
// is sent again later, unless it has been given up.
func (q *Queue) Sent(e *Event, received bool, now time.Time) {
	switch {
	case !q.kept.Has(e): // it was the oldest when another one came
	case received:
		q.kept.Delete(e)
	case e.attempts == len(Retries):
		q.kept.Delete(e)
		q.lost++
	default:
		e.due = now.Add(Retries[e.attempts])
		e.attempts++
		q.later.ReplaceOrInsert(e)
	}
}

// Len returns the number of events that are neither received nor lost.
func (q *Queue) Len() int { return q.kept.Len() }

// Lost returns how many events have been given up.
func (q *Queue) Lost() int { return q.lost }
