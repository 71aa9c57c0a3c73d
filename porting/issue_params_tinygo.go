//go:build tinygo && !simulator

package porting

import "github.com/portin-dev/portin/porting/codec"

// Params has up to two parameters, in the order of their names. A map would add a
// kilobyte to the WebAssembly module, where no other code uses the type.
type Params struct{ name, value, otherName, otherValue string }

func params(name, value string) Params { return Params{name: name, value: value} }

// addParam adds a second parameter.
func addParam(params *Params, name, value string) { params.otherName, params.otherValue = name, value }

func writeParams(w *codec.Writer, params Params) {
	if params.name != "" {
		w.Text(params.name, params.value)
	}
	if params.otherName != "" {
		w.Text(params.otherName, params.otherValue)
	}
}
