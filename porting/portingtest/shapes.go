package portingtest

import (
	"encoding/json"
	"slices"

	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/civil"
)

// text reads a string. The API takes no empty ones, and none with half a character,
// such as "\ud800", which encoding/json would mend.
func text(property string, raw json.RawMessage) (any, []detail) {
	var value string
	if json.Unmarshal(raw, &value) != nil {
		return nil, []detail{wrongType(property, "The property must be a string.")}
	}
	if value == "" {
		return nil, []detail{emptyProperty(property)}
	}
	r := codec.NewReader(raw)
	r.Text()
	if r.End() != nil {
		return nil, []detail{wrongFormat(property, "The property must be Unicode text.")}
	}
	return value, nil
}

// textThat returns the shape of a string that is right, where message says
// what right means.
func textThat(right func(string) bool, message string) shape {
	return func(property string, raw json.RawMessage) (any, []detail) {
		value, wrong := text(property, raw)
		if wrong == nil && !right(value.(string)) {
			return nil, []detail{wrongFormat(property, message)}
		}
		return value, wrong
	}
}

var (
	phoneNumber = textThat(isE164, "The property must be a phone number in E.164 format.")
	countryCode = textThat(isCountryCode, "The property must be an ISO 3166-1 alpha-2 code.")
	date        = textThat(isDate, "The property must be a date, YYYY-MM-DD.")
	behavior    = oneOf(porting.Behaviors())
)

// isE164 reports whether a text has the form of an E.164 phone number: at most 15 digits.
func isE164(value string) bool {
	return len(value) >= 4 && len(value) <= 16 && value[0] == '+' && value[1] != '0' && consistsOf(value[1:], isDigit)
}

func isCountryCode(value string) bool { return len(value) == 2 && consistsOf(value, isCapital) }

// consistsOf reports whether each byte of a text belongs to a class.
func consistsOf(text string, class func(byte) bool) bool {
	for i := range len(text) {
		if !class(text[i]) {
			return false
		}
	}
	return true
}

func isDigit(c byte) bool   { return '0' <= c && c <= '9' }
func isCapital(c byte) bool { return 'A' <= c && c <= 'Z' }
func isLetter(c byte) bool  { return isCapital(c &^ ('a' - 'A')) }

func isDate(value string) bool {
	_, ok := civil.ParseDate(value)
	return ok
}

// oneOf returns the shape of a string that is one of the values.
func oneOf[T ~string](values []T) shape {
	return textThat(func(value string) bool { return slices.Contains(values, T(value)) },
		"The property must be one of the values the API lists.")
}

// flag reads true or false.
func flag(property string, raw json.RawMessage) (any, []detail) {
	var value bool
	if json.Unmarshal(raw, &value) != nil {
		return nil, []detail{wrongType(property, "The property must be a boolean.")}
	}
	return value, nil
}
