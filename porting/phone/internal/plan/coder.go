package plan

// Source is where the bits come from that a [model] predicts.
type Source interface {
	// Bit returns the next bit, given the chance of a 1 in 1/65536.
	Bit(chance uint32) int
}

// Reader reads the bits that an arithmetic coder has written. It can stop
// anywhere and go on later.
type Reader struct {
	data string
	pos  int
	span uint32 // of what is still to be told apart
	code uint32 // where in the span the data points
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
