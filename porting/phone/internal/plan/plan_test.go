package plan

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTheFirstUseByManyAtOnce(t *testing.T) {
	digits := []byte{2, 0, 7, 1, 8, 3, 8, 7, 5, 0}
	// answers are what plans say about some countries, one after the other.
	answers := func(p *Plans, reversed bool) string {
		var said []string
		codes := []int{1, 998, 44, 39, 7, 852}
		if reversed {
			slices.Reverse(codes)
		}
		for _, code := range codes {
			country := p.CountryOf(code)
			template, split := p.Template(country, digits)
			types := p.Walk(p.Country(country).First, Types, digits)
			said = append(said, fmt.Sprint(code, country, template, split, types))
		}
		slices.Sort(said)
		return strings.Join(said, "\n")
	}
	want := answers(new(Plans), false)
	for range 5 {
		p := new(Plans)
		var wait sync.WaitGroup
		var got [8]string
		for i := range got {
			wait.Go(func() { got[i] = answers(p, i%2 == 0) })
		}
		wait.Wait()
		for _, answer := range got {
			assert.Equal(t, want, answer)
		}
	}
}

func TestANumberDoesNotWaitForOtherCountries(t *testing.T) {
	p := new(Plans)
	america := p.CountryOf(1)
	p.Walk(p.Country(america).First, Types, []byte{8, 6, 0, 5, 5, 5, 0, 1, 2, 3})
	assert.EqualValues(t, 2, p.progress.done.Load())
	assert.Less(t, p.reader.pos, len(data)/10)
}

func TestSplit(t *testing.T) {
	const template = Template(0x33<<24 | 0x34<<32 | 0x44<<40)
	for length, want := range map[int][5]int{9: {0, 0, 0, 0, 0}, 10: {3, 3, 4}, 11: {3, 4, 4}, 12: {}} {
		split, ok := template.Split(length)
		assert.Equal(t, length == 10 || length == 11, ok, length)
		if ok {
			assert.Equal(t, length, split.Total())
			for group, digits := range want {
				assert.Equal(t, digits, split.Of(group), group)
			}
		}
	}
}

func TestNoBitIsCertain(t *testing.T) {
	for _, odds := range []int32{-1 << 24, -maxStretch, 0, maxStretch, 1 << 24} {
		chance := squash(odds)
		assert.True(t, 0 < chance && chance < 1<<16, odds)
		assert.Equal(t, 1<<16-chance, squash(-odds), odds)
	}
}

func TestAChanceFollowsTheBits(t *testing.T) {
	always := new(constant)
	m := new(model)
	m.start(always)
	for _, bit := range []int{1, 0} {
		always.bit = bit
		for range 100 {
			m.bit(Inner)
		}
		assert.Equal(t, bit == 1, always.chance > 60_000, bit)
		assert.Equal(t, bit == 0, always.chance < 5_000, bit)
	}
}

// constant is a source of one bit.
type constant struct {
	bit    int
	chance uint32
}

func (c *constant) Bit(chance uint32) int {
	c.chance = chance
	return c.bit
}
