package porting

import (
	"slices"
	"strings"

	"github.com/portin-dev/portin/porting/codec"
	"github.com/portin-dev/portin/porting/internal/market"
	"github.com/portin-dev/portin/porting/internal/text"
)

// submission is what was submitted, field by field. The rules normalise and check it,
// and the body of a request is made from it.
type submission struct {
	values  [fieldCount + 1]fieldValue // by field; the last one is the input itself
	unknown []unknownMember            // in the order of the document
}

// fieldValue is the submitted value of one field.
type fieldValue struct {
	kind     kind
	hasError bool
	accepted bool // of an unknown member: it is required, and so it is sent
	leftOut  bool // it was no code, and need not be one: see facts.normalState
	text     string
}

// kind is the kind of value that was submitted. A null is the empty text for a text,
// and no for a boolean.
type kind uint8

const (
	kindAbsent kind = iota
	kindText
	kindYes
	kindNo
	kindObject // the address; its members are fields of their own
	kindNull   // the address
	kindOther  // a value of another type than the field's
)

func kindOf(b bool) kind {
	if b {
		return kindYes
	}
	return kindNo
}

// setText gives a field a text, unless the text is empty.
func (s *submission) setText(i fieldIndex, value string) {
	if value != "" {
		s.values[i] = fieldValue{kind: kindText, text: value}
	}
}

// parseSubmission reads one document. The error is a [*codec.Error].
func parseSubmission(json []byte) (*submission, error) {
	s := new(submission)
	err := codec.Unmarshal(json, s.read)
	return s, s.allowDeepNesting(err, "")
}

// allowDeepNesting turns the error of a value that is nested too deep into an issue:
// the document is JSON, but cannot be read. Path is the path of the input in the
// document; it is "" or ends in a dot.
func (s *submission) allowDeepNesting(err error, path string) error {
	problem, ok := err.(*codec.Error)
	if !ok || problem.Code != codec.TooDeep {
		return err
	}
	inputPath, inside := strings.CutPrefix(problem.Path+".", path)
	if !inside {
		return err
	}
	*s = submission{}
	field := Field(strings.TrimSuffix(inputPath, "."))
	if i := field.index(); i < fieldCount || field == "" {
		s.values[i].kind = kindOther
	} else {
		s.unknown = []unknownMember{{field: field}}
	}
	return nil
}

// read reads the input. It accepts any JSON; the rules say what is wrong with it.
func (s *submission) read(r *codec.Reader) {
	r.AllowHalfSurrogates()
	if r.Kind() == '{' {
		s.members(r, false)
	} else {
		s.values[fieldCount].kind = kindOther
		r.Skip()
	}
}

// members reads the members of the input, or those of the address in it.
func (s *submission) members(r *codec.Reader, inAddress bool) {
	r.Each(func(name string) {
		i := indexNamed(name, inAddress)
		if i == fieldCount && !inAddress && name == DetailsMatch {
			r.Skip()
			return
		}
		if i == fieldCount {
			if inAddress {
				name = addressPrefix + name
			}
			s.readUnknown(r, name)
			return
		}
		isRepeated := s.values[i].kind != kindAbsent
		s.values[i] = s.readField(r, i)
		if isRepeated { // parsers do not agree on which of two counts
			s.values[i].kind = kindOther
		}
	})
}

// unknownMember is a member of the input that is no field this version has heard of.
type unknownMember struct {
	field Field
	value fieldValue
}

// inAddress reports whether it is a member of the address.
func (m *unknownMember) inAddress() bool { return strings.HasPrefix(string(m.field), addressPrefix) }

// name returns the name of the member in the input or the address.
func (m *unknownMember) name() string { return strings.TrimPrefix(string(m.field), addressPrefix) }

// acceptUnknown accepts the members that this version has not heard of but the API
// requires: they are sent as text.
func (s *submission) acceptUnknown(f *facts) {
	for i := range s.unknown {
		member := &s.unknown[i]
		member.value.text = text.Line(member.value.text)
		member.value.accepted = slices.Contains(f.required, member.field) || slices.Contains(f.porting.Required, member.field)
	}
}

// readUnknown keeps a member that is no known field: the porting may require it.
func (s *submission) readUnknown(r *codec.Reader, name string) {
	field := Field(text.Prefix(name, maxPath))
	if len(s.unknown) > MaxIssues { // no more are told
		r.Skip()
		return
	}
	value := fieldValue{kind: kindOther}
	if r.Kind() == '"' || r.Kind() == 'n' {
		value = fieldValue{kind: kindText, text: r.Text()}
	} else {
		r.Skip()
	}
	for i := range s.unknown {
		if s.unknown[i].field == field { // no parser agrees with the next on which one counts
			s.unknown[i].value = fieldValue{kind: kindOther}
			value = s.unknown[i].value
		}
	}
	s.unknown = append(s.unknown, unknownMember{field, value})
}

// DetailsMatch is the name of the checkbox that a form may have for
// [CheckDetailsMatch]. It is no field: an input may have it, but nothing depends on it
// and no body has it.
const DetailsMatch = "detailsMatch"

// maxPath is the maximum number of bytes of an unknown member's name that an issue
// has.
const maxPath = 100

// indexNamed returns the index of the field with a name in the input or in the
// address, or fieldCount if there is none.
func indexNamed(name string, inAddress bool) fieldIndex {
	start := 0 // of the name in the field's path
	if inAddress {
		start = len(addressPrefix)
	}
	i := fieldIndex(0)
	for ; i < fieldCount; i++ {
		path := string(fields[i].field)
		if len(path) == start+len(name) && i.inAddress() == inAddress && path[start:] == name {
			break
		}
	}
	return i
}

func (s *submission) readField(r *codec.Reader, i fieldIndex) fieldValue {
	switch next := r.Kind(); i {
	case indexAddress:
		if next == '{' {
			s.members(r, true)
			return fieldValue{kind: kindObject}
		}
		if next == 'n' {
			r.Skip()
			return fieldValue{kind: kindNull}
		}
	case indexDonorProviderApproval:
		if next == 't' || next == 'f' || next == 'n' {
			r.Skip()
			return fieldValue{kind: kindOf(next == 't')}
		}
	default:
		if next == '"' || next == 'n' {
			return fieldValue{kind: kindText, text: r.Text()}
		}
	}
	r.Skip()
	return fieldValue{kind: kindOther}
}

// write writes the fields that are present and have the right type, in form order.
func (s *submission) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	s.writeMembers(w, false)
	w.Close('}')
}

func (s *submission) writeMembers(w *codec.Writer, inAddress bool) {
	for i := range fieldCount {
		if i.inAddress() == inAddress {
			s.writeMember(w, i)
		}
	}
	for i := range s.unknown {
		if member := &s.unknown[i]; member.value.accepted && member.inAddress() == inAddress {
			w.TextAny(member.name(), member.value.text)
		}
	}
}

func (s *submission) writeMember(w *codec.Writer, i fieldIndex) {
	name, value := i.name(), &s.values[i]
	switch value.kind {
	case kindText:
		if value.text == "" && i.nullable() {
			w.Null(name)
		} else {
			w.Text(name, value.text)
		}
	case kindYes, kindNo:
		w.Bool(name, value.kind == kindYes)
	case kindNull:
		w.Null(name)
	case kindObject:
		w.Open(name, '{')
		s.writeMembers(w, true)
		w.Close('}')
	}
}

// completeAddress adds to a submitted address the members that the porting has. In
// another country the held second line and state mean nothing: they become null.
func (s *submission) completeAddress(current *submission) {
	if s.values[indexAddress].kind != kindObject {
		return
	}
	country := market.CountryCode(s.values[indexAddressCountry].text)
	held := market.CountryCode(current.values[indexAddressCountry].text)
	changesCountry := country != "" && held != "" && country != held
	for i := indexAddressLine1; i <= indexAddressCountry; i++ {
		if value := &s.values[i]; value.kind == kindAbsent {
			value.kind = kindText
			if !changesCountry || !i.nullable() {
				value.text = current.values[i].text
			}
		}
	}
}

// dropUnchanged drops every field whose submitted value the porting has already.
func (s *submission) dropUnchanged(current *submission) {
	changed := s.values[indexAddress].kind != current.values[indexAddress].kind ||
		slices.ContainsFunc(s.unknown, func(m unknownMember) bool { return m.value.accepted && m.inAddress() })
	for i := range fieldCount {
		to, from := &s.values[i], &current.values[i]
		same := to.text == from.text && (to.kind == from.kind || to.kind == kindText && i.nullable())
		switch {
		case i.inAddress():
			changed = changed || !same
		case same && i != indexAddress && to.kind != kindNo:
			to.kind = kindAbsent
		}
	}
	if !changed {
		s.dropAddress()
	}
}

// dropRefused drops every field that has an error, and the whole address if one of its
// members has.
func (s *submission) dropRefused() {
	for i := range fieldCount {
		if !s.values[i].hasError {
			continue
		}
		s.values[i].kind = kindAbsent
		if i == indexAddress || i.inAddress() {
			s.dropAddress()
		}
	}
	s.values[fieldCount].kind = kindAbsent
	s.unknown = slices.DeleteFunc(s.unknown, func(m unknownMember) bool { return !m.value.accepted })
}

// dropDefaults drops every field whose value means the same as its absence.
func (s *submission) dropDefaults() {
	if s.values[indexBehavior].text == string(BehaviorPortIn) {
		s.values[indexBehavior].kind = kindAbsent
	}
	for i := range fieldCount {
		if s.values[i].kind == kindText && s.values[i].text == "" {
			s.values[i].kind = kindAbsent
		}
	}
}

func (s *submission) dropAddress() {
	for i := indexAddress; i <= indexAddressCountry; i++ {
		s.values[i].kind = kindAbsent
	}
}

// provides reports whether the body has a value for a field.
func (s *submission) provides(field Field) bool {
	value := &s.values[field.index()]
	for i := range s.unknown {
		if s.unknown[i].field == field {
			value = &s.unknown[i].value
		}
	}
	return value.kind == kindObject || value.kind == kindYes || value.kind == kindText && value.text != ""
}

// current returns what the porting already has, field by field. It has no PINs, since
// the API never sends them back.
func (p *Porting) current() *submission {
	s := new(submission)
	for i := range fieldCount {
		s.setText(i, p.text(i))
	}
	if p.Address != nil {
		s.values[indexAddress].kind = kindObject
	}
	if approval := p.DonorProviderApproval; approval != nil {
		s.values[indexDonorProviderApproval].kind = kindOf(*approval)
	}
	return s
}
