package porting

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/text"
	"github.com/portin-dev/portin/porting/internal/usps"
)

// AppendForm appends an object with an entry for each field to collect, those of the
// address included. Package schema and the npm package make a form of it. They add
// the texts, and what is the same in every form. An entry has
//
//   - "kind", for the words: of a PIN in Great Britain "PAC", "STAC" or, while it
//     may be either, "GB"; of a member of the address the country's code
//   - "default", what the porting holds, if there is nothing wrong with it
//   - "pattern", in short: see [FillPattern]
//   - "optional", true where it may be absent or null
//   - "choices", values and names in turn, or in one text: see [FillStates]
//   - "ui:inputType", "ui:autocapitalize" and "ui:placeholder", as in a uiSchema
//   - "ui:help", for the text of the help: how many days a PIN lasts and the
//     carrier's id, such as "4 att-postpaid"
//
// The input is what was typed so far. Its country decides the rules of the address,
// and its donor provider what is said of the carrier.
func AppendForm(json []byte, p *Porting, collect []Field, in Input, c Context) []byte {
	return appendForm(json, p.orEmpty(), collect, in.submission(), &c)
}

func appendForm(json []byte, p *Porting, collect []Field, s *submission, c *Context) []byte {
	current := p.current()
	if country := &s.values[indexAddressCountry]; country.text == "" {
		country.text = current.values[indexAddressCountry].text
	}
	f := form{check: newCheck(validate, c, s, p), w: codec.NewWriter(json)}
	current.normalise(&f.facts)
	f.current = current
	collect = distinct(collect)
	for _, field := range collect {
		f.asked[field.index()] = true
	}
	f.w.Open("", '{')
	for _, field := range collect {
		i := field.index()
		switch {
		case field == "", i.inAddress() && f.asked[indexAddress]:
		case i == indexAddress:
			for i = indexAddressLine1; i <= indexAddressCountry; i++ {
				f.field(i, fields[i].field)
			}
		default:
			f.field(i, field)
		}
	}
	f.w.Close('}')
	return f.w.Bytes()
}

// form composes a form with what the rules know.
type form struct {
	*check
	w     *codec.Writer
	asked [fieldCount + 1]bool // by row, and behind the last some field of the future
}

// field writes what there is to say of a field.
func (f *form) field(i fieldIndex, field Field) {
	w := f.w
	f.index = i
	w.OpenAny(string(field))
	kind := f.kind()
	switch {
	case i.inAddress():
		kind = f.country
	case i == indexAccountPin && f.undecided():
		kind = market.GB
	}
	if kind != "" || i.inAddress() {
		w.Text("kind", kind)
	}
	f.choices()
	if f.carrier.ID != "" && (i == indexAccountNumber || i == indexAccountPin) {
		w.Text("ui:help", codec.Decimal(f.carrier.PinDays)+" "+f.carrier.ID)
	}
	isAsked := f.asked[i] // and not only the address
	if f.mayBeEmpty(i) && !isAsked {
		w.Bool("optional", true)
	}
	if pattern := f.typed(isAsked); pattern != "" {
		w.Text("pattern", pattern)
		if pattern == typedZIP || i == indexAccountPin && f.digits() {
			w.Text("ui:inputType", "tel") // which shows digits
		}
	}
	f.example()
	value := f.current.values[i].text
	if i == indexAddressCountry {
		value = f.country
	}
	if value != "" && f.accepts(value) {
		w.Text("default", value)
	}
	w.Close('}')
}

// choices writes what there is to choose from, unless that is the field's own.
func (f *form) choices() {
	w := f.w
	switch f.index {
	case indexDonorProvider:
		w.Open("choices", '[')
		again := repeats(len(f.providers), func(i int) string { return f.providers[i].ID })
		for i := range f.providers {
			if donor := &f.providers[i]; !again[i] && f.receivesFrom(donor) {
				name := donor.Name
				if text.Trim(name) == "" {
					name = donor.ID // which is better than a line without a word
				}
				w.Text("", donor.ID)
				w.Text("", name)
			}
		}
		w.Close(']')
	case indexBehavior:
		if f.isOutsideGB() {
			codec.Texts(w, "choices", []Behavior{BehaviorPortIn, BehaviorPortIn})
		}
	case indexAddressState:
		if f.country == market.US {
			w.Text("choices", usps.States)
		}
	}
}

// typed returns the pattern of what may be typed, which is something if it is
// asked for.
func (f *form) typed(isAsked bool) string {
	pattern := f.pattern(f.index)
	switch {
	case f.index == indexAccountPin && f.undecided():
		return typedPACOrSTAC
	case isAsked && (f.index == indexAddressLine2 || f.index == indexAddressState && f.isForeignAddress()):
		return typedText
	}
	return pattern
}

// example writes what a code looks like that always looks alike.
func (f *form) example() {
	example := ""
	switch {
	case f.index == indexAccountPin && f.market == market.GB:
		f.w.Text("ui:autocapitalize", "characters")
		example = "ABC123456"
		if f.pinGB() == stac {
			example = "123456ABC"
		}
	case f.index == indexAddressPostalCode && f.isAmericanAddress():
		example = "10001"
	case f.index == indexAddressPostalCode && f.country == market.GB:
		example = "SW1A 1AA"
	}
	if example != "" {
		f.w.Text("ui:placeholder", example)
	}
}

// undecided reports whether the user says in the same form whether the number
// moves or ends, which a PAC does or a STAC.
func (f *form) undecided() bool {
	return f.market == market.GB && f.asked[indexBehavior] && f.values[indexBehavior].text == ""
}

// accepts reports whether there is nothing wrong with what the porting holds.
func (f *form) accepts(value string) bool {
	f.issues = nil
	if f.index < fieldCount {
		f.checkValue(value)
	}
	return !hasErrors(f.issues)
}

// digits reports whether the carrier's PINs are of digits only. Who does not know
// that must not hide the letters: a keypad has none.
func (f *form) digits() bool {
	pattern := f.carrier.PinPattern
	return pattern != "" && strings.IndexByte(pattern, 'A') < 0
}

// FillStates returns the codes and the names of the states in the text that
// [AppendForm] writes: a line each, and a line for each other name behind it, which
// it leaves out.
func FillStates(states string) (codes, names []string) {
	for _, state := range strings.Split(states, "\n") {
		code, name, _ := strings.Cut(state, " ")
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
			names = append(names, name)
		}
	}
	return codes, names
}
