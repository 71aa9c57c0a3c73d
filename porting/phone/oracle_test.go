package phone_test

import (
	"fmt"
	"slices"

	"github.com/nyaruka/phonenumbers"

	"github.com/portin-dev/portin/porting/phone"
	"github.com/portin-dev/portin/porting/phone/internal/metadata"
)

// The oracle is nyaruka/phonenumbers, which runs regular expressions. It uses its own
// numbering plans where they equal those of the tables, and the plans of the tables
// where libphonenumber has changed since.

// numberingPlans are the plans that the tables are made from. They replace those of
// nyaruka/phonenumbers that differ.
var numberingPlans = func() *metadata.Metadata {
	plans, err := metadata.Read("internal/metadata/metadata.json", "")
	if err != nil {
		panic(err)
	}
	metadata.MoveOn(metadata.Nyaruka().Plans, plans)
	return plans
}()

var oracleTypes = map[phonenumbers.PhoneNumberType]phone.Type{
	phonenumbers.FIXED_LINE:           phone.FixedLine,
	phonenumbers.MOBILE:               phone.Mobile,
	phonenumbers.FIXED_LINE_OR_MOBILE: phone.FixedLineOrMobile,
	phonenumbers.TOLL_FREE:            phone.TollFree,
	phonenumbers.PREMIUM_RATE:         phone.PremiumRate,
	phonenumbers.SHARED_COST:          phone.SharedCost,
	phonenumbers.VOIP:                 phone.VOIP,
	phonenumbers.PERSONAL_NUMBER:      phone.Personal,
	phonenumbers.PAGER:                phone.Pager,
	phonenumbers.UAN:                  phone.UAN,
	phonenumbers.VOICEMAIL:            phone.Voicemail,
	phonenumbers.UNKNOWN:              phone.Unknown,
}

// difference parses a text with both packages and returns the difference between their
// answers, or "" if they agree.
func difference(text, region string, forms bool) string {
	got, err := phone.Parse(text, region)
	want, wantErr := phonenumbers.Parse(text, region)
	if (err != nil) != (wantErr != nil) {
		return fmt.Sprintf("error %v, not %v", err, wantErr)
	}
	if err != nil {
		return ""
	}
	switch {
	case got.E164() != phonenumbers.Format(want, phonenumbers.E164):
		return fmt.Sprintf("%s, not %s", got.E164(), phonenumbers.Format(want, phonenumbers.E164))
	case got.CallingCode() != int(want.GetCountryCode()):
		return "calling code"
	case got.IsPossible() != phonenumbers.IsPossibleNumber(want):
		return fmt.Sprintf("possible %v", got.IsPossible())
	case got.IsValid() != phonenumbers.IsValidNumber(want):
		return fmt.Sprintf("valid %v", got.IsValid())
	case got.Region() != phonenumbers.GetRegionCodeForNumber(want):
		return fmt.Sprintf("region %q, not %q", got.Region(), phonenumbers.GetRegionCodeForNumber(want))
	case got.Type() != oracleTypes[phonenumbers.GetNumberType(want)]:
		return fmt.Sprintf("type %s, not %v", got.Type(), phonenumbers.GetNumberType(want))
	}
	if !forms {
		return ""
	}
	if s := got.Format(phone.International); s != phonenumbers.Format(want, phonenumbers.INTERNATIONAL) {
		return fmt.Sprintf("international %q, not %q", s, phonenumbers.Format(want, phonenumbers.INTERNATIONAL))
	}
	if s := got.Format(phone.RFC3966); s != phonenumbers.Format(want, phonenumbers.RFC3966) {
		return fmt.Sprintf("RFC 3966 %q, not %q", s, phonenumbers.Format(want, phonenumbers.RFC3966))
	}
	if got.CallingCode() == 54 && phone.ArgentineMobile(got) {
		return "" // see TestTrap1
	}
	if s := got.Format(phone.National); s != phonenumbers.Format(want, phonenumbers.NATIONAL) {
		return fmt.Sprintf("national %q, not %q", s, phonenumbers.Format(want, phonenumbers.NATIONAL))
	}
	return ""
}

// callingCodes returns every calling code, in order.
func callingCodes() []int {
	var codes []int
	for code := range phonenumbers.GetSupportedCallingCodes() {
		codes = append(codes, code)
	}
	slices.Sort(codes)
	return codes
}

// regions returns every region, in order.
func regions() []string {
	var all []string
	for region := range phonenumbers.GetSupportedRegions() {
		all = append(all, region)
	}
	slices.Sort(all)
	return all
}

// examples returns every example number of the metadata in E.164.
func examples() []string {
	collection, err := phonenumbers.MetadataCollection()
	if err != nil {
		panic(err)
	}
	var all []string
	for _, m := range collection.Metadata {
		for _, desc := range []*phonenumbers.PhoneNumberDesc{
			m.GeneralDesc, m.FixedLine, m.Mobile, m.TollFree, m.PremiumRate, m.SharedCost, m.PersonalNumber,
			m.Voip, m.Pager, m.Uan, m.Voicemail, m.NoInternationalDialling,
		} {
			if desc.GetExampleNumber() != "" {
				all = append(all, fmt.Sprintf("+%d%s", m.GetCountryCode(), desc.GetExampleNumber()))
			}
		}
	}
	return all
}
