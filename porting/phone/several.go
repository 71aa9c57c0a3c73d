package phone

// A text may be of more than one number, or have an extension after it, which is
// seen by the sign between: a slash or a comma, say, which is in no format of a
// number.

// divides reports whether such a sign follows the first digits.
func (s *scan) divides(count int) bool { return s.parts>>count&1 != 0 }

// leastWhole is how many digits make a number where its region is unknown: as
// many as most numbers have at least.
const leastWhole = 7

// rank tells whether the first digits are a number: 0 if they are not as many as
// one has, 1 if they are, 2 if the number is valid.
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

// isSeveral reports whether a number ends before one of those signs and there is
// none, or none that is valid, if the digits after it are taken for part of it.
func (s *scan) isSeveral(region int) bool {
	for count := 1; count < s.count; count++ {
		if s.divides(count) && s.rank(region, count) > s.rank(region, s.count) {
			return true
		}
	}
	return false
}
