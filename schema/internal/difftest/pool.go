package difftest

import (
	"math/rand"
	"slices"
	"strings"
)

// pool has values to submit, by field: first the right ones, then an empty one, then
// values that are wrong or are right only in another market.
type pool map[string][]any

var wrongTypes = []any{1, 1.5, true, []any{}, []any{"US"}, map[string]any{}, map[string]any{"a": 1}}

// documentValues are what people type.
var documentValues = pool{
	"donorProvider":         {"svp_1", " svp_1 ", "", " ", "svp_2", "\u00a0", nil},
	"accountNumber":         {"123456789", "000000000-00001", "A1-B2 C3", "ab", "12", "", " ", "1", strings.Repeat("1", 34), strings.Repeat("1", 35), strings.Repeat("1", 100), strings.Repeat("1 ", 100), strings.Repeat("1", 101), "äöü", "Konto 12/3", "№ 123", "123_456", nil},
	"accountPin":            {"123456", "abc123456", "ABC 123-456", "123456ABC", "12-34", "", " ", "-", "123", strings.Repeat("1", 35), "12é4", nil},
	"billingPin":            {"1234", "12 34", "", "--", "123", nil},
	"firstName":             {"Jerry", " Ana  María ", "Q", "李", "J3", strings.Repeat("x", 100), strings.Repeat("x ", 50), strings.Repeat("é", 100), "", "\u200b", strings.Repeat("x", 101), strings.Repeat("x ", 101), strings.Repeat("x ", 60), nil},
	"lastName":              {"Seinfeld", "O’Neil-Ångström", "\u202aLee\u202c", "", "\t", strings.Repeat("é", 101), strings.Repeat("é  ", 60), nil},
	"birthday":              {"1990-04-30", " 1990-04-30\n", "2000-02-29", "1896-12-31", "2010-01-01", "", "1990-4-30", "30/04/1990", "1990-02-30", "1900-02-29", "2027-01-01", "1800-01-01", "1990-13-01", "0000-02-29", nil},
	"accountType":           {"postpaidMulti", "prepaidRegistered", "somethingNew", "", " ", nil},
	"address.line1":         {"129 West 81st Street", "PO Box 12", "", " ", nil},
	"address.line2":         {"Apartment 5A", "", nil, " "},
	"address.city":          {"New York City", "東京", "", "\u3000", nil},
	"address.state":         {"NY", "new york", "", "CA-ON", "on", nil, "Narnia", "!!"},
	"address.postalCode":    {"10024", "10024-1234", "", "sw1a1aa", "SW1A 1AA", "K1A 0B1", "-", "1002", "00000", nil},
	"address.country":       {"US", "us", "", " GB ", "CA", "XK", "AQ", "USA", "u.k.", "United  Kingdom", "England", "ＵＳＡ", "Narnia", "XX", "U S", "AC", "u\u017f", nil},
	"donorProviderApproval": {true, false, nil, "true"},
	"phoneNumber":           {"+18605550123", "(860) 555-0123", "+44 7400 123456", "+19591234567", "", "+", "abc", "+1", "555-0123", "(860) 555-0123 x4", "+18005550123", "+123456789012345678901", nil},
	"provider":              {"p9", " p9", "", "p3", nil},
	"user":                  {"usr_1", "", nil},
	"behavior":              {"portIn", "cancelOnly", " portIn", "PORTIN", "", " ", nil, "stay"},
	"scheduledOn":           {"2027-01-21", " 2027-01-21", "", " ", nil, "2026-11-22", "2027-02-29", "tomorrow", "2028-02-29"},
}

// inputs makes up inputs. First comes one for each value of each field, in which
// everything else is right; then come random ones. A third of those is probably right, a
// third has one odd field, and the rest have many. Values of chosen fields are not
// mutated.
func (p pool) inputs(random *rand.Rand, count int, fields, required, chosen []string) []map[string]any {
	var all []map[string]any
	for _, field := range fields {
		for _, value := range p.of(field) {
			input := p.input(random, fields, required, chosen, func(string) float64 { return 0 })
			set(input, field, value)
			all = append(all, input)
		}
	}
	for range count {
		kind, one := random.Intn(3), append(fields, "")[random.Intn(len(fields)+1)]
		all = append(all, p.input(random, fields, required, chosen, func(field string) float64 {
			switch {
			case kind == 0, kind == 1 && field != one:
				return 0
			case kind == 1:
				return 1
			}
			return 0.4
		}))
	}
	return all
}

// input makes up one input. The function odd returns the probability with which a field
// is odd or, for "", the input as a whole.
func (p pool) input(
	random *rand.Rand, fields, required, chosen []string, odd func(field string) float64,
) map[string]any {
	input := map[string]any{}
	for _, field := range fields {
		needed := slices.Contains(required, field) || strings.Contains(field, ".") && field != "address.line2"
		absent := 0.5
		if needed {
			absent = odd(field) / 2
		}
		if field == "address" || random.Float64() < absent {
			continue
		}
		set(input, field, p.value(random, field, odd(field), chosen))
	}
	if slices.Contains(fields, "address") && random.Float64() < odd("address")/2 {
		input["address"] = []any{nil, "1 Main Street", []any{}, map[string]any{}}[random.Intn(4)]
	}
	if slices.Contains(fields, "address") && !slices.Contains(required, "address") && random.Intn(3) == 0 {
		delete(input, "address")
	}
	if random.Float64() < odd("")/2 {
		input[[]string{"firstname", "ssn", "", "address.line1", "phone"}[random.Intn(5)]] = "1"
	}
	if address, found := input["address"].(map[string]any); found && random.Float64() < odd("")/4 {
		address[[]string{"zip", "", "line3"}[random.Intn(3)]] = "1"
	}
	return input
}

// of returns the values of a field or, if the pool has none for it, those of any text.
func (p pool) of(field string) []any {
	if values, found := p[field]; found || field == "address" {
		return values
	}
	return []any{"any", " any ", "", " ", "\u2011", nil}
}

// value returns a value of a field: a right one or, if it is to be odd, any value of the
// pool, a mutated one or one of another type.
func (p pool) value(random *rand.Rand, field string, odd float64, chosen []string) any {
	values := p.of(field)
	value := values[random.Intn(right(values))]
	if random.Float64() >= odd {
		return value
	}
	switch random.Intn(4) {
	case 0, 1:
		return values[random.Intn(len(values))]
	case 2:
		if text, is := value.(string); is && !slices.Contains(chosen, field) {
			return mutated(random, text, mutationsOf(field))
		}
	case 3:
		return wrongTypes[random.Intn(len(wrongTypes))]
	}
	return value
}

// set sets a field of an input to a value.
func set(input map[string]any, field string, value any) {
	if member, found := strings.CutPrefix(field, "address."); found {
		address, _ := input["address"].(map[string]any)
		if address == nil {
			address = map[string]any{}
			input["address"] = address
		}
		address[member] = value
		return
	}
	input[field] = value
}

// right returns the number of values that are right: those before the empty one.
func right(values []any) int {
	if i := slices.Index(values, any("")); i > 0 {
		return i
	}
	return 1
}

// The characters that mutations insert: those that people hit by mistake, those of
// other keyboards, and invisible ones that people paste.
const (
	common    = " -.09azAZ\t\u00a0\u3000é😀"
	other     = "\u2011٣３ａ－"
	invisible = "\x00\u0085\u00ad\u034f\u115f\u200b\u202c\u2800\u3164\ufe0f\ufeff\uffa0"
)

// mutationsOf returns the characters that mutations may insert into a field. It leaves
// out invisible characters for a date, a country or a state, and the digits and hyphens
// of other keyboards for a date: the core reads them there, but no schema allows them.
func mutationsOf(field string) string {
	switch field {
	case "birthday", "scheduledOn":
		return common
	case "address.country", "address.state":
		return common + other
	}
	return common + other + invisible
}

func mutated(random *rand.Rand, text, mutations string) string {
	chars, others := []rune(text), []rune(mutations)
	at := random.Intn(len(chars) + 1)
	other := others[random.Intn(len(others))]
	switch random.Intn(3) {
	case 0:
		return string(chars[:at]) + string(other) + string(chars[at:])
	case 1:
		if at < len(chars) {
			chars[at] = other
		}
		return string(chars)
	}
	if at < len(chars) {
		return string(chars[:at]) + string(chars[at+1:])
	}
	return strings.ToLower(text)
}
