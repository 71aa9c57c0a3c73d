//go:build tinygo

package portingtest

// startBackground runs a function to its end: there are no goroutines here.
func startBackground(run func()) { run() }

// webhooks returns no subscribers: the host of the module sends to webhooks.
func webhooks(Options) []*subscriber { return nil }
