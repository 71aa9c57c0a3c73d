package main

import (
	"regexp/syntax"
	"slices"
)

// pattern is a regular expression of the metadata, to be run digit by digit.
// A nil pattern matches nothing.
type pattern struct{ prog *syntax.Prog }

// compile returns the pattern of an expression. An empty one, or the "NA" of
// types that a region does not have, matches no number.
func compile(expression string) *pattern {
	if expression == "" || expression == "NA" {
		return nil
	}
	prog := program(expression)
	for _, inst := range prog.Inst {
		if inst.Op == syntax.InstEmptyWidth {
			refuse("pattern %q: an anchor", expression)
		}
	}
	return &pattern{prog}
}

// program returns the program of an expression. It refuses one that matches anything
// but digits and the end of the text.
func program(expression string) *syntax.Prog {
	parsed, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		refuse("pattern %q: %v", expression, err)
	}
	prog, err := syntax.Compile(parsed.Simplify())
	if err != nil {
		refuse("pattern %q: %v", expression, err)
	}
	for _, inst := range prog.Inst {
		switch inst.Op {
		case syntax.InstRune, syntax.InstRune1:
			for _, char := range inst.Rune {
				if char < '0' || char > '9' {
					refuse("pattern %q: %q is no digit", expression, char)
				}
			}
		case syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
			refuse("pattern %q: any character", expression)
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(inst.Arg) != syntax.EmptyEndText {
				refuse("pattern %q: an anchor that is not $", expression)
			}
		}
	}
	return prog
}

// set has the instructions at which the threads of a pattern wait, sorted. Each of
// them reads a digit or reports a match.
type set []uint32

// start returns the threads before the first digit.
func (p *pattern) start() set {
	if p == nil {
		return nil
	}
	return p.close(nil, uint32(p.prog.Start))
}

// close adds to a set the instructions that a thread reaches from pc without reading a
// digit.
func (p *pattern) close(to set, pc uint32) set {
	inst := &p.prog.Inst[pc]
	switch inst.Op {
	case syntax.InstAlt, syntax.InstAltMatch:
		return p.close(p.close(to, inst.Out), inst.Arg)
	case syntax.InstCapture, syntax.InstNop:
		return p.close(to, inst.Out)
	case syntax.InstFail:
		return to
	}
	if at, found := slices.BinarySearch(to, pc); !found {
		to = slices.Insert(to, at, pc)
	}
	return to
}

// step returns the threads after one more digit.
func (p *pattern) step(from set, digit int) set {
	var to set
	for _, pc := range from {
		inst := &p.prog.Inst[pc]
		if inst.Op != syntax.InstMatch && inst.MatchRune(rune('0'+digit)) {
			to = p.close(to, inst.Out)
		}
	}
	return to
}

// accepts reports whether one of the threads has matched.
func (p *pattern) accepts(threads set) bool {
	for _, pc := range threads {
		if p.prog.Inst[pc].Op == syntax.InstMatch {
			return true
		}
	}
	return false
}
