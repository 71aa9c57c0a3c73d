package portingtest_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type address struct {
	Object, ID, City, Country, Line1, PostalCode, User string
	Line2, State                                       *string
}

func TestUsersAndTheirAddresses(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	var u struct{ Object, ID, Email, CreatedAt string }
	a.must(&u, "POST", "/projects/dev/users", `{"email":"jerry@example.com","fullName":"Jerry Seinfeld"}`)
	assert.Equal(t, "user", u.Object)
	created := u
	a.must(&u, "GET", "/projects/dev/users/"+u.ID, "")
	assert.Equal(t, created, u)
	a.fails(http.StatusNotFound, "", "GET", "/projects/dev/users/usr_none", "")
	a.fails(http.StatusNotFound, "", "GET", "/projects/other/users/"+u.ID, "")
	f := a.fails(http.StatusUnprocessableEntity, "", "POST", "/projects/dev/users", `{}`)
	assert.Equal(t, []string{"email"}, f.properties())

	var added address
	path := "/projects/dev/users/" + u.ID + "/addresses"
	a.must(&added, "POST", path, `{"city":"London","country":"GB","line1":"1 High Street","postalCode":"SW1A 1AA"}`)
	assert.Equal(t, "userAddress", added.Object)
	assert.Equal(t, u.ID, added.User)
	assert.Nil(t, added.State)
	var all list[address]
	a.must(&all, "GET", path, "")
	assert.Equal(t, []address{added}, all.Items)
	a.must(&all, "GET", "/projects/dev/users/usr_other/addresses", "")
	assert.Empty(t, all.Items)
}

func TestUserAddressInvalid(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for _, test := range []struct{ body, property, code, suggestion string }{
		{`"country":"US","postalCode":"10024","state":"CA"`, "state", "addressPropertyInvalid", "NY"},
		{`"country":"US","postalCode":"1002","state":"NY"`, "postalCode", "addressPropertyInvalid", ""},
		{`"country":"US","postalCode":"10024"`, "state", "addressPropertyIncomplete", ""},
		{`"country":"XX","postalCode":"10024"`, "country", "addressPropertyInvalid", ""},
	} {
		f := a.fails(http.StatusUnprocessableEntity, "userAddressInvalid", "POST", "/projects/dev/users/usr_1/addresses",
			`{"city":"New York City","line1":"129 West 81st Street",`+test.body+`}`)
		require.Len(t, f.Details, 1, test.body)
		assert.Equal(t, test.property, f.Details[0].Property)
		assert.Equal(t, test.code, f.Details[0].Code)
		if test.suggestion == "" {
			assert.Nil(t, f.Details[0].Suggestion)
		} else {
			assert.Equal(t, test.suggestion, *f.Details[0].Suggestion)
		}
	}
}
