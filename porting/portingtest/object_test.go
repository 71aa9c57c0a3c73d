package portingtest_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/portingtest"
)

func TestPortingHasEveryMember(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	_, answer := a.do("POST", portings, creation("+19595550100",
		american+`,"billingPin":"0815","birthday":"1954-04-29","donorProviderApproval":true,"accountType":"postpaidSingle"`))
	assert.JSONEq(t, `{
		"object": "porting",
		"id": "prt_0000000000000001",
		"accountNumber": "123456789",
		"accountPinExists": true,
		"accountType": "postpaidSingle",
		"address": {
			"city": "New York City",
			"country": "US",
			"line1": "129 West 81st Street",
			"line2": null,
			"postalCode": "10024",
			"state": "NY"
		},
		"behavior": "portIn",
		"billingPinExists": true,
		"birthday": "1954-04-29",
		"canceledAt": null,
		"completedAt": null,
		"createdAt": "2026-06-01T09:00:00Z",
		"declinedAttempts": 0,
		"declinedCode": null,
		"declinedMessage": null,
		"donorProvider": {
			"object": "serviceProvider",
			"id": "svp_verizon",
			"country": "US",
			"name": "Verizon",
			"recipientProviders": ["test", "t11", "p11", "p13", "p3", "p4", "p7", "p9"]
		},
		"donorProviderApproval": true,
		"expiredAt": null,
		"failedAt": null,
		"firstName": "Jerry",
		"lastDeclinedAt": null,
		"lastName": "Seinfeld",
		"lastRequestedAt": null,
		"phoneNumber": "+19595550100",
		"provider": "test",
		"recipientProvider": {
			"object": "serviceProvider",
			"id": "svp_test_us",
			"country": "US",
			"name": "Test network",
			"recipientProviders": []
		},
		"required": ["accountNumber", "accountPin", "address", "donorProvider", "firstName", "lastName"],
		"scheduledOn": null,
		"status": "draft",
		"subscription": null,
		"user": "usr_1"
	}`, answer)
}

func TestNullsOfACreation(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	bare := a.create("+19595550100", "")
	nulls := a.create("+19595550100", `"accountNumber":null,"accountPin":null,"accountType":null,"address":null,`+
		`"behavior":null,"billingPin":null,"birthday":null,"donorProvider":null,"donorProviderApproval":null,`+
		`"firstName":null,"lastName":null,"scheduledOn":null`)
	nulls.ID = bare.ID
	assert.Equal(t, bare, nulls)
}

func TestSubscriptionFollowsItsPorting(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	sub := a.subscribe(a.create("+19595550100", american).ID)
	assert.Equal(t, "subscription", sub.Object)
	assert.Equal(t, "pending", sub.Status)
	assert.Nil(t, sub.PhoneNumber)
	assert.Equal(t, sub.ID, sub.Porting.Subscription)
	a.toOutcome()
	sub = a.subscription(sub.ID)
	assert.Equal(t, "active", sub.Status)
	assert.Equal(t, "+19595550100", *sub.PhoneNumber)
	assert.Equal(t, porting.StatusCompleted, sub.Porting.Status)
}

// A porting that cancels only moves no number.
func TestSubscriptionOfCancelOnly(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	sub := a.subscribe(a.create("+447400123456", `"behavior":"cancelOnly","accountPin":"123456ABC"`).ID)
	a.toOutcome()
	sub = a.subscription(sub.ID)
	assert.Equal(t, porting.StatusCompleted, sub.Porting.Status)
	assert.Equal(t, "active", sub.Status)
	assert.Equal(t, "+19595550200", *sub.PhoneNumber)
}

func TestProviders(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	providers := func(query string) (names []string) {
		var l list[porting.ServiceProvider]
		a.must(&l, "GET", "/serviceProviders?"+query, "")
		for _, p := range l.Items {
			names = append(names, p.Name)
		}
		return names
	}
	assert.Equal(t, []string{
		"AT&T", "Verizon", "T-Mobile", "Metro by T-Mobile", "Cricket Wireless", "Boost Mobile", "Visible",
		"Mint Mobile", "Google Fi Wireless", "Xfinity Mobile", "Spectrum Mobile", "US Mobile",
		"Consumer Cellular", "Straight Talk", "Tracfone", "Other (unlisted provider)",
	}, providers("recipientProvider=test&limit=200"))
	assert.Equal(t, []string{"EE", "O2", "Vodafone", "Three"}, providers("recipientProvider=p12"))
	assert.Equal(t, []string{"EE", "O2", "Vodafone", "Three", "Test network"}, providers("country=GB"))
	assert.Empty(t, providers("recipientProvider=p99"))
	assert.Len(t, providers("limit=200"), len(portingtest.Providers()))

	for _, want := range portingtest.Providers() {
		var got porting.ServiceProvider
		a.must(&got, "GET", "/serviceProviders/"+want.ID, "")
		assert.Equal(t, want.Name, got.Name)
		assert.Equal(t, want.Country, got.Country)
	}
}

func TestRecipients(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	for network, name := range map[string]string{
		"test": "Test network", "t11": "Test network", "p11": "AT&T", "p13": "T-Mobile",
		"t12": "Test network", "p12": "Test network",
	} {
		p := a.porting("POST", "", `{"phoneNumber":"+447400123456","provider":"`+network+`","user":"usr_1"}`)
		assert.Equal(t, name, p.RecipientProvider.Name, network)
	}
}
