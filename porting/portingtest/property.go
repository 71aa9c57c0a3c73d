package portingtest

// property is a property of a request's body.
type property struct {
	name     string
	shape    shape
	presence presence
}

// presence says whether a property must be there, and may be null.
type presence int

const (
	required presence = iota // there and not null
	optional                 // there or not, but not null
	nullable                 // there or not, and null too
)

// createProperties are the properties of "Portings API, Create a porting",
// with the newer accountType and billingPin.
var createProperties = []property{
	{"accountNumber", text, nullable},
	{"accountPin", text, nullable},
	{"accountType", accountType, nullable},
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
	{"accountType", accountType, optional},
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

var addressProperties = []property{
	{"city", text, required},
	{"country", countryCode, required},
	{"line1", text, required},
	{"line2", text, nullable},
	{"postalCode", text, required},
	{"state", text, nullable},
}

// subscriptionProperties are what this package needs of the many properties a
// subscription can be created with.
var subscriptionProperties = []property{
	{"porting", text, required},
}
