package phone

import "github.com/portin-dev/portin/porting/phone/internal/plan"

const minLength = 2 // the minimum number of digits of a national number

// classify returns the number with everything that is known about it. If several
// regions share its calling code, its region is the first one whose numbers are known to
// begin like it, or for which it is valid.
func classify(country int, digits []byte) Number {
	var n Number
	for _, digit := range digits {
		n.national = n.national*10 + uint64(digit)
	}
	c := world.Country(country)
	n.about = about(country+1) | about(fitOf(c.First, len(digits)))<<21 | about(len(digits))<<24
	for region := c.First; region < c.First+c.Count; region++ {
		leads := c.Count > 1 && world.Leads(region)
		if leads && !world.Begins(region, digits) {
			continue
		}
		kind := world.Walk(region, plan.Types, digits)
		if kind != 0 || leads || c.Count == 1 {
			n.about |= about(region+1)<<8 | about(kind)<<16
			break
		}
	}
	return n
}

// matches reports whether digits look like a number of a region.
func matches(region int, digits []byte) bool {
	return world.Walk(region, plan.Pattern, digits) != 0
}

// fitOf returns how a number's length fits a region.
func fitOf(region, length int) fit {
	r := world.Region(region)
	if length > maxLength {
		return tooLong
	}
	switch bit := uint32(1) << length; {
	case r.Local&bit != 0:
		return local
	case r.Possible&bit != 0:
		return fits
	case r.Possible < bit:
		return tooLong
	case r.Possible&(bit-1) == 0:
		return tooShort
	}
	return unfit
}
