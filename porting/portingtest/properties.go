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
var createProperties = fields(property{"", text, nullable},
	property{"address", address, nullable},
	property{"behavior", behavior, nullable},
	property{"birthday", date, nullable},
	property{"donorProviderApproval", flag, nullable},
	property{"phoneNumber", phoneNumber, required},
	property{"provider", text, required},
	property{"scheduledOn", date, nullable},
	property{"user", text, required},
)

// updateProperties are the properties of "Portings API, Update a porting",
// with the newer accountType and billingPin: each field but the user, a text
// unless this says otherwise.
var updateProperties = slices.DeleteFunc(fields(property{"", text, optional},
	property{"address", address, optional},
	property{"behavior", behavior, optional},
	property{"birthday", date, optional},
	property{"donorProviderApproval", flag, optional},
	property{"phoneNumber", phoneNumber, optional},
	property{"scheduledOn", date, nullable},
), func(p property) bool { return p.name == "user" })

// fields returns a property for each field that is no member of the address, by
// name: a special one, or else one that is as usual.
func fields(usual property, special ...property) []property {
	var all []property
	for _, field := range porting.Fields() {
		usual.name = string(field)
		at := slices.IndexFunc(special, func(p property) bool { return p.name == usual.name })
		switch {
		case at >= 0:
			all = append(all, special[at])
		case !strings.Contains(usual.name, "."):
			all = append(all, usual)
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
