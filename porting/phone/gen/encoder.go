package main

import "math"

// encoder is the source of a script of bits, which it writes for a plan.Reader
// to read: the chances that package plan gives them are those it decodes by.
type encoder struct {
	script  []int
	data    []byte
	low     uint64
	span    uint32
	cache   byte
	pending int // bytes of 0xff behind the cache that a carry would change
	started bool
}

func newEncoder(script []int) *encoder { return &encoder{script: script, span: math.MaxUint32} }

// Bit implements plan.Source.
func (e *encoder) Bit(chance uint32) int {
	bit := e.script[0]
	e.script = e.script[1:]
	bound := (e.span >> 16) * chance
	if bit != 0 {
		e.span = bound
	} else {
		e.low += uint64(bound)
		e.span -= bound
	}
	for e.span < 1<<24 {
		e.span <<= 8
		e.shift()
	}
	return bit
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

// bytes ends the data. The reader reads zeros behind it.
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
