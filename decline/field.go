package decline

import "strings"

// field is a set of the fields that a request can carry ("Portings API, Create a
// porting" and "Update a porting").
type field uint32

// The fields that the table names, in the order in which a rule lists them. A code
// of the future may name any other field, too: paths has them all.
const (
	donorProvider field = 1 << iota
	phoneNumber
	firstName
	lastName
	address
	accountNumber
	accountPin
	birthday
	billingPin
	postalCode
)

// paths are the API's paths of the fields: those of the constants in their order,
// then every other field of package porting.
var paths = [...]string{
	"donorProvider",
	"phoneNumber",
	"firstName",
	"lastName",
	"address",
	"accountNumber",
	"accountPin",
	"birthday",
	"billingPin",
	"address.postalCode",
	"accountType",
	"address.line1",
	"address.line2",
	"address.city",
	"address.state",
	"address.country",
	"donorProviderApproval",
	"provider",
	"user",
	"behavior",
	"scheduledOn",
}

const _ = uint(32 - len(paths)) // does not compile when a field has no bit left

// list returns the paths of the fields in the set.
func (f field) list() []string { return members(uint32(f), paths[:]) }

// members returns the names whose bits are set.
func members(set uint32, names []string) []string {
	list := []string{}
	for i, name := range names {
		if set&(1<<i) != 0 {
			list = append(list, name)
		}
	}
	return list
}

// fieldNamedBy returns the field that a code "porting<Name>RequiredOrInvalid" names:
// birthday for portingBirthdayRequiredOrInvalid, 0 if there is none. A member of the
// address is named without "Address", such as PostalCode.
func fieldNamedBy(code string) field {
	name, found := strings.CutPrefix(code, "porting")
	name, complete := strings.CutSuffix(name, "RequiredOrInvalid")
	if !found || !complete || name == "" {
		return 0
	}
	for i, path := range paths[:] {
		path = strings.TrimPrefix(path, "address.")
		if name[0] == path[0]-'a'+'A' && name[1:] == path[1:] {
			return 1 << i
		}
	}
	return 0
}
