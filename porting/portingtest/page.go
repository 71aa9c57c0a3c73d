package portingtest

import (
	"net/url"
	"slices"
	"strconv"
)

// page is the part of a list that a request asks for ("Portings API, List all
// portings").
type page struct {
	after, before string // ids of items, "" for none
	limit         int
}

// The API's limits of items in an answer.
const (
	defaultLimit = 10
	maxLimit     = 200
)

func newPage(query url.Values) (page, *failure) {
	p := page{after: query.Get("after"), before: query.Get("before"), limit: defaultLimit}
	if !query.Has("limit") {
		return p, nil
	}
	limit, err := strconv.Atoi(query.Get("limit"))
	if err != nil || limit < 0 || limit > maxLimit {
		return p, invalid([]detail{wrongFormat("limit", "The property must be an integer between 0 and 200.")})
	}
	p.limit = limit
	return p, nil
}

// list is the API's envelope of many objects.
type list[T any] struct {
	Object          string  `json:"object"`
	Items           []T     `json:"items"`
	MoreItemsAfter  *string `json:"moreItemsAfter"`
	MoreItemsBefore *string `json:"moreItemsBefore"`
}

// listOf returns the page of those of the items that match.
func listOf[T any](all []T, id func(T) string, matches func(T) bool, p page) (any, *failure) {
	from, to, failed := bounds(all, id, p)
	if failed != nil {
		return nil, failed
	}
	// A cursor is looked up in all items, since it may not match any more: the
	// status of a porting changes between two pages.
	matching := filter(all, matches)
	first := len(filter(all[:from], matches))
	last := max(first, len(filter(all[:to], matches)))
	if p.before != "" {
		first = max(first, last-p.limit)
	} else {
		last = min(last, first+p.limit)
	}
	l := list[T]{Object: "list", Items: matching[first:last]}
	if len(l.Items) > 0 && last < len(matching) {
		cursor := id(matching[last-1])
		l.MoreItemsAfter = &cursor
	}
	if len(l.Items) > 0 && first > 0 {
		cursor := id(matching[first])
		l.MoreItemsBefore = &cursor
	}
	return l, nil
}

// bounds returns the range of the items between the cursors.
func bounds[T any](all []T, id func(T) string, p page) (from, to int, failed *failure) {
	position := func(cursor string) int {
		return slices.IndexFunc(all, func(item T) bool { return id(item) == cursor })
	}
	from, to = 0, len(all)
	wrong := []detail{}
	if p.after != "" {
		if from = position(p.after) + 1; from == 0 {
			wrong = append(wrong, wrongFormat("after", "The property must be the id of an item."))
		}
	}
	if p.before != "" {
		if to = position(p.before); to < 0 {
			wrong = append(wrong, wrongFormat("before", "The property must be the id of an item."))
		}
	}
	return from, to, invalid(wrong)
}

func filter[T any](items []T, matches func(T) bool) []T {
	matching := []T{}
	for _, item := range items {
		if matches(item) {
			matching = append(matching, item)
		}
	}
	return matching
}
