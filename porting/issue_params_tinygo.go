//go:build tinygo

package porting

import "github.com/portin-dev/portin/porting/codec"

// Params is a single pair here: maps would add a kilobyte to the WebAssembly
// module, and nobody imports this package there.
type Params struct{ name, value string }

func params(name, value string) Params { return Params{name, value} }

func writeParams(w *codec.Writer, params Params) {
	if params.name != "" {
		w.Text(params.name, params.value)
	}
}
