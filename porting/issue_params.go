//go:build !tinygo || simulator

package porting

import (
	"slices"

	"github.com/portin-dev/portin/porting/codec"
)

// Params is what an issue's message needs to name, by the name of its place in
// the text. It is nil if there is nothing.
type Params = map[string]string

// params returns one parameter, or none for "".
func params(name, value string) Params {
	if name == "" {
		return nil
	}
	return Params{name: value}
}

// and adds a parameter to those there are.
func addParam(params *Params, name, value string) { (*params)[name] = value }

func writeParams(w *codec.Writer, params Params) {
	keys := []string{}
	for key := range params {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		w.Text(key, params[key])
	}
}
