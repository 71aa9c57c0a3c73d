package phone

import "github.com/portin-dev/portin/porting/phone/internal/plan"

// maxTyped is how many digits are put in groups: more than any number has, with
// all that may be dialled before it.
const maxTyped = 40

// AsYouType returns what a field should show while somebody types a number into
// it: the text with its digits in groups, as far as it goes. The region, an ISO
// 3166-1 alpha-2 code, is where a number without a plus is from; without one
// its digits stay as they are.
//
// The digits are those of the text, in their order: none is lost, added or
// moved. A complete valid number reads as [Number.Format] writes it, in
// international form if it begins with a plus and in national form otherwise,
// provided that form has the digits typed. The result ends with a digit unless
// the number is complete, so that a deleted character does not come back. A
// text that is no number, or has an extension, is returned as it is.
func AsYouType(text, region string) string {
	var s scan
	if code := s.read(text); s.count == 0 || s.count > maxTyped || code != "" && code != TooShort {
		return text
	}
	typed := s.digits[:s.count]
	from := world.RegionOf(region)
	if n, code := s.number(from); code == "" && n.IsValid() {
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
		w.international(typed)
	case from < 0:
		w.raw(typed)
	default:
		s.national(&w, from, typed)
	}
	return string(w.bytes[:w.count])
}

// sameDigits reports whether the digits of a text are the given ones.
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

// international writes a calling code and what follows it.
func (w *writer) international(digits []byte) {
	w.byte('+')
	w.behind(digits)
}

// behind writes digits that begin with a calling code, or with part of one.
func (w *writer) behind(digits []byte) {
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
	template, groups := world.Guess(country, digits)
	w.begin(world.International(template), "", groups, digits)
}

// national writes what is typed in a region, in the first way that has exactly
// the digits typed.
func (s *scan) national(w *writer, region int, typed []byte) {
	if length := s.prefix(region, typed); length > 0 && length < len(typed) {
		w.raw(typed[:length])
		w.byte(' ')
		w.behind(typed[length:])
		return
	}
	country := world.Region(region).Country
	national := typed
	if action := world.Walk(region, plan.National, typed); action != 0 {
		national = s.apply(action, world.Region(region), typed)
		template, groups := world.Guess(country, national)
		pattern, rule := world.National(template)
		if w.try(0, pattern, rule, groups, national, typed) {
			return
		}
	}
	template, groups := world.Guess(country, typed)
	pattern, rule := world.National(template)
	international := world.International(template)
	if w.try(0, pattern, rule, groups, typed, typed) || w.try(0, international, "", groups, typed, typed) {
		return
	}
	// A prefix that is not written, such as the 1 of the United States.
	if prefix := len(typed) - len(national); prefix > 0 && len(national) > 0 {
		template, groups := world.Guess(country, national)
		if w.try(prefix, world.International(template), "", groups, national, typed) {
			return
		}
	}
	w.count = 0
	w.raw(typed)
}

// try writes the digits of a national number, behind some of those typed, and
// reports whether that wrote exactly what was typed.
func (w *writer) try(prefix int, pattern, rule string, groups [5]int, national, typed []byte) bool {
	w.count = 0
	if pattern == "" {
		return false
	}
	if prefix > 0 {
		w.raw(typed[:prefix])
		w.byte(' ')
	}
	w.begin(pattern, rule, groups, national)
	return sameDigits(string(w.bytes[:w.count]), typed)
}

// begin writes as much of a template as there are digits for.
func (w *writer) begin(pattern, rule string, groups [5]int, digits []byte) {
	if len(digits) > maxLength {
		w.raw(digits)
		return
	}
	total := 0
	for _, n := range groups {
		total += n
	}
	start := w.count
	w.pattern(pattern, rule, groups, digits)
	if total > len(digits) {
		w.cut(start)
	}
}

// cut removes what follows the last digit, and an opening bracket whose closing
// one was removed.
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
