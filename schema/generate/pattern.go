package main

import (
	"strings"

	"github.com/portin-dev/portin/porting"
)

// blanks is what may stand around a value: the pattern of any text begins with it.
var blanks = func() string {
	before, _, _ := strings.Cut(porting.Pattern(porting.FieldProvider, ""), "[^")
	return strings.TrimPrefix(before, "^")
}()

// A day of the calendar, YYYY-MM-DD. The format "date" would not allow blanks
// around it, which the core ignores.
const calendar = `\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[123456789]|1\d|2[0-8]))|` +
	`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`

func day() string { return "^" + blanks + "(?:" + calendar + ")" + blanks + "$" }

func dayOrNothing() string { return "^" + blanks + "(?:(?:" + calendar + ")" + blanks + ")?$" }

// countries returns the pattern of every country that the core knows, by its code or
// its name, in either case and of any width.
func countries() string {
	var starts []string
	for first := 'A'; first <= 'Z'; first++ {
		seconds := ""
		for second := 'A'; second <= 'Z'; second++ {
			if known(string(first) + string(second)) {
				seconds += either(second)
			}
		}
		if seconds != "" {
			starts = append(starts, "["+either(first)+"]["+seconds+"]")
		}
	}
	for _, name := range porting.CountryNames() {
		starts = append(starts, named(name))
	}
	return "^" + blanks + "(?:" + strings.Join(starts, "|") + ")" + blanks + "$"
}

// named returns the pattern of a name in capitals: in either case and of any width,
// with any blanks between its words.
func named(name string) string {
	pattern := ""
	for _, char := range name {
		switch {
		case char == ' ':
			pattern += strings.TrimSuffix(blanks, "*") + "+"
		case char == '.':
			pattern += "[.．]"
		default:
			pattern += "[" + either(char) + "]"
		}
	}
	return pattern
}

func either(letter rune) string {
	small := letter - 'A' + 'a'
	return string([]rune{letter, small, letter - 'A' + 'Ａ', small - 'a' + 'ａ'})
}

func known(country string) bool {
	in := porting.Input{Address: &porting.AddressInput{Country: &country}}
	for _, issue := range porting.Validate(in, porting.Context{}).Issues {
		if issue.Code == porting.CodeUnknownCountry {
			return false
		}
	}
	return true
}
