package portingtest

import (
	"slices"

	"github.com/portin-dev/portin/porting"
)

// requiredFields returns what a porting of a number of the country requires,
// sorted as the API has it: what "Porting in the US" lists, and for a British
// number nothing but the PAC or STAC, which go in the account PIN.
func requiredFields(country string, more []porting.Field) []porting.Field {
	fields := []porting.Field{porting.FieldAccountPin}
	if country != unitedKingdom {
		fields = append(fields,
			porting.FieldAccountNumber, porting.FieldAddress, porting.FieldDonorProvider,
			porting.FieldFirstName, porting.FieldLastName)
	}
	fields = append(fields, more...)
	slices.Sort(fields)
	return slices.Compact(fields)
}
