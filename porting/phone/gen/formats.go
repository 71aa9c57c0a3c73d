package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/nyaruka/phonenumbers"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// template says how to write the numbers that a rule of the metadata is for. The
// national and the international form have the same groups.
type template struct {
	groups        string // the minimum and maximum length of each: "2223" is (\d{2})(\d{2,3})
	national      string // "$1 $2-$3"
	rule          string // what becomes of the first group in national form: "(0$1)", see plan.Texts
	international string // as national; "" if the digits are written without spaces
}

// formats is a machine whose value is the number of the template for a number.
type formats struct {
	country *formatted
	threads []set // of each rule: its leading digits, then its pattern
}

// formatted has the rules of one country that its machine is made from.
type formatted struct {
	national, international int // the number of rules for each form
	patterns                []*pattern
	rules                   []*phonenumbers.NumberFormat
	templates               *templates
}

// templates has the templates of all countries.
type templates struct {
	all []template // from firstTemplate on
}

// firstTemplate is the number of the first template. Smaller numbers are values of
// other automata, and 0 is no value.
const firstTemplate = 16

func (t *templates) number(wanted template) int {
	if i := slices.Index(t.all, wanted); i >= 0 {
		return i
	}
	t.all = append(t.all, wanted)
	return len(t.all) - 1
}

func newFormats(m *phonenumbers.PhoneMetadata, t *templates) formats {
	c := &formatted{templates: t}
	c.rules = append(slices.Clone(m.NumberFormat), m.IntlNumberFormat...)
	c.national, c.international = len(m.NumberFormat), len(m.IntlNumberFormat)
	f := formats{country: c}
	for _, rule := range c.rules {
		var leading *pattern
		if n := len(rule.LeadingDigitsPattern); n > 0 {
			leading = compile(rule.LeadingDigitsPattern[n-1])
		} else {
			leading = compile(`\d*`)
		}
		whole := compile(rule.GetPattern())
		c.patterns = append(c.patterns, leading, whole)
		f.threads = append(f.threads, leading.start(), whole.start())
	}
	return f
}

func (f formats) step(digit int) machine {
	to := formats{f.country, make([]set, len(f.threads))}
	for i, p := range f.country.patterns {
		if i%2 == 0 && p.accepts(f.threads[i]) {
			to.threads[i] = f.threads[i] // the leading digits have matched, whatever follows
			continue
		}
		to.threads[i] = p.step(f.threads[i], digit)
	}
	for i := 0; i < len(to.threads); i += 2 { // drop rules that cannot match any more
		if len(to.threads[i]) == 0 || len(to.threads[i+1]) == 0 {
			to.threads[i], to.threads[i+1] = nil, nil
		}
	}
	return to
}

// first returns the first of some rules that matches, or nil.
func (f formats) first(from, to int) *phonenumbers.NumberFormat {
	for i := from; i < to; i++ {
		if f.country.patterns[2*i].accepts(f.threads[2*i]) && f.country.patterns[2*i+1].accepts(f.threads[2*i+1]) {
			return f.country.rules[i]
		}
	}
	return nil
}

func (f formats) value(length int) int {
	c := f.country
	national := f.first(0, c.national)
	international := national
	if c.international > 0 {
		international = f.first(c.national, len(c.rules))
	}
	if national == nil {
		if international != nil {
			refuse("a number of %d digits has an international form, but no national one", length)
		}
		return 0
	}
	t := template{groups: groupsOf(national.GetPattern()), national: national.GetFormat(), rule: ruleOf(national)}
	if international != nil {
		t.international = international.GetFormat()
		if international.GetPattern() != national.GetPattern() {
			t = t.refined(groupsOf(international.GetPattern()), length)
		}
	}
	return c.templates.number(t)
}

// ruleOf returns the form of the first group in a national number, such as "(0$1)", and
// whether the prefix in it may be left out.
func ruleOf(f *phonenumbers.NumberFormat) string {
	rule := f.GetNationalPrefixFormattingRule()
	if rule != "" && f.GetNationalPrefixOptionalWhenFormatting() {
		rule += string(plan.Optional)
	}
	return rule
}

// refined returns a template for numbers of a length whose national and international
// forms have different groups. It is cut wherever one of them is.
func (t template) refined(groups string, length int) template {
	if t.rule != "" {
		refuse("rule %q: its group is in pieces in the international form", t.rule)
	}
	var ends []int
	for _, form := range []string{t.groups, groups} {
		end := 0
		for _, n := range split(form, length) {
			end += n
			ends = append(ends, end)
		}
	}
	slices.Sort(ends)
	ends = slices.Compact(ends)
	t.national = inPieces(t.national, split(t.groups, length), ends)
	t.international = inPieces(t.international, split(groups, length), ends)
	t.groups = ""
	start := 0
	for _, end := range ends {
		digit := strconv.FormatInt(int64(end-start), 16)
		t.groups += digit + digit
		start = end
	}
	return t
}

// inPieces rewrites a format for a number that is cut into smaller groups.
func inPieces(format string, groups, ends []int) string {
	piece, end := 0, 0
	for i, n := range groups {
		pieces := ""
		end += n
		for ; piece < len(ends) && ends[piece] <= end; piece++ {
			pieces += "#" + strconv.Itoa(piece+1)
		}
		format = strings.Replace(format, "$"+strconv.Itoa(i+1), pieces, 1)
	}
	return strings.ReplaceAll(format, "#", "$")
}

func hexDigit(c byte) int { return strings.IndexByte("0123456789abcdef", c) }

// has reports whether the template can write numbers of a length.
func (t template) has(length int) bool {
	least, most := 0, 0
	for i := 0; i < len(t.groups); i += 2 {
		least += hexDigit(t.groups[i])
		most += hexDigit(t.groups[i+1])
	}
	return least <= length && length <= most
}

// split returns how many digits each group of a number has. Each group takes as many as
// it can and leaves the minimum to the groups after it.
func split(groups string, length int) (digits []int) {
	for i := 0; i < len(groups); i += 2 {
		length -= hexDigit(groups[i])
	}
	for i := 0; i < len(groups); i += 2 {
		least, most := hexDigit(groups[i]), hexDigit(groups[i+1])
		extra := min(length, most-least)
		digits = append(digits, least+extra)
		length -= extra
	}
	return digits
}

var groupPattern = regexp.MustCompile(`^\(\\d(?:\{(\d+)(?:,(\d+))?\})?\)`)

// groupsOf returns the minimum and maximum length of each group of a pattern.
func groupsOf(pattern string) (groups string) {
	for rest := pattern; rest != ""; {
		m := groupPattern.FindStringSubmatch(rest)
		if m == nil {
			refuse("pattern %q: not groups of digits", pattern)
		}
		rest = rest[len(m[0]):]
		least, most := m[1], m[2]
		if least == "" {
			least = "1"
		}
		if most == "" {
			most = least
		}
		for _, n := range []string{least, most} {
			value, err := strconv.Atoi(n)
			if err != nil || value > 15 {
				refuse("pattern %q: a group that is too long", pattern)
			}
			groups += strconv.FormatInt(int64(value), 16)
		}
	}
	return groups
}

func (f formats) dead() bool {
	for _, threads := range f.threads {
		if len(threads) > 0 {
			return false
		}
	}
	return true
}

func (f formats) key() string {
	var key strings.Builder
	for _, threads := range f.threads {
		fmt.Fprint(&key, threads)
	}
	return key.String()
}
