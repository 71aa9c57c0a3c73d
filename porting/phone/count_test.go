//go:build !race

package phone_test

// How much is compared with the oracle, which takes 40 µs for a number.
const (
	randomNumbers  = 2_400_000
	nationalInputs = 1500
)
