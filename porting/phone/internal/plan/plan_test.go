package plan

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTheFirstUseByManyAtOnce(t *testing.T) {
	for range 5 {
		p := new(Plans)
		var wait sync.WaitGroup
		for i := range 8 {
			wait.Go(func() {
				for _, code := range []int{1, 998, 44, 39, 7, 852} {
					country := p.CountryOf(code)
					if i%2 == 0 {
						p.Template(country, []byte{2, 0, 7, 1, 8, 3, 8, 7, 5, 0})
					}
					p.Walk(p.Country(country).First, Types, []byte{2, 0, 7, 1, 8, 3, 8, 7, 5, 0})
				}
			})
		}
		wait.Wait()
	}
}

func TestANumberDoesNotWaitForOtherCountries(t *testing.T) {
	p := new(Plans)
	america := p.CountryOf(1)
	p.Walk(p.Country(america).First, Types, []byte{8, 6, 0, 5, 5, 5, 0, 1, 2, 3})
	assert.EqualValues(t, 2, p.progress.numbers.Load())
	assert.EqualValues(t, 0, p.progress.forms.Load())
	assert.Less(t, p.numbers.pos, len(numbers)/10)
}

func TestGroups(t *testing.T) {
	const template = Template(0x33<<24 | 0x34<<32 | 0x44<<40)
	for length, want := range map[int][5]int{9: {0, 0, 0, 0, 0}, 10: {3, 3, 4}, 11: {3, 4, 4}, 12: {}} {
		groups, ok := template.Groups(length)
		assert.Equal(t, length == 10 || length == 11, ok, length)
		if ok {
			assert.Equal(t, want, groups)
		}
	}
}
