//go:build tinygo && !simulator

package porting

import "github.com/portin-dev/portin/porting/codec"

// Params is two pairs at most here, in the order of the names: maps would add a
// kilobyte to the WebAssembly module, and nobody imports this package there.
type Params struct{ name, value, otherName, otherValue string }

func params(name, value string) Params { return Params{name: name, value: value} }

// and adds a second parameter.
func addParam(params *Params, name, value string) { params.otherName, params.otherValue = name, value }

func writeParams(w *codec.Writer, params Params) {
	if params.name != "" {
		w.Text(params.name, params.value)
	}
	if params.otherName != "" {
		w.Text(params.otherName, params.otherValue)
	}
}
