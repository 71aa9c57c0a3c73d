package porting

import (
	"strings"

	"github.com/portin-dev/portin/porting/codec"
)

// values is what was submitted, field by field: what the rules read, correct
// and judge, and what a body is made of.
type values struct {
	list    [rows + 1]value // by row, and behind the last the input itself
	unknown []Field         // members that are no field
}

// value is the value of one field.
type value struct {
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
func (v *values) set(r row, text string) {
	if text != "" {
		v.list[r] = value{kind: kindText, text: text}
	}
}

// parseValues reads one document. The error is a [*codec.Error].
func parseValues(json []byte) (*values, error) {
	v := new(values)
	err := codec.Unmarshal(json, v.read)
	return v, v.forgive(err, "")
}

// forgive makes an issue of nesting that is too deep to read but JSON all the
// same. The path of the input in the document is "" or ends in a dot.
func (v *values) forgive(err error, path string) error {
	problem, ok := err.(*codec.Error)
	if !ok || problem.Code != codec.TooDeep {
		return err
	}
	below, inside := strings.CutPrefix(problem.Path+".", path)
	if !inside {
		return err
	}
	*v = values{}
	field := Field(strings.TrimSuffix(below, "."))
	if r := field.row(); r < rows || field == "" {
		v.list[r].kind = kindOther
	} else {
		v.unknown = []Field{field}
	}
	return nil
}

// read reads the input. It takes any JSON: what is wrong with it is for
// the rules to say.
func (v *values) read(r *codec.Reader) {
	r.Forgive()
	if r.Kind() == '{' {
		v.members(r, false)
	} else {
		v.list[rows].kind = kindOther
		r.Skip()
	}
}

// members reads the members of the input, or those of the address in it.
func (v *values) members(r *codec.Reader, inAddress bool) {
	r.Each(func(name string) {
		to := rowNamed(name, inAddress)
		if to == rows {
			if inAddress {
				name = addressPrefix + name
			}
			if len(v.unknown) <= MaxIssues { // no more are told
				v.unknown = append(v.unknown, Field(name[:min(len(name), maxPath)]))
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

// maxPath is how many bytes of an unknown member's name are told.
const maxPath = 100

// rowNamed returns the row of a member of the input or of the address, rows if
// there is none.
func rowNamed(name string, inAddress bool) row {
	r := row(0)
	for r < rows && (r.inAddress() != inAddress || r.name() != name) {
		r++
	}
	return r
}

func (v *values) readField(r *codec.Reader, to row) value {
	switch next := r.Kind(); to {
	case rowAddress:
		if next == '{' {
			v.members(r, true)
			return value{kind: kindObject}
		}
		if next == 'n' {
			r.Skip()
			return value{kind: kindNull}
		}
	case rowDonorProviderApproval:
		if next == 't' || next == 'f' || next == 'n' {
			r.Skip()
			return value{kind: kindOf(next == 't')}
		}
	default:
		if next == '"' || next == 'n' {
			return value{kind: kindText, text: r.Text()}
		}
	}
	r.Skip()
	return value{kind: kindOther}
}

// write writes the fields that are present and of their type,
// in form order.
func (v *values) write(w *codec.Writer, name string) {
	w.Open(name, '{')
	v.writeMembers(w, false)
	w.Close('}')
}

func (v *values) writeMembers(w *codec.Writer, inAddress bool) {
	for r := range rows {
		if r.inAddress() == inAddress {
			v.writeMember(w, r)
		}
	}
}

func (v *values) writeMember(w *codec.Writer, r row) {
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

// complete makes an address whole with what is held of it.
func (v *values) complete(held *values) {
	if v.list[rowAddress].kind != kindObject {
		return
	}
	for r := rowAddressLine1; r <= rowAddressCountry; r++ {
		if v.list[r].kind == kindAbsent {
			v.list[r] = value{kind: kindText, text: held.list[r].text}
		}
	}
}

// change leaves of the values what differs from those held.
func (v *values) change(held *values) {
	changed := v.list[rowAddress].kind != held.list[rowAddress].kind
	for r := range rows {
		to, from := &v.list[r], &held.list[r]
		same := to.text == from.text && (to.kind == from.kind || to.kind == kindText && r.nullable())
		switch {
		case r.inAddress():
			changed = changed || !same
		case same && r != rowAddress && to.kind != kindNo:
			to.kind = kindAbsent
		}
	}
	if !changed {
		v.dropAddress()
	}
}

// dropRefused leaves out what has an error, and the address whole if a member
// has.
func (v *values) dropRefused() {
	for r := range rows {
		if !v.list[r].refused {
			continue
		}
		v.list[r].kind = kindAbsent
		if r == rowAddress || r.inAddress() {
			v.dropAddress()
		}
	}
	v.list[rows].kind = kindAbsent
	v.unknown = nil
}

// dropDefaults leaves out what means the same where it is absent.
func (v *values) dropDefaults() {
	if v.list[rowBehavior].text == string(BehaviorPortIn) {
		v.list[rowBehavior].kind = kindAbsent
	}
	for r := range rows {
		if v.list[r].kind == kindText && v.list[r].text == "" {
			v.list[r].kind = kindAbsent
		}
	}
}

func (v *values) dropAddress() {
	for r := rowAddress; r <= rowAddressCountry; r++ {
		v.list[r].kind = kindAbsent
	}
}

// provides reports whether a body has a field.
func (v *values) provides(field Field) bool {
	of := &v.list[field.row()]
	return of.kind == kindObject || of.kind == kindYes || of.kind == kindText && of.text != ""
}
