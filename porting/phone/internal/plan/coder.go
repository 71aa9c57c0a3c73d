package plan

// Source has the bits that a [model] predicts.
type Source interface {
	// Bit returns the next bit, given the chance of a 1 in 1/65536.
	Bit(chance uint32) int
}

// Reader reads the bits that an arithmetic coder has written. Reading can stop anywhere and
// continue later.
type Reader struct {
	data string
	pos  int
	span uint32 // the width of the interval that is left
	code uint32 // the position of the data in that interval
}

// Open starts at the beginning of the data.
func (r *Reader) Open(data string) {
	*r = Reader{data: data, span: 1<<32 - 1}
	for range 4 {
		r.feed()
	}
}

func (r *Reader) feed() {
	r.code <<= 8
	if r.pos < len(r.data) { // zeros follow the data
		r.code |= uint32(r.data[r.pos])
	}
	r.pos++
}

// Bit implements [Source].
func (r *Reader) Bit(chance uint32) int {
	bound := (r.span >> 16) * chance
	bit := 0
	if r.code < bound {
		r.span = bound
		bit = 1
	} else {
		r.code -= bound
		r.span -= bound
	}
	for r.span < 1<<24 {
		r.span <<= 8
		r.feed()
	}
	return bit
}
