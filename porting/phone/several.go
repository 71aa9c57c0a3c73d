package phone

// A text may have more than one number, or a number and an extension. They are told apart
// by a sign between them that no format of a number has, such as a slash or a comma.

// divides reports whether such a sign follows the first digits.
func (s *scan) divides(count int) bool { return s.parts>>count&1 != 0 }

// leastWhole is the minimum number of digits of a number whose region is not known.
const leastWhole = 7

// rank says whether the first digits are a number: 0 if no number has this length, 1 if
// numbers have it, 2 if the number is valid.
func (s *scan) rank(region, count int) int {
	if region < 0 && !s.plus {
		if count >= leastWhole && count <= maxLength {
			return 1
		}
		return 0
	}
	all := s.count
	s.count = count
	n, code := s.number(region)
	s.count = all
	switch {
	case code != "" || n.Fault() != "":
		return 0
	case n.IsValid():
		return 2
	}
	return 1
}

// isSeveral reports whether a number ends before one of those signs, while with the
// digits after the sign it would be no number, or none that is valid.
func (s *scan) isSeveral(region int) bool {
	for count := 1; count < s.count; count++ {
		if s.divides(count) && s.rank(region, count) > s.rank(region, s.count) {
			return true
		}
	}
	return false
}
