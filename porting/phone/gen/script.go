package main

// script has the bits of the tables in the order in which package plan reads them.
type script []int

func (s *script) bit(b bool) {
	bit := 0
	if b {
		bit = 1
	}
	*s = append(*s, bit)
}

// number writes n in a fixed number of bits, the highest first.
func (s *script) number(bits, n int) {
	if n < 0 || n>>bits != 0 {
		refuse("%d takes more than %d bits", n, bits)
	}
	for i := bits - 1; i >= 0; i-- {
		s.bit(n>>i&1 != 0)
	}
}

// far writes a number of any size, 0 or more: first its size in bits, then its bits.
func (s *script) far(n int) {
	n++
	size := 0
	for n>>size > 1 {
		size++
	}
	s.number(4, size)
	s.number(size, n-1<<size)
}
