//go:build !tinygo

package portingtest

// startBackground runs a function while the caller goes on.
func startBackground(run func()) { go run() }
