package portingtest

import (
	"sync"
	"time"

	"github.com/portin-dev/portin/porting/portingtest/internal/delivery"
)

// subscriber is a function or a webhook that gets every event. The events wait
// in its queue until somebody sends them, because no subscriber is called while
// the server is locked.
type subscriber struct {
	// send sends an event, and reports whether it was received.
	send func(*delivery.Event) bool
	// lose gets the number of lost events each time it has grown.
	lose func(lost int)
	// inBackground reports whether requests do not wait for it.
	inBackground bool

	mu      sync.Mutex
	queue   *delivery.Queue
	sending bool
	idle    chan struct{} // closed when nobody sends
}

func newSubscriber(o Options, send func(*delivery.Event) bool) *subscriber {
	idle := make(chan struct{})
	close(idle)
	faults := delivery.Faults{Duplicate: o.Duplicate, Reorder: o.Reorder, Seed: o.Seed}
	return &subscriber{send: send, lose: func(int) {}, queue: delivery.NewQueue(faults), idle: idle}
}

// functionSubscriber returns the subscriber that calls the function of the options.
func functionSubscriber(o Options) *subscriber {
	return newSubscriber(o, func(e *delivery.Event) bool {
		o.Events(e.Body)
		return true
	})
}

// add adds an event to those that wait.
func (s *subscriber) add(id string, body []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.change(func() { s.queue.Add(id, body) })
}

// change changes the queue, and tells what got lost by that.
func (s *subscriber) change(how func()) {
	before := s.queue.Lost()
	how()
	if lost := s.queue.Lost(); lost > before {
		s.lose(lost)
	}
}

// deliver sends what is due. A subscriber in the background is sent to while the
// caller goes on.
func (s *subscriber) deliver(now time.Time) {
	switch {
	case !s.begin():
	case s.inBackground:
		startBackground(func() { s.run(now) })
	default:
		s.run(now)
	}
}

// begin reports whether there is something to send and nobody does that already:
// then the caller has to run. Whoever sends also sends what is added meanwhile,
// since a subscriber may call the server that calls it.
func (s *subscriber) begin() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.sending || s.queue.Len() == 0 {
		return false
	}
	s.sending, s.idle = true, make(chan struct{})
	return true
}

// run sends what is due, until nothing is left or the subscriber panics.
func (s *subscriber) run(now time.Time) {
	s.mu.Lock()
	defer func() {
		s.sending = false
		close(s.idle)
		s.mu.Unlock()
	}()
	for e := s.queue.Next(now); e != nil; e = s.queue.Next(now) {
		received := s.call(e)
		s.change(func() { s.queue.Sent(e, received, now) })
	}
}

// call calls the subscriber, which may call the server.
func (s *subscriber) call(e *delivery.Event) (received bool) {
	s.mu.Unlock()
	defer s.mu.Lock()
	return s.send(e)
}

// whenIdle returns a channel that is closed when nobody sends.
func (s *subscriber) whenIdle() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.idle
}

// lost returns how many events have been given up.
func (s *subscriber) lost() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.queue.Lost()
}
