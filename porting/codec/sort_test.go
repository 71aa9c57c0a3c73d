package codec_test

import (
	"math/rand"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/portin-dev/portin/porting/codec"
)

func TestSort(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for n := 1; n < 200; n++ {
		got := make([]int, n)
		for i := range got {
			got[i] = random.Intn(n)
		}
		want := slices.Sorted(slices.Values(got))
		codec.Sort(n, func(i, j int) bool { return got[i] < got[j] }, func(i, j int) { got[i], got[j] = got[j], got[i] })
		assert.Equal(t, want, got)
	}
}

// Any order takes at most 2n log2(2n) comparisons.
func TestSortTakesNLogNSteps(t *testing.T) {
	const log, n = 15, 1 << 14
	for name, at := range map[string]func(i int) int{
		"sorted":    func(i int) int { return i },
		"backwards": func(i int) int { return -i },
		"the same":  func(int) int { return 0 },
		"a comb":    func(i int) int { return i % 2 * i },
		"strides":   func(i int) int { return i * 7919 % n },
	} {
		keys, steps := make([]int, n), 0
		for i := range keys {
			keys[i] = at(i)
		}
		before := func(i, j int) bool { steps++; return keys[i] < keys[j] }
		codec.Sort(n, before, func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
		assert.True(t, slices.IsSorted(keys), name)
		assert.LessOrEqual(t, steps, 2*n*log, name)
	}
}
