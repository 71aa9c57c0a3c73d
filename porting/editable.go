package porting

// editableFields returns what an update may still change in the porting's
// status and market, in form order. The members of the address are not listed: an update
// carries the address whole.
func (p *Porting) editableFields(market string) []Field {
	editable := make([]Field, 0, rows)
	for r := range rows {
		if !r.inAddress() && p.Status.edits(r, market) {
			editable = append(editable, fields[r].field)
		}
	}
	return editable
}

// edits reports whether an update may change a field in this status and market,
// of which a field of the future says nothing.
func (s Status) edits(r row, market string) bool {
	if r == rows {
		return false
	}
	switch fields[r].editable {
	case editableAlways:
		return !s.Resolved()
	case editableInDraft:
		return s == StatusDraft
	case editableInGB:
		return !s.Resolved() && market == marketGB
	}
	return false
}
