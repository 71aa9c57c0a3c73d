package porting

// editableFields returns what an update may still change in the porting's
// status and market, in form order. The members of the address are not listed: an update
// carries the address whole.
func (p *Porting) editableFields(market string) []Field {
	editable := make([]Field, 0, fieldCount)
	rule := p.Status.rule()
	for r := range fieldCount {
		if !r.inAddress() && rule.edits(r, market) {
			add(&editable, fields[r].field)
		}
	}
	return editable
}

// edits reports whether an update may change a field in this status and market.
// It is false for a field that this version has not heard of.
func (s *statusRule) edits(r fieldIndex, market string) bool {
	if r == fieldCount || s.resolved || s.sealed {
		return false
	}
	switch fields[r].editable {
	case editableAlways:
		return true
	case editableInDraft:
		return s.status == StatusDraft
	case editableInGB:
		return market == marketGB
	}
	return false
}
