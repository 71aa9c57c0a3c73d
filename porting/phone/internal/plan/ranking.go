package plan

// maxRanks is the maximum number of items of a ranking.
const maxRanks = 160

// ranking is a list in which the last used items come first.
type ranking struct {
	items [maxRanks]uint16
	count int
}

func (r *ranking) add(item uint16) {
	r.items[r.count] = item
	r.count++
	r.use(r.count - 1)
}

func (r *ranking) use(i int) uint16 {
	item := r.items[i]
	copy(r.items[1:i+1], r.items[:i])
	r.items[0] = item
	return item
}
