package plan

import (
	"sync"
	"sync/atomic"
)

// progress is how many countries are decoded, and 1 once it is known which
// there are. What is decoded never changes, so that whoever sees the count may
// read it.
type progress struct {
	sync    sync.Mutex
	numbers atomic.Int32
	forms   atomic.Int32
}

// need decodes the numbers of countries until so many are.
func (p *Plans) need(countries int) {
	if int(p.progress.numbers.Load()) <= countries {
		p.progress.sync.Lock()
		p.readNumbers(countries)
		p.progress.sync.Unlock()
	}
}

// needForms decodes the forms of countries until so many are.
func (p *Plans) needForms(countries int) {
	if int(p.progress.forms.Load()) <= countries {
		p.progress.sync.Lock()
		p.readForms(countries)
		p.progress.sync.Unlock()
	}
}

func (p *Plans) readNumbers(countries int) {
	done := int(p.progress.numbers.Load())
	if done == 0 {
		p.readHeader()
		done = 1
	}
	for ; done <= countries; done++ {
		c := &p.countries[done-1]
		for i := range c.Count {
			p.readRegion(c.First + i)
		}
	}
	p.progress.numbers.Store(int32(done))
}

func (p *Plans) readForms(countries int) {
	done := int(p.progress.forms.Load())
	t := &p.forms
	if done == 0 {
		t.open(p.Forms)
		t.templates = &p.templates
		t.ranks = &p.formRanks
		done = 1
	}
	for ; done <= countries; done++ {
		p.templates.recall.count = 0
		p.formRanks.reset()
		p.countries[done-1].form = t.target(0, Node, Dead)
	}
	p.progress.forms.Store(int32(done))
}

// readHeader reads which countries and regions there are.
func (p *Plans) readHeader() {
	if p.Texts == nil {
		p.Numbers, p.Forms, p.Texts = numbers, forms, &builtIn
	}
	t := &p.numbers
	t.open(p.Numbers)
	for i := range p.ranks {
		p.ranks[i].reset()
	}
	code, region := 0, 0
	for i := range p.countries {
		if i <= Ahead {
			code = 0
		}
		code += 1 + t.far(HeaderContext+16, HeaderContext)
		count := 1 + t.far(HeaderContext+16+64+16, HeaderContext+16+64)
		p.byCode[code] = uint8(i + 1)
		p.countries[i] = Country{Code: code, First: region, Count: count}
		for ; count > 0; count-- {
			p.regions[region].Country = i
			if name := p.Name(region); len(name) == 2 {
				p.byName[place(name[0], name[1])] = uint8(region + 1)
			}
			region++
		}
	}
}

// readRegion reads the numbers of a region. It has much of the region before.
func (p *Plans) readRegion(i int) {
	t := &p.numbers
	r := &p.regions[i]
	if i > 0 {
		before := &p.regions[i-1]
		r.Possible, r.Local, r.roots = before.Possible, before.Local, before.roots
	} else {
		r.roots = [Automata]uint16{none, none, none, none, none}
	}
	if t.bit(LengthContext) == 0 {
		r.Possible = t.lengths(0)
	}
	if t.bit(LengthContext+1) == 0 {
		r.Local = t.lengths(1)
	}
	t.possible = r.Possible
	for k := range r.roots {
		if t.bit(RootContext+k) != 0 {
			continue
		}
		if k == Types {
			p.ranks[k].reset()
		}
		t.automaton, t.group, t.ranks = k, min(k, others), &p.ranks[k]
		r.roots[k] = t.target(0, Node, Dead)
	}
	r.Inserts = t.number(InsertContext, 3)
	for i := range r.Inserts {
		r.Inserted[i] = byte(t.number(DigitContext, 4))
	}
}

// lengths reads a set of lengths.
func (t *tree) lengths(which int) (mask uint32) {
	bit := 0
	for length := minLength; length <= maxLength; length++ {
		bit = t.bit(MaskContext(which, length, bit))
		mask |= uint32(bit) << length
	}
	return mask
}
