package civil

// scan reads a text from left to right. A character that is not expected makes it bad;
// what is read after that has no meaning.
type scan struct {
	text string // the rest of the text
	bad  bool
}

// done reports whether all of the text was read and nothing in it was unexpected.
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

// digits reads a number with a given count of ASCII digits.
func (s *scan) digits(count int) (value int) {
	for range count {
		c := s.next()
		if c < '0' || c > '9' {
			s.bad = true
		}
		value = value*10 + int(c-'0')
	}
	return value
}

// below reads a number of two digits that is less than a limit.
func (s *scan) below(limit int) Instant {
	value := s.digits(2)
	if value >= limit {
		s.bad = true
	}
	return Instant(value)
}

// date reads a day that exists.
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

// takes reads a byte if it comes next, and reports whether it did.
func (s *scan) takes(c byte) bool {
	if s.text == "" || s.text[0] != c {
		return false
	}
	s.text = s.text[1:]
	return true
}

// fraction reads the fraction of a second, if there is one, and returns its whole
// milliseconds.
func (s *scan) fraction() Instant {
	if !s.takes('.') {
		return 0
	}
	milliseconds := s.digits(1) * 100
	for unit := 10; s.text != "" && s.text[0] >= '0' && s.text[0] <= '9'; unit /= 10 {
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
