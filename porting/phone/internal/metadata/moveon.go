package metadata

import (
	"fmt"
	"slices"

	"github.com/nyaruka/phonenumbers"
)

// MoveOn updates numbering plans, in place, to a later version, and returns the names of
// the plans that changed. It keeps their example numbers.
func MoveOn(plans []*phonenumbers.PhoneMetadata, later *Metadata) (moved []string) {
	wanted := map[string]*phonenumbers.PhoneMetadata{}
	for _, plan := range later.Plans {
		wanted[Name(plan)] = plan
	}
	for _, plan := range plans {
		to := wanted[Name(plan)]
		if to == nil || facts(plan) == facts(to) {
			continue
		}
		moved = append(moved, Name(plan))
		plan.InternationalPrefix = to.InternationalPrefix
		plan.NationalPrefixForParsing = to.NationalPrefixForParsing
		plan.NationalPrefixTransformRule = to.NationalPrefixTransformRule
		plan.LeadingDigits = to.LeadingDigits
		plan.SameMobileAndFixedLinePattern = to.SameMobileAndFixedLinePattern
		plan.NumberFormat, plan.IntlNumberFormat = to.NumberFormat, to.IntlNumberFormat
		from := descs(plan)
		for i, desc := range descs(to) {
			if desc == nil {
				none := "NA"
				desc = &phonenumbers.PhoneNumberDesc{NationalNumberPattern: &none, PossibleLength: []int32{-1}}
			}
			from[i].NationalNumberPattern = desc.NationalNumberPattern
			from[i].PossibleLength = desc.PossibleLength
			from[i].PossibleLengthLocalOnly = desc.PossibleLengthLocalOnly
		}
	}
	slices.Sort(moved)
	return moved
}

// descs returns the descriptions of a region's numbers: the general one, then one for
// each type.
func descs(p *phonenumbers.PhoneMetadata) []*phonenumbers.PhoneNumberDesc {
	return []*phonenumbers.PhoneNumberDesc{
		p.GeneralDesc, p.FixedLine, p.Mobile, p.TollFree, p.PremiumRate, p.SharedCost, p.PersonalNumber, p.Voip,
		p.Pager, p.Uan, p.Voicemail,
	}
}

// facts returns, as text, everything about a description that the tables depend on.
func facts(p *phonenumbers.PhoneMetadata) string {
	all := fmt.Sprintf("+%d %q %q %q %q", p.GetCountryCode(), p.GetInternationalPrefix(), p.GetNationalPrefixForParsing(),
		p.GetNationalPrefixTransformRule(), p.GetLeadingDigits())
	for i, desc := range descs(p) {
		pattern, lengths := desc.GetNationalNumberPattern(), desc.GetPossibleLength()
		if pattern == "NA" || pattern == "" {
			pattern, lengths = "", nil
		}
		if i > 0 && slices.Equal(lengths, p.GeneralDesc.PossibleLength) {
			lengths = nil // the same as the general ones
		}
		all += fmt.Sprintf("\n%d: %s %v", i, pattern, lengths)
	}
	all += fmt.Sprint("\nwithin an area: ", p.GeneralDesc.GetPossibleLengthLocalOnly())
	for _, f := range p.NumberFormat {
		all += fmt.Sprintf("\n%s %s %q %s %t", f.GetPattern(), f.GetFormat(), f.LeadingDigitsPattern,
			f.GetNationalPrefixFormattingRule(), f.GetNationalPrefixOptionalWhenFormatting())
	}
	for _, f := range p.IntlNumberFormat {
		all += fmt.Sprintf("\nabroad: %s %s %q", f.GetPattern(), f.GetFormat(), f.LeadingDigitsPattern)
	}
	return all
}
