package main

// script is the bits that package plan reads, in its order.
type script []int

func (s *script) bit(b bool) {
	bit := 0
	if b {
		bit = 1
	}
	*s = append(*s, bit)
}

// number writes a number of some bits, the highest first.
func (s *script) number(bits, n int) {
	if n < 0 || n>>bits != 0 {
		refuse("%d takes more than %d bits", n, bits)
	}
	for i := bits - 1; i >= 0; i-- {
		s.bit(n>>i&1 != 0)
	}
}

// far writes a number from 0 on: its size first.
func (s *script) far(n int) {
	n++
	size := 0
	for n>>size > 1 {
		size++
	}
	s.number(4, size)
	s.number(size, n-1<<size)
}
