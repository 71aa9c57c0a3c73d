//go:build !tinygo

package portingtest

// startBackground starts a function in a goroutine.
func startBackground(run func()) { go run() }
