package portingtest

// createProperties are the properties of "Portings API, Create a porting",
// with the newer accountType and billingPin. What may be in an account type is
// not published for requests: as in package porting, the set is open.
var createProperties = []property{
	{"accountNumber", text, nullable},
	{"accountPin", text, nullable},
	{"accountType", text, nullable},
	{"address", address, nullable},
	{"behavior", behavior, nullable},
	{"billingPin", text, nullable},
	{"birthday", date, nullable},
	{"donorProvider", text, nullable},
	{"donorProviderApproval", flag, nullable},
	{"firstName", text, nullable},
	{"lastName", text, nullable},
	{"phoneNumber", phoneNumber, required},
	{"provider", text, required},
	{"scheduledOn", date, nullable},
	{"user", text, required},
}

// updateProperties are the properties of "Portings API, Update a porting",
// with the newer accountType and billingPin.
var updateProperties = []property{
	{"accountNumber", text, optional},
	{"accountPin", text, optional},
	{"accountType", text, optional},
	{"address", address, optional},
	{"behavior", behavior, optional},
	{"billingPin", text, optional},
	{"birthday", date, optional},
	{"donorProvider", text, optional},
	{"donorProviderApproval", flag, optional},
	{"firstName", text, optional},
	{"lastName", text, optional},
	{"phoneNumber", phoneNumber, optional},
	{"provider", text, optional},
	{"scheduledOn", date, nullable},
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
