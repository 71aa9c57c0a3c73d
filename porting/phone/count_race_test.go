//go:build race

package phone_test

// Under the race detector the oracle takes ten times as long. So the test
// target runs this package without it, too.
const (
	randomNumbers  = 50_000
	nationalInputs = 40
)
