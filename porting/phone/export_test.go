package phone

import "strings"

// ArgentineMobile reports whether libphonenumber's Go port errs in the national
// form of a number: see TestTrap1.
func ArgentineMobile(n Number) bool {
	return n.CallingCode() == 54 && strings.HasPrefix(n.E164(), "+549")
}
