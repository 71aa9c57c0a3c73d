package zip

// State returns the USPS code, such as "NY", of the state, territory or military region
// of a five-digit ZIP code. It is "" if the text is no ZIP code, or if its prefix was
// never assigned.
func State(zip string) string {
	number, ok := parse(zip)
	if !ok {
		return ""
	}
	for i := 0; i < len(exceptions); i += 7 {
		if exceptions[i:i+5] == zip {
			return exceptions[i+5 : i+7]
		}
	}
	prefix := number / 100
	for i := 0; i < len(runs); i += 3 {
		prefix -= int(runs[i] - '0')
		if prefix < 0 {
			state := runs[i+1 : i+3]
			if state == none {
				return ""
			}
			return state
		}
	}
	return "" // not reached: the runs cover all thousand prefixes
}

// CrossesLine reports whether the area of a five-digit ZIP code lies in more than one
// state, so that a customer may live in another state than [State] returns.
func CrossesLine(zip string) bool {
	for i := 0; i < len(crossing); i += 5 {
		if crossing[i:i+5] == zip {
			return true
		}
	}
	return false
}

func parse(zip string) (number int, ok bool) {
	if len(zip) != 5 {
		return 0, false
	}
	for i := 0; i < len(zip); i++ {
		if zip[i] < '0' || zip[i] > '9' {
			return 0, false
		}
		number = number*10 + int(zip[i]-'0')
	}
	return number, true
}
