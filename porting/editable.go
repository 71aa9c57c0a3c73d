package porting

import "strings"

// editableFields returns what an update may still change in the porting's
// status, in form order. The members of the address are not listed: an update
// carries the address whole.
func (p *Porting) editableFields() []Field {
	editable := []Field{}
	for i := range fields {
		field := fields[i].field
		if !strings.Contains(string(field), ".") && p.editable(field) {
			editable = append(editable, field)
		}
	}
	return editable
}

// editable reports whether an update may still change the field, of which a
// field of the future says nothing.
func (p *Porting) editable(field Field) bool {
	rule, _ := field.rule()
	switch rule.editable {
	case editableAlways:
		return !p.Status.Resolved()
	case editableInDraft:
		return p.Status == StatusDraft
	case editableInGB:
		return !p.Status.Resolved() && marketOf(p.PhoneNumber) == marketGB
	}
	return false
}
