package porting

import (
	"strings"

	"github.com/portin-dev/portin/porting/codec"
)

// submission is what was submitted, field by field. The rules correct and check
// it, and a body is made of it.
type submission struct {
	list    [fieldCount + 1]fieldValue // by field; the last one is the input itself
	unknown []Field                    // members that are no field
}

// value is the value of one field.
type fieldValue struct {
	kind    kind
	refused bool // it has an error
	text    string
}

// kind is what a field was submitted as. The null of a text is the empty text,
// that of a boolean is no.
type kind uint8

const (
	kindAbsent kind = iota
	kindText
	kindYes
	kindNo
	kindObject // the address; its members are fields of their own
	kindNull   // the address
	kindOther  // a type the field does not have
)

func kindOf(b bool) kind {
	if b {
		return kindYes
	}
	return kindNo
}

// set gives a field a text, unless it is empty.
func (v *submission) set(r fieldIndex, value string) {
	if value != "" {
		v.list[r] = fieldValue{kind: kindText, text: value}
	}
}

// parseSubmission reads one document. The error is a [*codec.Error].
func parseSubmission(json []byte) (*submission, error) {
	v := new(submission)
	err := codec.Unmarshal(json, v.read)
	return v, v.forgive(err, "")
}

// forgive makes an issue of nesting that is too deep to read but JSON all the
// same. The path of the input in the document is "" or ends in a dot.
func (v *submission) forgive(err error, path string) error {
	problem, ok := err.(*codec.Error)
	if !ok || problem.Code != codec.TooDeep {
		return err
	}
	below, inside := strings.CutPrefix(problem.Path+".", path)
	if !inside {
		return err
	}
	*v = submission{}
	field := Field(strings.TrimSuffix(below, "."))
	if r := field.index(); r < fieldCount || field == "" {
		v.list[r].kind = kindOther
	} else {
		v.unknown = []Field{field}
	}
	return nil
}

// read reads the input. It takes any JSON: what is wrong with it is for
// the rules to say.
func (v *submission) read(r *codec.Reader) {
	r.Forgive()
	if r.Kind() == '{' {
		v.members(r, false)
	} else {
		v.list[fieldCount].kind = kindOther
		r.Skip()
	}
}

// members reads the members of the input, or those of the address in it.
func (v *submission) members(r *codec.Reader, inAddress bool) {
	r.Each(func(name string) {
		to := indexNamed(name, inAddress)
		if to == fieldCount && !inAddress && name == DetailsMatch {
			r.Skip()
			return
		}
		if to == fieldCount {
			if inAddress {
				name = addressPrefix + name
			}
			if len(v.unknown) <= MaxIssues { // no more are told
				add(&v.unknown, Field(name[:min(len(name), maxPath)]))
			}
			r.Skip()
			return
		}
		again := v.list[to].kind != kindAbsent
		v.list[to] = v.readField(r, to)
		if again { // no parser agrees with the next on which one counts
			v.list[to].kind = kindOther
		}
	})
}

// DetailsMatch is the name of the checkbox that a form may have for
// [CheckDetailsMatch]. In an input it is no field: it counts for nothing, and no
// body has it.
const DetailsMatch = "detailsMatch"

// maxPath is how many bytes of an unknown member's name are told.
const maxPath = 100

// indexNamed returns the field of a member of the input or of the address,
// fieldCount if there is none.
func indexNamed(name string, inAddress bool) fieldIndex {
	start := 0 // of the name in the field's path
	if inAddress {
		start = len(addressPrefix)
	}
	r := fieldIndex(0)
	for ; r < fieldCount; r++ {
		path := string(fields[r].field)
		if len(path) == start+len(name) && r.inAddress() == inAddress && path[start:] == name {
			break
		}
	}
	return r
}

func (v *submission) readField(r *codec.Reader, to fieldIndex) fieldValue {
	switch next := r.Kind(); to {
	case indexAddress:
		if next == '{' {
			v.members(r, true)
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

// write writes the fields that are present and of their type,
// in form order.
func (v *submission) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	v.writeMembers(w, false)
	w.Close('}')
}

func (v *submission) writeMembers(w *codec.Writer, inAddress bool) {
	for r := range fieldCount {
		if r.inAddress() == inAddress {
			v.writeMember(w, r)
		}
	}
}

func (v *submission) writeMember(w *codec.Writer, r fieldIndex) {
	name, of := r.name(), &v.list[r]
	switch of.kind {
	case kindText:
		if of.text == "" && r.nullable() {
			w.Null(name)
		} else {
			w.Text(name, of.text)
		}
	case kindYes, kindNo:
		w.Bool(name, of.kind == kindYes)
	case kindNull:
		w.Null(name)
	case kindObject:
		w.Open(name, '{')
		v.writeMembers(w, true)
		w.Close('}')
	}
}

// complete makes an address whole with what the porting has of it.
func (v *submission) complete(current *submission) {
	if v.list[indexAddress].kind != kindObject {
		return
	}
	for r := indexAddressLine1; r <= indexAddressCountry; r++ {
		if v.list[r].kind == kindAbsent {
			v.list[r] = fieldValue{kind: kindText, text: current.list[r].text}
		}
	}
}

// change drops every field that the porting has already as it was submitted.
func (v *submission) change(current *submission) {
	changed := v.list[indexAddress].kind != current.list[indexAddress].kind
	for r := range fieldCount {
		to, from := &v.list[r], &current.list[r]
		same := to.text == from.text && (to.kind == from.kind || to.kind == kindText && r.nullable())
		switch {
		case r.inAddress():
			changed = changed || !same
		case same && r != indexAddress && to.kind != kindNo:
			to.kind = kindAbsent
		}
	}
	if !changed {
		v.dropAddress()
	}
}

// dropRefused leaves out what has an error, and the address whole if a member
// has.
func (v *submission) dropRefused() {
	for r := range fieldCount {
		if !v.list[r].refused {
			continue
		}
		v.list[r].kind = kindAbsent
		if r == indexAddress || r.inAddress() {
			v.dropAddress()
		}
	}
	v.list[fieldCount].kind = kindAbsent
	v.unknown = nil
}

// dropDefaults leaves out what means the same where it is absent.
func (v *submission) dropDefaults() {
	if v.list[indexBehavior].text == string(BehaviorPortIn) {
		v.list[indexBehavior].kind = kindAbsent
	}
	for r := range fieldCount {
		if v.list[r].kind == kindText && v.list[r].text == "" {
			v.list[r].kind = kindAbsent
		}
	}
}

func (v *submission) dropAddress() {
	for r := indexAddress; r <= indexAddressCountry; r++ {
		v.list[r].kind = kindAbsent
	}
}

// provides reports whether a body has a field.
func (v *submission) provides(field Field) bool {
	of := &v.list[field.index()]
	return of.kind == kindObject || of.kind == kindYes || of.kind == kindText && of.text != ""
}

// current returns what the porting already has of a request, field by field. It
// has no PINs, since the API never sends them back.
func (p *Porting) current() *submission {
	v := new(submission)
	for r := range fieldCount {
		v.set(r, p.text(r))
	}
	if p.Address != nil {
		v.list[indexAddress].kind = kindObject
	}
	if approval := p.DonorProviderApproval; approval != nil {
		v.list[indexDonorProviderApproval].kind = kindOf(*approval)
	}
	return v
}
