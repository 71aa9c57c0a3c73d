//go:build race

package phone_test

// Under the race detector the oracles take ten times as long. So the test
// target runs this package without it, too.
const raced = true
