package portingtest

import "github.com/portin-dev/portin/porting"

// createUser creates a user. Users need not be created to have portings and
// addresses. It ignores every property but the email address, since no other
// concerns portings.
func createUser(c *call) (any, *failure) {
	b, failed := readSome(c.body, userProperties)
	if failed != nil {
		return nil, failed
	}
	u := &user{
		Object:    "user",
		ID:        c.store.newID("usr"),
		CreatedAt: porting.TimestampOf(c.now),
		Email:     b.text("email"),
	}
	c.projectToWrite().users[u.ID] = u
	return u, nil
}

func retrieveUser(c *call) (any, *failure) {
	if u := c.project().users[c.path("user")]; u != nil {
		return u, nil
	}
	return nil, notFound
}

// createAddress gives a user an address ("User Address Validation"). In the
// United States the state and the ZIP code have to go together.
func createAddress(c *call) (any, *failure) {
	b, failed := readBody(c.body, addressProperties)
	if failed != nil {
		return nil, failed
	}
	if wrong := checkAddress(addressOf(b)); len(wrong) > 0 {
		return nil, userAddressInvalid.with(wrong...)
	}
	a := newUserAddress(c.store.newID("uad"), c.path("user"), addressOf(b))
	p := c.projectToWrite()
	p.addresses[a.User] = append(p.addresses[a.User], a)
	return a, nil
}

func listAddresses(c *call) (any, *failure) {
	p, failed := newPage(c.query)
	if failed != nil {
		return nil, failed
	}
	items := append([]*userAddress{}, c.project().addresses[c.path("user")]...)
	return listOf(items, func(a *userAddress) string { return a.ID }, p)
}
