package phone_test

import (
	"math/rand/v2"
	"regexp/syntax"
)

// sampler makes numbers that a pattern matches. It takes the alternatives of the
// pattern in turn, so that none is missed.
type sampler struct {
	*rand.Rand
	taken map[*syntax.Regexp][]int // how often each alternative was
}

func newSampler(random *rand.Rand) *sampler {
	return &sampler{Rand: random, taken: map[*syntax.Regexp][]int{}}
}

// number returns a number that a pattern matches.
func (s *sampler) number(pattern *syntax.Regexp) string { return string(s.append(nil, pattern)) }

func (s *sampler) append(digits []byte, p *syntax.Regexp) []byte {
	switch p.Op {
	case syntax.OpEmptyMatch:
	case syntax.OpLiteral:
		digits = append(digits, string(p.Rune)...)
	case syntax.OpCharClass:
		digits = append(digits, byte(s.char(p.Rune)))
	case syntax.OpCapture:
		digits = s.append(digits, p.Sub[0])
	case syntax.OpConcat:
		for _, sub := range p.Sub {
			digits = s.append(digits, sub)
		}
	case syntax.OpAlternate:
		digits = s.append(digits, p.Sub[s.next(p)])
	case syntax.OpQuest, syntax.OpRepeat:
		least, most := 0, 1
		if p.Op == syntax.OpRepeat {
			least, most = p.Min, p.Max
		}
		for range least + s.IntN(most-least+1) {
			digits = s.append(digits, p.Sub[0])
		}
	default:
		panic("a pattern of a new kind: " + p.String())
	}
	return digits
}

// next returns the alternative that was taken the fewest times.
func (s *sampler) next(p *syntax.Regexp) int {
	if s.taken[p] == nil {
		s.taken[p] = make([]int, len(p.Sub))
	}
	taken := s.taken[p]
	least := 0
	for i, n := range taken {
		if n < taken[least] || n == taken[least] && s.IntN(2) == 0 {
			least = i
		}
	}
	taken[least]++
	return least
}

// char returns one of the characters of a class, which is pairs of its limits.
func (s *sampler) char(class []rune) rune {
	count := 0
	for i := 0; i < len(class); i += 2 {
		count += int(class[i+1]-class[i]) + 1
	}
	n := rune(s.IntN(count))
	for i := 0; ; i += 2 {
		size := class[i+1] - class[i] + 1
		if n < size {
			return class[i] + n
		}
		n -= size
	}
}

// missed counts the alternatives of a pattern that were never taken.
func (s *sampler) missed(p *syntax.Regexp) (count int) {
	if p.Op == syntax.OpAlternate {
		for i := range p.Sub {
			if taken := s.taken[p]; taken == nil || taken[i] == 0 {
				count++
			}
		}
	}
	for _, sub := range p.Sub {
		count += s.missed(sub)
	}
	return count
}
