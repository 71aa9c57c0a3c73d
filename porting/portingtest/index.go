package portingtest

import "github.com/google/btree"

// index is a set of portings in the order of their creation.
type index struct{ *btree.BTreeG[*record] }

func newIndex() index {
	return index{btree.NewG(16, func(a, b *record) bool { return a.sequence < b.sequence })}
}

// indexes are sets of portings by what they have in common. One that becomes
// empty is forgotten.
type indexes[K comparable] map[K]index

func (i indexes[K]) add(key K, r *record) {
	set, known := i[key]
	if !known {
		set = newIndex()
		i[key] = set
	}
	set.ReplaceOrInsert(r)
}

func (i indexes[K]) remove(key K, r *record) {
	set, known := i[key]
	if !known {
		return
	}
	set.Delete(r)
	if set.Len() == 0 {
		delete(i, key)
	}
}

// get returns a set, an empty one if there is none.
func (i indexes[K]) get(key K) index {
	if set, known := i[key]; known {
		return set
	}
	return newIndex()
}
