package phone

import "github.com/portin-dev/portin/porting/phone/internal/plan"

// maxTyped is the maximum number of digits that are put in groups: more than any
// number has, including what may be dialled before it.
const maxTyped = 40

// AsYouType returns what a field should show while somebody types a number into it:
// the text with its digits in groups, as far as it goes. The region, an ISO 3166-1
// alpha-2 code in any case, is where a number without a plus belongs; without a
// region, the digits of such a number stay as they are.
//
// It shows what google-libphonenumber and libphonenumber-js show where these agree,
// except for one prefix in a thousand and for complete numbers: see below.
//
// The digits are those of the text, in their order: none is lost, added or moved. A
// complete valid number reads as [Number.Format] writes it, in international form if
// it begins with a plus and in national form otherwise, provided that this form has
// the digits that were typed. A national prefix after a calling code is in brackets:
// "+44 (0)20 7183 8750". The result ends with a digit unless the number is complete,
// so that a deleted character does not come back.
//
// Text that follows a complete number and cannot belong to one stays as it was typed,
// such as a comma or a slash, after which an extension or another number may come. A
// text that is no number, is more than one number, or has an extension is returned
// unchanged.
func AsYouType(text, region string) string {
	var s scan
	if code := s.read(text); s.count == 0 || s.count > maxTyped || code != "" && code != TooShort {
		return text
	}
	from := world.RegionOf(region)
	switch {
	case s.isSeveral(from):
		return text
	case s.divides(s.count) && s.rank(from, s.count) > 0:
		return s.grouped(from) + s.tail
	}
	return s.grouped(from)
}

// grouped writes the digits in groups.
func (s *scan) grouped(region int) string {
	typed := s.digits[:s.count]
	if n, code := s.number(region); code == "" && n.IsValid() {
		format := National
		if s.plus {
			format = International
		}
		if whole := n.Format(format); sameDigits(whole, typed) {
			return whole
		}
	}
	var w writer
	switch {
	case s.plus:
		w.byte('+')
		w.withCode(typed)
	case region < 0:
		w.raw(typed)
	default:
		w.national(region, typed)
	}
	return string(w.bytes[:w.count])
}

// sameDigits reports whether a text has exactly these digits.
func sameDigits(text string, digits []byte) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c >= '0' && c <= '9' {
			if len(digits) == 0 || digits[0] != c-'0' {
				return false
			}
			digits = digits[1:]
		}
	}
	return len(digits) == 0
}

// leastGrouped is the minimum number of digits of a national number that are put in
// groups.
const leastGrouped = 3

// withCode writes digits that begin with a calling code, or with part of one, and
// may have a national prefix next, as in "+44 (0)20".
func (w *writer) withCode(digits []byte) {
	country, length := callingCode(digits)
	if country < 0 {
		w.raw(digits)
		return
	}
	w.raw(digits[:length])
	digits = digits[length:]
	if len(digits) == 0 {
		return
	}
	w.byte(' ')
	if beginsWithPrefix(country, digits) {
		w.text("(0)")
		digits = digits[1:]
	}
	w.international(country, digits)
}

// beginsWithPrefix reports whether digits begin with the national prefix 0, and not with
// a 0 that belongs to the number.
func beginsWithPrefix(country int, digits []byte) bool {
	if len(digits) < 2 || digits[0] != 0 || digits[1] == 0 {
		return false
	}
	template, _ := world.Guess(country, digits, plan.CallingCode)
	return template == 0 && world.Walk(world.Country(country).First, plan.National, digits) == 1
}

// international writes the first digits of a country's number.
func (w *writer) international(country int, digits []byte) {
	template, split := world.Guess(country, digits, plan.CallingCode)
	w.begin(world.International(template), "", split, digits)
}

// national writes digits that were typed in a region: as a number of another country, or
// as a national number with or without its prefix.
func (w *writer) national(region int, typed []byte) {
	length := world.Walk(region, plan.Abroad, typed)
	if length > 0 && length < len(typed) && (typed[0] == 0 || typed[length] != 0) {
		w.raw(typed[:length])
		w.byte(' ')
		w.withCode(typed[length:])
		return
	}
	prefix := world.Walk(region, plan.National, typed)
	if prefix > plan.MaxStrip { // the prefix depends on digits that belong to the number
		prefix = world.Walk(region, plan.National, typed[:minLength])
	}
	if prefix > plan.MaxStrip || prefix >= len(typed) {
		prefix = 0
	}
	country := world.Region(region).Country
	digits := typed[prefix:]
	dialled := plan.Nothing
	american := prefix > 0 && world.Country(country).Code == northAmerica
	switch {
	case american:
		dialled = plan.CallingCode
	case prefix > 0:
		dialled = plan.NationalPrefix
	}
	template, split := world.Guess(country, digits, dialled)
	pattern, rule := world.National(template)
	if american {
		pattern = world.International(template)
	}
	spaced := american || prefix > 0 && template != 0 && len(digits) >= leastGrouped
	if w.try(0, pattern, rule, split, digits, typed) ||
		w.try(0, pattern, "", split, digits, typed) || // the rule would add a prefix
		spaced && w.try(prefix, pattern, "", split, digits, typed) { // the rule has no prefix, or another
		return
	}
	w.raw(typed)
}

// try writes the digits of a number after its prefix, and reports whether they are
// exactly what was typed. If not, it removes what it wrote.
func (w *writer) try(prefix int, pattern, rule string, split plan.Split, digits, typed []byte) bool {
	if prefix > 0 {
		w.raw(typed[:prefix])
		w.byte(' ')
	}
	w.begin(pattern, rule, split, digits)
	if sameDigits(string(w.bytes[:w.count]), typed) {
		return true
	}
	w.count = 0
	return false
}

// northAmerica is the calling code whose national prefix is dialled but never written.
const northAmerica = 1

// begin writes as much of a template as there are digits for it.
func (w *writer) begin(pattern, rule string, split plan.Split, digits []byte) {
	if len(digits) < leastGrouped || len(digits) > maxLength {
		w.raw(digits)
		return
	}
	start := w.count
	w.pattern(pattern, rule, split, digits)
	if split.Total() > len(digits) {
		w.cut(start)
	}
}

// cut removes everything after the last digit, and an opening bracket whose closing
// bracket was removed.
func (w *writer) cut(start int) {
	for w.count > start && (w.bytes[w.count-1] < '0' || w.bytes[w.count-1] > '9') {
		w.count--
	}
	open := -1
	for i := start; i < w.count; i++ {
		switch w.bytes[i] {
		case '(':
			open = i
		case ')':
			open = -1
		}
	}
	if open >= 0 {
		copy(w.bytes[open:], w.bytes[open+1:w.count])
		w.count--
	}
}
