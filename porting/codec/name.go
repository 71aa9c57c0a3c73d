package codec

// name is the name of a member, with the place it was seen at.
type name struct {
	text   string
	offset int
}

// name reads the name of a member and the colon behind it.
func (r *Reader) name() name {
	if r.peek() != '"' {
		if r.err == nil && r.pos == len(r.data) {
			r.fail(UnexpectedEnd)
		} else {
			r.fail(UnexpectedByte)
		}
		return name{}
	}
	n := name{offset: r.pos}
	n.text = r.text()
	r.expect(':')
	return n
}

// closeNames fails if two of the names since mark are the same, and forgets
// them.
func (r *Reader) closeNames(mark int) {
	names := r.names[mark:]
	r.names = r.names[:mark]
	if r.err != nil {
		return
	}
	sortNames(names)
	second := -1
	for i := 1; i < len(names); i++ {
		if names[i].text == names[i-1].text && (second < 0 || names[i].offset < second) {
			second = names[i].offset
		}
	}
	if second >= 0 {
		r.failAt(second, DuplicateKey)
	}
}

// sortNames is Shell's sort with Knuth's gaps. It is a tenth of package slices
// in the module, and an object made to take long (a hundred thousand members
// in a mebibyte) takes well under a second.
func sortNames(names []name) {
	gap := 1
	for gap < len(names) {
		gap = 3*gap + 1
	}
	for ; gap > 0; gap /= 3 {
		for i := gap; i < len(names); i++ {
			for j := i; j >= gap && names[j].before(names[j-gap]); j -= gap {
				names[j], names[j-gap] = names[j-gap], names[j]
			}
		}
	}
}

func (n name) before(other name) bool {
	return n.text < other.text || n.text == other.text && n.offset < other.offset
}
