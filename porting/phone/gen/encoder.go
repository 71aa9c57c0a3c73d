package main

import "math"

// encoder compresses the bits of a script with an arithmetic code. It is a
// plan.Source: package plan reads each bit from it as it would read it from data, and
// so tells the encoder the probability by which a plan.Reader will decode that bit.
type encoder struct {
	script  []int
	data    []byte
	low     uint64
	span    uint32
	cache   byte
	pending int // bytes of 0xff after the cache, which a carry would change
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

// shift moves the highest byte of low to the output as soon as no carry can change it.
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

// bytes returns the finished data. The reader reads zeros after its end.
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
