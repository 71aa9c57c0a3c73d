package portingtest

import (
	"math/rand/v2"
	"slices"
	"sync"
	"time"
)

// letter is an event on its way to one subscriber.
type letter struct {
	id       string
	body     []byte
	due      time.Time // not before
	attempts int       // that failed
}

// disorder is what goes wrong on the way.
type disorder struct {
	duplicate float64 // how likely an event is to be delivered twice
	reorder   bool    // whether the order is left to chance
	seed      uint64  // of all that is left to chance
}

// outlet is the way to one subscriber. Events wait in it until somebody flushes
// it, since no subscriber is called while the server is locked.
type outlet struct {
	// deliver delivers a letter, and returns false to be called again later.
	deliver func(letter) bool
	disorder

	mu       sync.Mutex
	idle     sync.Cond // nobody flushes
	random   *rand.Rand
	waiting  []letter
	later    []letter // to deliver again
	flushing bool
}

func newOutlet(d disorder, deliver func(letter) bool) *outlet {
	out := &outlet{deliver: deliver, disorder: d, random: rand.New(rand.NewPCG(d.seed, 0))}
	out.idle.L = &out.mu
	return out
}

// post lets an event wait to be delivered.
func (o *outlet) post(l letter) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.waiting = append(o.waiting, l)
	if o.random.Float64() < o.duplicate {
		o.waiting = append(o.waiting, l)
	}
}

// flush delivers what is due, and returns when it has been. If somebody does so already, that one delivers
// the rest, too: a subscriber may call the server that calls it.
func (o *outlet) flush(now time.Time) {
	if o.begin() {
		o.run(now)
	}
}

// start is flush in the background.
func (o *outlet) start(now time.Time) {
	if o.begin() {
		go o.run(now)
	}
}

// begin reports whether nobody delivers, and there is something to deliver. Then
// the caller has to run.
func (o *outlet) begin() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.flushing || len(o.waiting)+len(o.later) == 0 {
		return false
	}
	o.flushing = true
	return true
}

// run delivers what is due, until nothing is left or the subscriber panics.
func (o *outlet) run(now time.Time) {
	o.mu.Lock()
	defer func() {
		o.flushing = false
		o.idle.Broadcast()
		o.mu.Unlock()
	}()
	for {
		l, found := o.take(now)
		if !found {
			return
		}
		if !o.call(l) {
			o.retry(l, now)
		}
	}
}

// call calls the subscriber, which may post and flush in turn.
func (o *outlet) call(l letter) (delivered bool) {
	o.mu.Unlock()
	defer o.mu.Lock()
	return o.deliver(l)
}

// take takes a letter that is due from those that wait.
func (o *outlet) take(now time.Time) (letter, bool) {
	o.later = slices.DeleteFunc(o.later, func(l letter) bool {
		isDue := !l.due.After(now)
		if isDue {
			o.waiting = append(o.waiting, l)
		}
		return isDue
	})
	if len(o.waiting) == 0 {
		return letter{}, false
	}
	if o.reorder {
		i := o.random.IntN(len(o.waiting))
		o.waiting[0], o.waiting[i] = o.waiting[i], o.waiting[0]
	}
	l := o.waiting[0]
	o.waiting = o.waiting[1:]
	return l, true
}

// retries is how long after a failed delivery the next one is due, as Svix does
// it. After the last the event is lost.
var retries = []time.Duration{
	5 * time.Second, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour, 5 * time.Hour, 10 * time.Hour, 10 * time.Hour,
}

func (o *outlet) retry(l letter, now time.Time) {
	if l.attempts == len(retries) {
		return
	}
	l.due = now.Add(retries[l.attempts])
	l.attempts++
	o.later = append(o.later, l)
}

// wait returns when nobody flushes.
func (o *outlet) wait() {
	o.mu.Lock()
	defer o.mu.Unlock()
	for o.flushing {
		o.idle.Wait()
	}
}
