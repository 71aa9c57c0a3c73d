//go:build !tinygo || simulator

package porting

import (
	"slices"

	"github.com/portin-dev/portin/porting/codec"
)

// Params are values for the placeholders of a message, by the name of the placeholder.
// It is nil if there are none.
type Params = map[string]string

// params returns one parameter, or none if the value is "".
func params(name, value string) Params {
	if name == "" {
		return nil
	}
	return Params{name: value}
}

// addParam adds a parameter.
func addParam(params *Params, name, value string) { (*params)[name] = value }

func writeParams(w *codec.Writer, params Params) {
	keys := []string{}
	for key := range params {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		w.TextAny(key, params[key])
	}
}
