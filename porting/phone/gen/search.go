package main

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/portin-dev/portin/porting/phone/internal/metadata"
	"github.com/portin-dev/portin/porting/phone/internal/plan"
)

// search looks for sets of features that make the tables smaller. Until the duration is
// over, it adds or removes one or two features of a set, and keeps a change that helps.
// It prints each improvement. To use one, write it into package plan and generate the
// tables again.
func search(m *metadata.Metadata, duration time.Duration) error {
	t, err := newTables(m)
	if err != nil {
		return err
	}
	texts := plan.Texts{Names: t.names(), Formats: t.formats, Rules: t.rules}
	size := func() (int, error) {
		data, err := t.encode(texts)
		return len(data), err
	}
	best, err := size()
	if err != nil {
		return err
	}
	fmt.Println(best, "bytes")
	random := rand.New(rand.NewPCG(uint64(time.Now().UnixNano()), 0))
	tried := 0
	for end := time.Now().Add(duration); time.Now().Before(end); tried++ {
		situation := random.IntN(len(plan.FeatureSets))
		sets := &plan.FeatureSets[situation]
		before := *sets
		set := random.IntN(len(sets))
		if set > 0 && sets[set-1] == 0 {
			continue // sets have no gaps between them
		}
		for range 1 + random.IntN(2) {
			sets[set] ^= 1 << random.IntN(plan.Features)
		}
		if sets[set] == 0 {
			*sets = before
			continue
		}
		smaller, err := size()
		if err != nil || smaller >= best {
			*sets = before
			continue
		}
		best = smaller
		fmt.Printf("%d bytes: set %d of situation %d: %s\n", best, set, situation, namesOf(sets[set]))
	}
	fmt.Println(tried, "tried")
	return nil
}
