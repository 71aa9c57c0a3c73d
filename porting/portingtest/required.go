package portingtest

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting"
)

// requiredFields returns what a porting of the number requires, sorted as the
// API has it: what "Porting in the US" lists, and for a British number nothing
// but the PAC or STAC, which go in the account PIN.
func requiredFields(phoneNumber string, script Script) []porting.Field {
	fields := []porting.Field{porting.FieldAccountPin}
	if !isBritish(phoneNumber) {
		fields = append(fields,
			porting.FieldAccountNumber, porting.FieldAddress, porting.FieldDonorProvider,
			porting.FieldFirstName, porting.FieldLastName)
	}
	fields = append(fields, script.Requires...)
	slices.Sort(fields)
	return slices.Compact(fields)
}

func isBritish(phoneNumber string) bool { return strings.HasPrefix(phoneNumber, "+44") }
