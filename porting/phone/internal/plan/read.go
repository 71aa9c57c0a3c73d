package plan

import (
	"sync"
	"sync/atomic"
)

// progress is the number of decoded countries, plus 1 once the header is read. Decoded
// countries never change, so a goroutine that sees the count may read them.
type progress struct {
	sync sync.Mutex
	done atomic.Int32
}

// need decodes countries until this many are decoded.
func (p *Plans) need(countries int) {
	if int(p.progress.done.Load()) <= countries {
		p.progress.sync.Lock()
		p.read(countries)
		p.progress.sync.Unlock()
	}
}

func (p *Plans) read(countries int) {
	done := int(p.progress.done.Load())
	if done == 0 {
		p.readHeader()
		done = 1
	}
	for ; done <= countries; done++ {
		c := &p.countries[done-1]
		for i := range c.Count {
			p.readRegion(c.First+i, i == 0)
		}
	}
	p.progress.done.Store(int32(done))
}

// Ahead is the number of countries that come before the others, which are in order.
const Ahead = 12

// The kinds of numbers that are written with their size.
const (
	ofCode = iota
	ofCount
)

// readHeader reads the list of countries and regions.
func (p *Plans) readHeader() {
	if p.Texts == nil {
		p.reader.Open(data)
		p.Bits, p.Texts = &p.reader, &builtIn
	}
	t := &p.tree
	t.start(p.Bits)
	code, region := 0, 0
	for i := range p.countries {
		if i <= Ahead {
			code = 0
		}
		code += 1 + t.far(ofCode)
		count := 1 + t.far(ofCount)
		p.byCode[code] = uint8(i + 1)
		p.countries[i] = Country{Code: code, First: region, Count: count}
		for ; count > 0; count-- {
			p.regions[region].Country = i
			if name := p.Name(region); len(name) == 2 {
				p.byName[letter(name[0])*letters+letter(name[1])] = uint8(region + 1)
			}
			region++
		}
	}
}

// readRegion reads the numbers of a region, which are often like those of the region
// before.
func (p *Plans) readRegion(i int, main bool) {
	t := &p.tree
	r := &p.regions[i]
	if i > 0 {
		before := &p.regions[i-1]
		r.Possible, r.Local, r.roots = before.Possible, before.Local, before.roots
	} else {
		r.roots = [Automata]uint16{none, none, none, none, none, none}
	}
	t.begin(others)
	r.Possible = t.mask(0, r.Possible, 0)
	r.Local = t.mask(1, r.Local, r.Possible)
	t.possible = r.Possible
	t.know(possible, r.Possible)
	t.know(country, uint32(r.Country))
	t.know(mainly, number(main))
	for k := range r.roots {
		if k == Written && !main {
			break
		}
		t.begin(groupOf(k))
		t.know(this, uint32(k))
		if t.bit(Kept) != 0 {
			continue
		}
		t.automaton = k
		t.ranks.items[0] = none
		t.ranks.count = 1
		t.templates.recall.count = 0
		t.at(0)
		t.seen = 0
		t.know(seen, 0)
		reference := r.roots[Types] // for the types themselves, those of the region before
		r.roots[k] = t.target(edge{absent, absent, none, reference}, 0, 1)
	}
	t.begin(others)
	t.know(this, 0)
	r.Inserts = t.number(Inserts, 3)
	t.know(this, 1)
	for i := range r.Inserts {
		r.Inserted[i] = byte(t.number(Inserts, 4))
	}
}

// mask reads a set of lengths, given that of the region before and another one that it may
// be like.
func (t *tree) mask(which, last, like uint32) (mask uint32) {
	t.know(this, Automata+which)
	if t.bit(Kept) != 0 {
		return last
	}
	bit := uint32(0)
	for length := minLength; length <= maxLength; length++ {
		t.know(this, which<<5|uint32(length))
		t.know(that, bit<<1|last>>length&1)
		t.know(other, min(like>>length, 2)<<1|like>>length&1)
		bit = uint32(t.bit(Lengths))
		mask |= bit << length
	}
	return mask
}
