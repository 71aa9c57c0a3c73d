package plan

// Template says how numbers with certain lengths of groups are written.
//
// The lowest 24 bits are the numbers of its national format, its rule for the
// first group of that and its international format, in 8 bits each; then come
// the maximum and the minimum number of digits of five groups, in 4 bits each. No
// template is 0.
type Template uint64

// maxTemplates is the maximum number of templates: as many as templateBits can number.
const maxTemplates = 1<<templateBits - 1

// templates are those read so far.
type templates struct {
	all    [maxTemplates + 1]Template // number 0 is none
	count  int
	recall ranking // of this country
	rule   int     // the last
}

const templateBits = 9

// MaxTemplates is the maximum number of templates of a class.
const MaxTemplates = 7

// class reads the templates of a class. The first one for a number's length is used.
func (f *templates) class(m *model) (class uint64) {
	for i := 0; ; i++ {
		class |= uint64(f.template(m, i)) << (i * templateBits)
		m.know(this, uint32(i))
		if m.bit(More) == 0 {
			return class
		}
	}
}

// template reads one template of a class, given the number of those before it.
func (f *templates) template(m *model, at int) uint16 {
	m.know(this, uint32(f.recall.count))
	m.know(that, uint32(at))
	if m.bit(Renewed) == 0 {
		i := 0
		for ; i < f.recall.count-1; i++ {
			m.know(prefix, uint32(i))
			if m.bit(Recalled) != 0 {
				break
			}
		}
		return f.recall.use(i)
	}
	var template Template
	m.know(this, 0)
	m.know(that, 0)
	count := m.number(Groups, 3)
	m.know(that, uint32(count))
	for i := range count {
		m.know(this, uint32(1+2*i))
		least := m.number(Groups, 4)
		m.know(this, uint32(2+2*i))
		most := least + m.number(Groups, 4)
		template |= Template(least<<4|most) << (24 + 8*i)
	}
	m.know(this, uint32(count))
	m.know(that, 0)
	national := m.number(Formats, 5)
	m.know(that, 1+uint32(national))
	international := m.number(Formats, 5)
	m.know(this, uint32(f.rule))
	f.rule = m.number(Rules, 4)
	template |= Template(national | f.rule<<8 | international<<16)
	n := 1
	for n <= f.count && f.all[n] != template {
		n++
	}
	if n > f.count { // others may be reading it
		f.all[n] = template
		f.count = n
	}
	f.recall.add(uint16(n))
	return uint16(n)
}

// Split is the number of digits of each group of a number, in 4 bits each.
type Split uint32

// Of returns the number of digits of a group.
func (s Split) Of(group int) int { return int(s>>(4*group)) & 15 }

// Total returns the number of digits of all groups.
func (s Split) Total() int {
	total := 0
	for ; s != 0; s >>= 4 {
		total += int(s & 15)
	}
	return total
}

// maxGroups is the maximum number of groups of a number.
const maxGroups = 5

// Split returns the number of digits of each group of a number of a length, and whether
// the template is for that length at all. A group takes as many digits as it can while
// the others have their minimum.
func (t Template) Split(length int) (split Split, ok bool) {
	for i := range maxGroups {
		length -= t.least(i)
	}
	if length < 0 {
		return 0, false
	}
	for i := range maxGroups {
		extra := min(length, t.most(i)-t.least(i))
		split |= Split(t.least(i)+extra) << (4 * i)
		length -= extra
	}
	return split, length == 0
}

func (t Template) least(group int) int { return int(t >> (28 + 8*group) & 15) }
func (t Template) most(group int) int  { return int(t >> (24 + 8*group) & 15) }
