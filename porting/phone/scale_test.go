package phone_test

import "testing"

// How much is compared with the oracles, which take 40 µs for a number and more:
// less of it with -short and under the race detector.
const (
	randomNumbers  = 2_000_000
	nationalInputs = 1_500 // in each region
	googleNumbers  = 1_000_000
)

// scaled returns how much of something there is to compare in this run.
func scaled(all int) int {
	if raced || testing.Short() {
		return all / 40
	}
	return all
}
