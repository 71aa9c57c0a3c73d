package portingtest

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting"
)

// createProperties are the properties of "Portings API, Create a porting",
// with the newer accountType and billingPin: each field, a text or null unless
// this says otherwise. What may be in an account type is not published for
// requests: as in package porting, the set is open.
var createProperties = fields(
	property{"address", address, nullable},
	property{"behavior", behavior, nullable},
	property{"birthday", date, nullable},
	property{"donorProviderApproval", flag, nullable},
	property{"phoneNumber", phoneNumber, required},
	property{"provider", text, required},
	property{"scheduledOn", date, nullable},
	property{"user", text, required},
)

// updateProperties are the properties of "Portings API, Update a porting": those
// of a create but the user, none required, and none null but the day.
var updateProperties = updates(createProperties)

func updates(create []property) []property {
	var all []property
	for _, p := range create {
		if p.name != "scheduledOn" {
			p.presence = optional
		}
		if p.name != "user" {
			all = append(all, p)
		}
	}
	return all
}

// fields returns a property for each field that is no member of the address, by
// name: a special one, or else a text or null.
func fields(special ...property) []property {
	var all []property
	for _, field := range porting.Fields() {
		name := string(field)
		at := slices.IndexFunc(special, func(p property) bool { return p.name == name })
		switch {
		case at >= 0:
			all = append(all, special[at])
		case !strings.Contains(name, "."):
			all = append(all, property{name, text, nullable})
		}
	}
	slices.SortFunc(all, func(a, b property) int { return strings.Compare(a.name, b.name) })
	return all
}

// draftProperties can only be updated in a draft ("Portings API, Update a
// porting").
var draftProperties = []string{"behavior", "phoneNumber", "provider"}

// searchProperties are those of a search for portings.
var searchProperties = []property{
	{"phoneNumber", phoneNumber, required},
}

// subscriptionProperties are what this package needs of the many properties a
// subscription can be created with.
var subscriptionProperties = []property{
	{"plan", text, nullable},
	{"porting", text, nullable},
	{"user", text, nullable},
}

// portInProperties are those of porting a number into a subscription.
var portInProperties = []property{
	{"porting", text, required},
}

// userProperties are what this package needs of the properties of a user.
var userProperties = []property{
	{"email", text, required},
}
