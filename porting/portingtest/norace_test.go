//go:build !race

package portingtest_test

// raceEnabled tells that the race detector watches, which makes all slow.
const raceEnabled = false
