package main

import (
	"math"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// encoder writes bits for package plan's decoder to read.
type encoder struct {
	data    []byte
	low     uint64
	span    uint32
	cache   byte
	pending int // bytes of 0xff behind the cache that a carry would change
	started bool
	learned [plan.Contexts]plan.Context
}

func newEncoder() *encoder { return &encoder{span: math.MaxUint32} }

func (e *encoder) bit(context int, bit int) {
	c := &e.learned[context]
	bound := (e.span >> 16) * c.Chance()
	if bit != 0 {
		e.span = bound
	} else {
		e.low += uint64(bound)
		e.span -= bound
	}
	c.Learn(bit)
	for e.span < 1<<24 {
		e.span <<= 8
		e.shift()
	}
}

// shift moves the highest byte of low out, when no carry can change it any more.
func (e *encoder) shift() {
	if uint32(e.low) < 0xff<<24 || e.low>>32 != 0 {
		carry := byte(e.low >> 32)
		if e.started {
			e.data = append(e.data, e.cache+carry)
		}
		for ; e.pending > 0; e.pending-- {
			e.data = append(e.data, 0xff+carry)
		}
		e.started = true
		e.cache = byte(e.low >> 24)
	} else {
		e.pending++
	}
	e.low = e.low & 0xffffff << 8
}

// bytes ends the data. The decoder reads zeros behind it.
func (e *encoder) bytes() []byte {
	for range 5 {
		e.shift()
	}
	data := e.data
	for len(data) > 0 && data[len(data)-1] == 0 {
		data = data[:len(data)-1]
	}
	return data
}

func (e *encoder) number(context, bits, n int) {
	at := 1
	for i := bits - 1; i >= 0; i-- {
		bit := n >> i & 1
		e.bit(context+at, bit)
		at = at<<1 | bit
	}
}

func (e *encoder) rank(context, limit, n int) {
	for i := 0; i < limit-1; i++ {
		bit := 0
		if i == n {
			bit = 1
		}
		e.bit(context+min(i, plan.RankContexts-1), bit)
		if i == n {
			return
		}
	}
}

func (e *encoder) far(context, sizes, n int) {
	n++
	size := 0
	for n>>size > 1 {
		size++
	}
	e.number(sizes, 4, size)
	for i := range size {
		e.bit(context+size<<2+min(i, 3), n>>(size-1-i)&1)
	}
}
