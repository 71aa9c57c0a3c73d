package portingtest

import (
	"strings"

	"github.com/portin-dev/portin/porting"
)

// checkAddress returns what is wrong with the address of a user, with a
// suggestion where there is one. The rules are those of package porting. What is
// only a warning there is accepted here, but for a ZIP code of another state.
func checkAddress(a *porting.Address) []detail {
	result := porting.Validate(porting.Input{Address: &porting.AddressInput{
		Line1: &a.Line1, Line2: &a.Line2, City: &a.City, State: &a.State, PostalCode: &a.PostalCode, Country: &a.Country,
	}}, porting.Context{Market: a.Country})
	wrong := []detail{}
	for _, issue := range result.Issues {
		property := strings.TrimPrefix(string(issue.Field), "address.")
		suggestion := issue.Params["expected"]
		switch {
		case issue.Code == porting.CodeRequired:
			wrong = append(wrong, newDetail(property, "addressPropertyIncomplete",
				"The value for this property is incomplete or missing."))
		case issue.Code == porting.CodeZipStateMismatch:
			wrong = append(wrong, badAddressProperty("state", suggestion))
		case issue.Severity == porting.SeverityError:
			wrong = append(wrong, badAddressProperty(property, suggestion))
		}
	}
	return wrong
}

func badAddressProperty(property, suggestion string) detail {
	d := newDetail(property, "addressPropertyInvalid", "Invalid value for property.")
	d.Suggestion = nullableText(suggestion)
	return d
}
