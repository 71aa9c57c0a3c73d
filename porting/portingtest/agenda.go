package portingtest

import "container/heap"

// agenda is a heap of the portings to which something will happen by itself, the
// next one first. A request looks at its top only, so that a waiting porting costs
// nothing.
type agenda struct{ queue queue }

// noPosition is the position of a porting that is not on the agenda.
const noPosition = -1

// put puts the porting on the agenda for its next step, or moves it there.
func (a *agenda) put(r *record, next step) {
	r.next = next
	if r.position == noPosition {
		heap.Push(&a.queue, r)
	} else {
		heap.Fix(&a.queue, r.position)
	}
}

// drop takes the porting off the agenda, if it is there.
func (a *agenda) drop(r *record) {
	if r.position != noPosition {
		heap.Remove(&a.queue, r.position)
	}
}

// first returns the porting that is due next, nil if there is none.
func (a *agenda) first() *record {
	if len(a.queue) == 0 {
		return nil
	}
	return a.queue[0]
}

// queue implements [heap.Interface]. What is due at the same time happens in the
// order of creation.
type queue []*record

func (q queue) Len() int { return len(q) }

func (q queue) Less(i, j int) bool {
	if order := q[i].next.due.Compare(q[j].next.due); order != 0 {
		return order < 0
	}
	return q[i].sequence < q[j].sequence
}

func (q queue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].position, q[j].position = i, j
}

func (q *queue) Push(x any) {
	r := x.(*record)
	r.position = len(*q)
	*q = append(*q, r)
}

func (q *queue) Pop() any {
	last := len(*q) - 1
	r := (*q)[last]
	(*q)[last] = nil
	*q = (*q)[:last]
	r.position = noPosition
	return r
}
