package codec

// member is a member of an object that this version does not know.
type member struct {
	name   string
	offset int    // of the name
	value  string // the value's JSON, "" where only the name counts
}

// name reads the name of a member and the colon behind it.
func (r *Reader) name() member {
	if r.peek() != '"' {
		r.unexpected()
		return member{}
	}
	m := member{offset: r.pos}
	m.name = r.text()
	r.expect(':')
	return m
}

// closeMembers takes the members since mark off the reader and returns them
// sorted by name. It fails if two have the same.
func (r *Reader) closeMembers(mark int) []*member {
	members := r.members[mark:]
	r.members = r.members[:mark]
	if r.err != nil {
		return nil
	}
	sortMembers(members)
	second := -1
	for i := 1; i < len(members); i++ {
		if members[i].name == members[i-1].name && (second < 0 || members[i].offset < second) {
			second = members[i].offset
		}
	}
	if second >= 0 {
		r.failAt(second, DuplicateKey)
	}
	for i := range members {
		members[i].offset = 0 // two documents that say the same read the same
	}
	return members
}

// sortMembers is Shell's sort with Knuth's gaps. It is a tenth of package
// slices in the module, and an object made to take long (a hundred thousand
// members in a mebibyte) takes well under a second.
func sortMembers(members []*member) {
	gap := 1
	for gap < len(members) {
		gap = 3*gap + 1
	}
	for ; gap > 0; gap /= 3 {
		for i := gap; i < len(members); i++ {
			for j := i; j >= gap && before(members[j], members[j-gap]); j -= gap {
				members[j], members[j-gap] = members[j-gap], members[j]
			}
		}
	}
}

func before(a, b *member) bool {
	return a.name < b.name || a.name == b.name && a.offset < b.offset
}

// find returns the value of a member, by bisection, or "".
func find(sorted []*member, name string) string {
	low, high := 0, len(sorted)
	for low < high {
		middle := (low + high) / 2
		if sorted[middle].name < name {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(sorted) && sorted[low].name == name {
		return sorted[low].value
	}
	return ""
}
