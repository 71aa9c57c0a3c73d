package main

import (
	"fmt"
	"regexp"
	"regexp/syntax"

	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// prefix is a machine whose value is an action of package plan: what to do with the
// prefix that an expression matches. It prefers the leftmost alternative, as package
// regexp does, and records the positions of the groups.
type prefix struct {
	pattern string
	prog    *syntax.Prog
	action  func(match) int
	threads []thread // the preferred first
	best    match    // the match that is found already, whatever digits follow
	depth   int
}

// match is what regexp.FindSubmatchIndex returns; nil is no match.
type match []int

type thread struct {
	pc   uint32
	caps match
}

// newPrefix returns the machine of an expression. The function action returns the
// action for a match.
func newPrefix(expression string, action func(match) int) *prefix {
	p := &prefix{pattern: expression, action: action}
	if expression == "" {
		return p
	}
	p.prog = program(expression)
	caps := make(match, 2*regexp.MustCompile(expression).NumSubexp()+2)
	for i := range caps {
		caps[i] = -1
	}
	p.threads = []thread{{uint32(p.prog.Start), caps}}
	return p
}

// run advances the threads until each needs a digit. It returns the threads that wait
// for a digit, and the match so far.
func (p *prefix) run(atEnd bool) (waiting []thread, matched match) {
	matched = p.best
	seen := map[uint32]bool{}
	done := false
	var follow func(t thread)
	follow = func(t thread) {
		if done || seen[t.pc] {
			return
		}
		seen[t.pc] = true
		inst := &p.prog.Inst[t.pc]
		switch inst.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			follow(thread{inst.Out, t.caps})
			follow(thread{inst.Arg, t.caps})
		case syntax.InstCapture:
			caps := append(match{}, t.caps...)
			caps[inst.Arg] = p.depth
			follow(thread{inst.Out, caps})
		case syntax.InstNop:
			follow(thread{inst.Out, t.caps})
		case syntax.InstEmptyWidth:
			if atEnd {
				follow(thread{inst.Out, t.caps})
			}
		case syntax.InstMatch:
			matched = append(match{}, t.caps...)
			matched[0], matched[1] = 0, p.depth
			done = true // the threads after this one are less preferred
		case syntax.InstFail:
		default:
			waiting = append(waiting, t)
		}
	}
	for _, t := range p.threads {
		follow(t)
	}
	return waiting, matched
}

func (p *prefix) step(digit int) machine {
	waiting, best := p.run(false)
	to := &prefix{pattern: p.pattern, prog: p.prog, action: p.action, best: best, depth: p.depth + 1}
	for _, t := range waiting {
		if inst := &p.prog.Inst[t.pc]; inst.MatchRune(rune('0' + digit)) {
			to.threads = append(to.threads, thread{inst.Out, t.caps})
		}
	}
	return to
}

func (p *prefix) value(int) int {
	_, matched := p.run(true)
	if matched == nil {
		return 0
	}
	action := p.action(matched)
	if action < 0 {
		refuse("pattern %q: a prefix of a new kind: %v", p.pattern, matched)
	}
	return action
}

func (p *prefix) dead() bool { return len(p.threads) == 0 && p.best == nil }

func (p *prefix) key() string { return fmt.Sprint(p.threads, p.best) }

// noAction is returned for a match that none of package plan's actions can handle.
const noAction = -1

// strip returns the action for an international prefix: the number of digits to drop.
func strip(m match) int {
	if m[1] > plan.MaxStrip {
		return noAction
	}
	return m[1]
}

var transformation = regexp.MustCompile(`^\d*\$\d$`)

// nationalPrefix returns the function that finds the action for a match of a region's
// national prefix. The transform rule, if any, may keep the digits of a group.
func nationalPrefix(rule string) func(match) int {
	if rule == "" {
		return strip
	}
	if !transformation.MatchString(rule) {
		refuse("rule %q is not digits and a group", rule)
	}
	group := int(rule[len(rule)-1] - '0')
	return func(m match) int {
		last := len(m) - 2
		if m[last] < 0 {
			return strip(m) // the last group has no part in the match
		}
		from, to := m[2*group], m[2*group+1]
		dropped := m[1] - to
		switch {
		case dropped == 0 && from == 0:
			return plan.Keep
		case dropped == 0 && from == 1:
			return plan.KeepFrom1
		case dropped == 0 && from == 3:
			return plan.KeepFrom3
		case dropped == 0 && from == 4:
			return plan.KeepFrom4
		case dropped == 2 && from <= 1 && to-from >= 2 && to-from <= 4:
			return plan.DropBehind + to - from - 2
		}
		return noAction
	}
}
