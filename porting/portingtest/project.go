package portingtest

import "github.com/portin-dev/portin/porting"

// project holds what one project created. Another project cannot see it.
type project struct {
	portings       map[string]*record
	all            index
	byStatus       indexes[porting.Status]
	byUser         indexes[string]
	byNumber       indexes[string]
	bySubscription indexes[string]
	open           map[string]*record // of each number, the porting that a subscription waits for
	drafts         map[string]int     // how many drafts each user has

	subscriptions map[string]*subscription
	users         map[string]*user
	addresses     map[string][]*userAddress // by user
}

func newProject() *project {
	return &project{
		portings:       map[string]*record{},
		all:            newIndex(),
		byStatus:       indexes[porting.Status]{},
		byUser:         indexes[string]{},
		byNumber:       indexes[string]{},
		bySubscription: indexes[string]{},
		open:           map[string]*record{},
		drafts:         map[string]int{},
		subscriptions:  map[string]*subscription{},
		users:          map[string]*user{},
		addresses:      map[string][]*userAddress{},
	}
}

// emptyProject stands for every project that nothing was written to.
var emptyProject = newProject()

// file files a porting under what it is now.
func (p *project) file(r *record) {
	p.portings[r.ID] = r
	p.all.ReplaceOrInsert(r)
	p.byStatus.add(r.Status, r)
	p.byUser.add(r.User, r)
	p.byNumber.add(r.PhoneNumber, r)
	if r.Subscription != "" {
		p.bySubscription.add(r.Subscription, r)
	}
	if isOpen(&r.Porting) {
		p.open[r.PhoneNumber] = r
	}
	if r.Status == porting.StatusDraft {
		p.drafts[r.User]++
	}
}

// unfile takes a porting from where it was filed as what it was before.
func (p *project) unfile(r *record, before *porting.Porting) {
	delete(p.portings, before.ID)
	p.all.Delete(r)
	p.byStatus.remove(before.Status, r)
	p.byUser.remove(before.User, r)
	p.byNumber.remove(before.PhoneNumber, r)
	p.bySubscription.remove(before.Subscription, r)
	if isOpen(before) {
		delete(p.open, before.PhoneNumber)
	}
	if before.Status == porting.StatusDraft {
		if p.drafts[before.User]--; p.drafts[before.User] == 0 {
			delete(p.drafts, before.User)
		}
	}
}

// refile moves a porting from where it was filed to where it belongs now.
func (p *project) refile(r *record, before *porting.Porting) {
	if before.Status == r.Status && before.PhoneNumber == r.PhoneNumber && before.Subscription == r.Subscription {
		return
	}
	p.unfile(r, before)
	p.file(r)
}

// isOpen reports whether a subscription waits for the porting. A subscription
// has no draft, and only one porting of a number can be open.
func isOpen(p *porting.Porting) bool { return p.Subscription != "" && !p.Status.Resolved() }
