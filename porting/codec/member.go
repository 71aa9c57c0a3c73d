package codec

// member is a member of an object that this version does not know.
type member struct {
	name   string
	offset int    // of the name
	value  string // the value's JSON, "" where only the name counts
}

// name reads the name of a member and the colon after it. A known name has no half
// surrogate pair, so a name with one is read as Carried reads texts.
func (r *Reader) name() member {
	if r.peek() != '"' {
		r.unexpected()
		return member{}
	}
	m := member{offset: r.pos}
	lenient := r.allowsHalfSurrogates
	r.allowsHalfSurrogates = true
	m.name = r.text()
	r.allowsHalfSurrogates = lenient
	r.expect(':')
	return m
}

// closeMembers removes the members since mark from the reader and returns them sorted
// by name. Of several with the same name the last counts, as for JSON.parse.
func (r *Reader) closeMembers(mark int) []*member {
	members := r.members[mark:]
	r.members = r.members[:mark]
	sortMembers(members)
	kept := members[:0]
	for i, m := range members {
		if i+1 == len(members) || members[i+1].name != m.name {
			m.offset = 0 // so that documents with the same content are equal when read
			kept = append(kept, m)
		}
	}
	return kept
}

func sortMembers(members []*member) {
	Sort(len(members), func(i, j int) bool {
		a, b := members[i], members[j]
		return a.name < b.name || a.name == b.name && a.offset < b.offset
	}, func(i, j int) { members[i], members[j] = members[j], members[i] })
}

// find returns the value of the member with a name, by binary search, or "".
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
