package portingtest

import (
	"net/url"
	"slices"

	"github.com/portin-dev/portin/porting"
)

// listParameters are the filters of a list of portings. The newer user is one.
var listParameters = slices.Concat(pageParameters, []string{"status", "status[]", "subscription", "user"})

// listPortings is "Portings API, List all portings": the newest first.
func listPortings(c *call) (any, *failure) {
	p, failed := newPage(c.query)
	if failed != nil {
		return nil, failed
	}
	f, failed := newFilter(c.query)
	if failed != nil {
		return nil, failed
	}
	return listRecords(c.project(), f, p)
}

// searchPortings finds the portings of a phone number. Newer versions of the API
// have it.
func searchPortings(c *call) (any, *failure) {
	b, failed := readBody(c.body, searchProperties)
	if failed != nil {
		return nil, failed
	}
	p, failed := newPage(c.query)
	if failed != nil {
		return nil, failed
	}
	return listRecords(c.project(), filter{phoneNumber: b.text("phoneNumber")}, p)
}

// filter says which portings a list has. What is empty does not filter.
type filter struct {
	statuses                        []porting.Status
	phoneNumber, subscription, user string
}

func newFilter(query url.Values) (filter, *failure) {
	f := filter{subscription: query.Get("subscription"), user: query.Get("user")}
	for _, status := range slices.Concat(query["status"], query["status[]"]) {
		if !porting.Status(status).Known() {
			return f, wrongProperties.with(wrongFormat("status", "The property must be statuses of a porting."))
		}
		f.statuses = append(f.statuses, porting.Status(status))
	}
	return f, nil
}

func (f filter) matches(r *record) bool {
	return (len(f.statuses) == 0 || slices.Contains(f.statuses, r.Status)) &&
		(f.phoneNumber == "" || f.phoneNumber == r.PhoneNumber) &&
		(f.subscription == "" || f.subscription == r.Subscription) &&
		(f.user == "" || f.user == r.User)
}

// sets returns the smallest sets of portings that have all that match.
func (f filter) sets(p *project) []index {
	switch {
	case f.subscription != "":
		return []index{p.bySubscription.get(f.subscription)}
	case f.phoneNumber != "":
		return []index{p.byNumber.get(f.phoneNumber)}
	case f.user != "":
		return []index{p.byUser.get(f.user)}
	case len(f.statuses) > 0:
		sets := []index{}
		for _, status := range f.statuses {
			sets = append(sets, p.byStatus.get(status))
		}
		return sets
	}
	return []index{p.all}
}

// listRecords returns a page of the portings that match, the newest first.
func listRecords(p *project, f filter, pg page) (any, *failure) {
	newer, older := p.portings[pg.after], p.portings[pg.before]
	switch {
	case pg.after != "" && newer == nil:
		return nil, noCursor("after")
	case pg.before != "" && older == nil:
		return nil, noCursor("before")
	}
	sets := f.sets(p)
	var items []*record
	if older == nil {
		items = olderThan(newer, sets, f, pg.limit)
	} else {
		items = newerThan(older, sets, f, pg.limit)
		slices.Reverse(items)
		items = slices.DeleteFunc(items, func(r *record) bool { return newer != nil && r.sequence >= newer.sequence })
	}
	more := len(items) > 0
	return newList(items, func(r *record) string { return r.ID },
		more && len(olderThan(items[len(items)-1], sets, f, 1)) > 0,
		more && len(newerThan(items[0], sets, f, 1)) > 0), nil
}

// olderThan returns those of the sets that match and were created before the
// porting, from new to old. All are older than nil.
func olderThan(start *record, sets []index, f filter, limit int) []*record {
	return gather(sets, f, limit, start, func(set index, visit func(*record) bool) {
		if start == nil {
			set.Descend(visit)
		} else {
			set.DescendLessOrEqual(start, visit)
		}
	}, func(a, b *record) int { return b.sequence - a.sequence })
}

// newerThan returns those of the sets that match and were created after the
// porting, from old to new.
func newerThan(start *record, sets []index, f filter, limit int) []*record {
	return gather(sets, f, limit, start, func(set index, visit func(*record) bool) {
		set.AscendGreaterOrEqual(start, visit)
	}, func(a, b *record) int { return a.sequence - b.sequence })
}

// gather walks each set from the start, and returns the first of all that match.
func gather(
	sets []index, f filter, limit int, start *record,
	walk func(set index, visit func(*record) bool), order func(a, b *record) int,
) []*record {
	found := []*record{}
	for _, set := range sets {
		count := 0
		walk(set, func(r *record) bool {
			if count < limit && r != start && f.matches(r) {
				found = append(found, r)
				count++
			}
			return count < limit
		})
	}
	slices.SortFunc(found, order)
	found = slices.Compact(found) // a status may be there twice
	return found[:min(limit, len(found))]
}
