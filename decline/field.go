package decline

import "strings"

// inputs are the API paths a request can carry ("Portings API, Create a
// porting" and "Update a porting"). An unheard-of code may name one of them.
var inputs = []string{
	"accountNumber", "accountPin", "accountType", "address", "behavior",
	"billingPin", "birthday", "donorProvider", "donorProviderApproval",
	"firstName", "lastName", "phoneNumber", "provider", "scheduledOn", "user",
	"address.city", "address.country", "address.line1", "address.line2",
	"address.postalCode", "address.state",
}

// fieldNamedBy returns the API path that "porting<Name>RequiredOrInvalid"
// names: "birthday" for portingBirthdayRequiredOrInvalid, "" if there is none.
// As with PostalCode, the members of the address go by their own name.
func fieldNamedBy(code string) string {
	for _, path := range inputs {
		name := strings.TrimPrefix(path, "address.")
		if code == "porting"+string(name[0]-'a'+'A')+name[1:]+"RequiredOrInvalid" {
			return path
		}
	}
	return ""
}
