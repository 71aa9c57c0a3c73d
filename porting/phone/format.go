package phone

import "github.com/portin-dev/portin/porting/phone/internal/plan"

// Format is a way to write a number.
type Format int

// The formats of libphonenumber.
const (
	E164          Format = iota // +18605550123
	National                    // (860) 555-0123
	International               // +1 860-555-0123
	RFC3966                     // tel:+1-860-555-0123
)

// Format returns the number in a format, "" for the zero value. Its digits are grouped as
// in the main region of its calling code, or not at all if that has no groups for it.
func (n Number) Format(format Format) string {
	if n.about.country() == 0 {
		return ""
	}
	var array [maxLength]byte
	digits := n.digits(&array)
	country := n.about.country() - 1
	var w writer
	if format == RFC3966 {
		w.text("tel:")
	}
	if format != National {
		w.code(n.CallingCode())
	}
	switch format {
	case E164:
		w.raw(digits)
	case National:
		template, split := world.Template(country, digits)
		pattern, rule := world.National(template)
		w.pattern(pattern, rule, split, digits)
	default:
		w.text(" ")
		template, split := world.Template(country, digits)
		w.pattern(world.International(template), "", split, digits)
	}
	if format == RFC3966 {
		w.dashes()
	}
	return string(w.bytes[:w.count])
}

// writer writes the digits of a number and the characters between them.
type writer struct {
	bytes [64]byte
	count int
}

func (w *writer) byte(c byte) {
	w.bytes[w.count] = c
	w.count++
}

func (w *writer) text(text string) {
	for i := 0; i < len(text); i++ {
		w.byte(text[i])
	}
}

// code writes a calling code.
func (w *writer) code(code int) {
	w.byte('+')
	if code >= 100 {
		w.byte('0' + byte(code/100))
	}
	if code >= 10 {
		w.byte('0' + byte(code/10%10))
	}
	w.byte('0' + byte(code%10))
}

// raw writes digits without groups.
func (w *writer) raw(digits []byte) {
	for _, digit := range digits {
		w.byte('0' + digit)
	}
}

// pattern writes digits in the form of a template, as far as they go. In the template,
// $1 is the first group. The rule, if there is one, replaces the group that the template
// names first.
func (w *writer) pattern(pattern, rule string, split plan.Split, digits []byte) {
	if pattern == "" {
		w.raw(digits)
		return
	}
	for i := 0; i < len(pattern); i++ {
		if pattern[i] != '$' {
			w.byte(pattern[i])
			continue
		}
		i++
		group := part(digits, split, int(pattern[i]-'1'))
		if rule == "" {
			w.raw(group)
			continue
		}
		for j := 0; j < len(rule); j++ {
			if rule[j] == '$' {
				j++
				w.raw(group)
			} else {
				w.byte(rule[j])
			}
		}
		rule = ""
	}
}

// part returns the digits of one group, or as many of them as there are.
func part(digits []byte, split plan.Split, group int) []byte {
	from := 0
	for i := range group {
		from += split.Of(i)
	}
	return digits[min(from, len(digits)):min(from+split.Of(group), len(digits))]
}

// dashes puts one dash in place of everything between digits after the calling code.
func (w *writer) dashes() {
	to, from := 0, 0
	for from < w.count && w.bytes[from] != ' ' { // tel:+1
		from++
	}
	to = from
	gap := true
	for ; from < w.count; from++ {
		c := w.bytes[from]
		if c < '0' || c > '9' {
			gap = true
			continue
		}
		if gap {
			w.bytes[to] = '-'
			to++
		}
		gap = false
		w.bytes[to] = c
		to++
	}
	w.count = to
}
