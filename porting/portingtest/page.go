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

// pageParameters are the parameters of a page.
var pageParameters = []string{"after", "before", "limit"}

func newPage(query url.Values) (page, *failure) {
	p := page{after: query.Get("after"), before: query.Get("before"), limit: defaultLimit}
	if !query.Has("limit") {
		return p, nil
	}
	limit, err := strconv.Atoi(query.Get("limit"))
	if err != nil || limit < 0 || limit > maxLimit {
		return p, wrongProperties.with(wrongFormat("limit", "The property must be an integer between 0 and 200."))
	}
	p.limit = limit
	return p, nil
}

// noCursor is the failure of a cursor that is the id of nothing.
func noCursor(parameter string) *failure {
	return wrongProperties.with(wrongFormat(parameter, "The property must be the id of an item."))
}

// list is the API's envelope of many objects.
type list[T any] struct {
	Object          string  `json:"object"`
	Items           []T     `json:"items"`
	MoreItemsAfter  *string `json:"moreItemsAfter"`
	MoreItemsBefore *string `json:"moreItemsBefore"`
}

// newList returns a list of items, where more says whether there are others
// after and before them.
func newList[T any](items []T, id func(T) string, moreAfter, moreBefore bool) list[T] {
	l := list[T]{Object: "list", Items: items}
	if len(items) == 0 {
		return l
	}
	if moreAfter {
		cursor := id(items[len(items)-1])
		l.MoreItemsAfter = &cursor
	}
	if moreBefore {
		cursor := id(items[0])
		l.MoreItemsBefore = &cursor
	}
	return l
}

// listOf returns the page of a short list. The items are those that match.
func listOf[T any](items []T, id func(T) string, p page) (any, *failure) {
	position := func(cursor string) int {
		return slices.IndexFunc(items, func(item T) bool { return id(item) == cursor })
	}
	from, to := 0, len(items)
	if p.after != "" {
		if from = position(p.after) + 1; from == 0 {
			return nil, noCursor("after")
		}
	}
	if p.before != "" {
		if to = position(p.before); to < 0 {
			return nil, noCursor("before")
		}
		to = max(from, to)
		from = max(from, to-p.limit)
	}
	to = min(to, from+p.limit)
	return newList(items[from:to], id, to < len(items), from > 0), nil
}
