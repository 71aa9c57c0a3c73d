package plan

// decoder reads bits that an arithmetic coder has written: each by the
// probability that a context has learned from the bits before. It can stop
// anywhere and go on later.
type decoder struct {
	data    string
	pos     int
	span    uint32 // of what is still to be told apart
	code    uint32 // where in the span the data points
	learned [Contexts]Context
}

// Context is what is known about the bits decoded in one situation. The zero
// value knows nothing.
type Context struct {
	lean int16 // the probability of a 1, in 1/65536 above a half
	seen uint8
}

// rates is how much of the way to the last bit a probability goes, in 1/65536,
// by the number of bits before it.
var rates = [...]uint16{
	32768, 26214, 18724, 14563, 11915, 10082, 8738, 7710, 6898, 6241, 5698, 5242, 4854, 4519, 4228, 3971, 3744, 3542,
}

// Chance returns the probability of a 1, in 1/65536 but never 0.
func (c *Context) Chance() uint32 { return uint32(int32(c.lean)+1<<15) | 1<<4 }

// Learn moves the probability towards the bit.
func (c *Context) Learn(bit int) {
	goal := int32(-1 << 15)
	if bit != 0 {
		goal = 1<<15 - 1
	}
	c.lean += int16((goal - int32(c.lean)) * int32(rates[c.seen]) >> 16)
	if int(c.seen) < len(rates)-1 {
		c.seen++
	}
}

// open starts at the beginning of the data.
func (d *decoder) open(data string) {
	d.data = data
	d.span = 1<<32 - 1
	for range 4 {
		d.feed()
	}
}

func (d *decoder) feed() {
	d.code <<= 8
	if d.pos < len(d.data) { // zeros follow the data
		d.code |= uint32(d.data[d.pos])
	}
	d.pos++
}

// bit reads one bit in a context.
func (d *decoder) bit(context int) int {
	c := &d.learned[context]
	bound := (d.span >> 16) * c.Chance()
	bit := 0
	if d.code < bound {
		d.span = bound
		bit = 1
	} else {
		d.code -= bound
		d.span -= bound
	}
	c.Learn(bit)
	for d.span < 1<<24 {
		d.span <<= 8
		d.feed()
	}
	return bit
}

// number reads a number of some bits, the highest first, each in the context of
// those before it: 1<<bits contexts.
func (d *decoder) number(context, bits int) int {
	n := 1
	for range bits {
		n = n<<1 | d.bit(context+n)
	}
	return n - 1<<bits
}

// rank reads a number that is small more often than not and below the limit.
func (d *decoder) rank(context, limit int) int {
	n := 0
	for n < limit-1 && d.bit(context+min(n, RankContexts-1)) == 0 {
		n++
	}
	return n
}

// far reads a number from 0 on, mostly by its size.
func (d *decoder) far(context, sizes int) int {
	size := d.number(sizes, 4)
	n := 1
	for i := range size {
		n = n<<1 | d.bit(context+size<<2+min(i, 3))
	}
	return n - 1
}
