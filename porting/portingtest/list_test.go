package portingtest_test

import (
	"fmt"
	"net/http"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/portin-dev/portin/porting"
)

type list[T any] struct {
	Object          string  `json:"object"`
	Items           []T     `json:"items"`
	MoreItemsAfter  *string `json:"moreItemsAfter"`
	MoreItemsBefore *string `json:"moreItemsBefore"`
}

func (a *api) list(query string) (l list[porting.Porting]) {
	a.t.Helper()
	a.must(&l, "GET", "/projects/dev/portings?"+query, "")
	require.Equal(a.t, "list", l.Object)
	require.NotNil(a.t, l.Items)
	return l
}

func ids(l list[porting.Porting]) []string {
	all := []string{}
	for _, p := range l.Items {
		all = append(all, p.ID)
	}
	return all
}

// createMany creates drafts and returns their ids, the newest first.
func (a *api) createMany(count int) []string {
	a.t.Helper()
	all := []string{}
	for i := range count {
		all = append(all, a.create(fmt.Sprintf("+186055501%02d", i), "").ID)
	}
	slices.Reverse(all)
	return all
}

func TestListNewestFirst(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	assert.Empty(t, ids(a.list("")))
	all := a.createMany(12)
	assert.Equal(t, all[:10], ids(a.list("")), "the default limit")
	assert.Equal(t, all, ids(a.list("limit=200")))
	assert.Equal(t, all[:1], ids(a.list("limit=1")))
	for _, query := range []string{"limit=0", "limit=0&after=" + all[11], "limit=0&before=" + all[3]} {
		none := a.list(query)
		assert.Empty(t, none.Items)
		assert.Nil(t, none.MoreItemsAfter)
		assert.Nil(t, none.MoreItemsBefore)
	}
}

func TestListPages(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	all := a.createMany(7)

	pages := [][]string{}
	page := a.list("limit=3")
	assert.Nil(t, page.MoreItemsBefore)
	for {
		pages = append(pages, ids(page))
		if page.MoreItemsAfter == nil {
			break
		}
		page = a.list("limit=3&after=" + *page.MoreItemsAfter)
	}
	assert.Equal(t, [][]string{all[0:3], all[3:6], all[6:7]}, pages)

	page = a.list("limit=3&before=" + *page.MoreItemsBefore)
	assert.Equal(t, all[3:6], ids(page))
	page = a.list("limit=3&before=" + *page.MoreItemsBefore)
	assert.Equal(t, all[0:3], ids(page))
	assert.Nil(t, page.MoreItemsBefore)
	require.NotNil(t, page.MoreItemsAfter)
	assert.Equal(t, all[2], *page.MoreItemsAfter)

	assert.Equal(t, all[2:4], ids(a.list("after="+all[1]+"&before="+all[4])))
	assert.Empty(t, ids(a.list("after="+all[4]+"&before="+all[1])))
}

func TestListFilters(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	draft := a.create("+18605550100", "").ID
	waiting := a.started("+18605550101", "")
	pending := a.started("+18605550102", american).ID

	for query, want := range map[string][]string{
		"status=draft":                                           {draft},
		"status=draft&status=pending":                            {pending, draft},
		"status[]=draft&status[]=pending":                        {pending, draft},
		"status%5B%5D=informationRequired":                       {waiting.ID},
		"status=completed":                                       {},
		"subscription=" + waiting.Subscription:                   {waiting.ID},
		"subscription=sub_unknown":                               {},
		"subscription=" + waiting.Subscription + "&status=draft": {},
	} {
		assert.Equal(t, want, ids(a.list(query)), query)
	}
}

// A cursor keeps its place when its porting no longer matches the filter.
func TestListCursorThatMovedOn(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	all := a.createMany(4)
	page := a.list("status=draft&limit=2")
	require.Equal(t, all[:2], ids(page))
	a.subscribe(all[1])
	page = a.list("status=draft&limit=2&after=" + *page.MoreItemsAfter)
	assert.Equal(t, all[2:], ids(page))
	assert.Nil(t, page.MoreItemsAfter)
	require.NotNil(t, page.MoreItemsBefore)
	assert.Equal(t, all[:1], ids(a.list("status=draft&before="+*page.MoreItemsBefore)))
}

func TestListRefusesWrongQueries(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for query, property := range map[string]string{
		"limit=-1":         "limit",
		"limit=201":        "limit",
		"limit=ten":        "limit",
		"limit=":           "limit",
		"after=prt_none":   "after",
		"before=prt_none":  "before",
		"status=finished":  "status",
		"status[]=":        "status",
		"phoneNumber=%2B1": "phoneNumber",
	} {
		f := a.fails(http.StatusUnprocessableEntity, "", "GET", "/projects/dev/portings?"+query, "")
		assert.Equal(t, []string{property}, f.properties(), query)
	}
}

func TestProjectsAreIsolated(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.started("+19595550100", american)
	other := "/projects/other"
	var l list[porting.Porting]
	a.must(&l, "GET", other+"/portings", "")
	assert.Empty(t, l.Items)
	for _, request := range [][3]string{
		{"GET", "/portings/" + p.ID, ""},
		{"PATCH", "/portings/" + p.ID, `{}`},
		{"DELETE", "/portings/" + p.ID, ""},
		{"POST", "/portings/" + p.ID + "/cancel", ""},
		{"POST", "/subscriptions", `{"porting":"` + p.ID + `"}`},
		{"GET", "/subscriptions/" + p.Subscription, ""},
	} {
		a.fails(http.StatusNotFound, "", request[0], other+request[1], request[2])
	}
	f := a.fails(http.StatusUnprocessableEntity, "", "GET", other+"/portings?after="+p.ID, "")
	assert.Equal(t, []string{"after"}, f.properties())
	var same porting.Porting
	a.must(&same, "POST", other+"/portings", creation("+19595550100", ""))
	assert.Equal(t, porting.StatusDraft, same.Status, "the number is free in the other project")
}
