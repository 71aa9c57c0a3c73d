package phone_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var seed = flag.Uint64("seed", 0, "of TestRandomNumbers; 0 is the usual one")

const usualSeed = 20261121

// TestRandomNumbers compares numbers that are random, close to a valid one, or made of
// one country's digits after another's calling code.
func TestRandomNumbers(t *testing.T) {
	start := *seed
	if start == 0 {
		start = usualSeed
	}
	shards := runtime.GOMAXPROCS(0)
	var valid atomic.Int64
	var wait sync.WaitGroup
	for shard := range shards {
		wait.Go(func() {
			m := newMutator(rand.New(rand.NewPCG(start, uint64(shard))))
			for i := range scaled(randomNumbers) / shards {
				number := m.number()
				if d := difference(number, "", i%8 == 0); d != "" {
					t.Errorf("%s: %s (seed %d, shard %d of %d)", number, d, start, shard, shards)
					if t.Failed() && i > 1000 {
						return
					}
				}
				if m.lastValid(number) {
					valid.Add(1)
				}
			}
		})
	}
	wait.Wait()
	t.Logf("%d numbers, %d of them valid, seed %d", scaled(randomNumbers)/shards*shards, valid.Load(), start)
	assert.Greater(t, valid.Load(), int64(scaled(randomNumbers)/5), "too few valid numbers to mean anything")
}

// TestNationalInput compares numbers as people type them in every region.
func TestNationalInput(t *testing.T) {
	random := rand.New(rand.NewPCG(usualSeed, 1))
	m := newMutator(random)
	for _, region := range regions() {
		for i := range scaled(nationalInputs) {
			text := m.national(region)
			if d := difference(text, region, i%8 == 0); d != "" {
				t.Errorf("%s in %s: %s", text, region, d)
			}
		}
	}
}

func TestExamples(t *testing.T) {
	all := examples()
	require.Greater(t, len(all), 1000)
	for _, number := range all {
		assert.Empty(t, difference(number, "", true), number)
		for _, region := range []string{"US", "GB", "AR", "BR", "IT", "ZZ", ""} {
			assert.Empty(t, difference(number, region, false), number+" in "+region)
		}
	}
}

// TestEveryCallingCode tries every calling code that three digits can make.
func TestEveryCallingCode(t *testing.T) {
	for code := range 1000 {
		for _, rest := range []string{"", "1", "23", "2345678", "912345678", "0912345678", "12345678901234567890"} {
			number := "+" + strconv.Itoa(code) + rest
			if d := difference(number, "", true); d != "" {
				t.Errorf("%s: %s", number, d)
			}
			number = fmt.Sprintf("+%03d%s", code, rest)
			if d := difference(number, "US", true); d != "" {
				t.Errorf("%s: %s", number, d)
			}
		}
	}
}
