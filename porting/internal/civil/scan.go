package civil

// scan reads a text from the left. What is not as expected makes it bad, and
// what is read then means nothing.
type scan struct {
	text string // what is left
	bad  bool
}

// done reports whether all of the text was as expected.
func (s *scan) done() bool { return !s.bad && s.text == "" }

// next reads one byte, 0 at the end.
func (s *scan) next() byte {
	if s.text == "" {
		s.bad = true
		return 0
	}
	c := s.text[0]
	s.text = s.text[1:]
	return c
}

func (s *scan) mark(c byte) {
	if s.next() != c {
		s.bad = true
	}
}

// digits reads a number of so many ASCII digits.
func (s *scan) digits(count int) int64 {
	value := int64(0)
	for range count {
		c := s.next()
		if c < '0' || c > '9' {
			s.bad = true
		}
		value = value*10 + int64(c-'0')
	}
	return value
}

// below reads a number of two digits.
func (s *scan) below(limit int64) Instant {
	value := s.digits(2)
	if value >= limit {
		s.bad = true
	}
	return Instant(value)
}

// date reads a real day.
func (s *scan) date() Date {
	year := s.digits(4)
	s.mark('-')
	month := s.digits(2)
	s.mark('-')
	day := s.digits(2)
	if month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		s.bad = true
	}
	return DateOf(year, month, day)
}

// clock reads hh:mm.
func (s *scan) clock() Instant {
	hour := s.below(24)
	s.mark(':')
	return hour*Hour + s.below(60)*Minute
}

// takes reads one byte if it is what comes next.
func (s *scan) takes(c byte) bool {
	if s.text == "" || s.text[0] != c {
		return false
	}
	s.text = s.text[1:]
	return true
}

// fraction reads the fraction of a second, if there is one, and returns the
// whole milliseconds in it.
func (s *scan) fraction() Instant {
	if !s.takes('.') {
		return 0
	}
	milliseconds := s.digits(1) * 100
	for unit := int64(10); s.text != "" && s.text[0] >= '0' && s.text[0] <= '9'; unit /= 10 {
		milliseconds += s.digits(1) * unit
	}
	return Instant(milliseconds)
}

// zone reads Z, ±hh:mm or ±hhmm.
func (s *scan) zone() Instant {
	sign := Instant(1)
	switch s.next() {
	case 'Z':
		return 0
	case '+':
	case '-':
		sign = -1
	default:
		s.bad = true
	}
	hour := s.below(24)
	s.takes(':')
	return sign * (hour*Hour + s.below(60)*Minute)
}
