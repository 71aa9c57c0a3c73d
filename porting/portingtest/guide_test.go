package portingtest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting"
)

// The requests of "How Porting In Works", word for word. The guide leaves out the donor
// provider, which is added as in "Portings API".
func TestTheGuidesOwnRequests(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	p := a.porting("POST", "", `{
    "phoneNumber": "+19591234567",
    "provider": "p4",
    "user": "usr_0SNlurA049MEWV4OpCwsNyC9Kn2d"
  }`)
	assert.Equal(t, porting.StatusDraft, p.Status)
	assert.Equal(t, porting.StatusInformationRequired, a.subscribe(p.ID).Porting.Status)
	a.update(p.ID, `{
    "accountNumber": "123456789",
    "accountPin": "1234",
    "address": {
      "city": "New York City",
      "country": "US",
      "line1": "129 West 81st Street",
      "line2": "Apartment 5",
      "postalCode": "10024",
      "state": "NY"
    },
    "firstName": "Jerry",
    "lastName": "Seinfeld"
  }`)
	assert.Equal(t, []porting.Field{"donorProvider"}, porting.Missing(a.get(p.ID)))
	p = a.update(p.ID, `{"donorProvider":"svp_0SNlurA01K6GY5L0XJffY8"}`)
	assert.Equal(t, "AT&T", p.DonorProvider.Name)
	a.toOutcome()
	assert.Equal(t, porting.StatusCompleted, a.get(p.ID).Status)
}
