package phone

import "github.com/portin-dev/portin/porting/phone/internal/plan"

// prefix returns the length of the international prefix of a region, if the digits begin
// with it, or 0. No calling code begins with a 0.
func (s *scan) prefix(region int, digits []byte) int {
	length := world.Walk(region, plan.Abroad, digits)
	if length > len(digits) || length < len(digits) && digits[length] == 0 {
		return 0
	}
	return length
}

// strip removes the national prefix of a region and the code of a carrier, or turns a
// local number into a national one where the rules say how. It changes nothing if the
// rest would not be a number any more.
func (s *scan) strip(region int, digits []byte) []byte {
	if len(digits) == 0 {
		return digits
	}
	action := world.Walk(region, plan.National, digits)
	if action == 0 {
		return digits
	}
	stripped := s.apply(action, world.Region(region), digits)
	if matches(region, digits) && !matches(region, stripped) {
		return digits
	}
	return stripped
}

// apply carries out an action of package plan.
func (s *scan) apply(action int, r *plan.Region, digits []byte) []byte {
	if action <= plan.MaxStrip {
		return digits[action:]
	}
	skipped, kept, dropped := 0, 0, 0
	switch action {
	case plan.Keep:
	case plan.KeepFrom1:
		skipped = 1
	case plan.KeepFrom3:
		skipped = 3
	case plan.KeepFrom4:
		skipped = 4
	default:
		kept, dropped = action-plan.DropBehind+2, 2
		if digits[0] == 0 {
			skipped = 1
		}
	}
	s.spare = 1 - s.spare
	to := s.transformed[s.spare][:0]
	to = append(to, r.Inserted[:r.Inserts]...)
	digits = digits[skipped:]
	to = append(to, digits[:kept]...)
	return append(to, digits[kept+dropped:]...)
}
