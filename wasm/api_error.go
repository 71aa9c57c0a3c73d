package main

import (
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// apiErrorVerb takes what a host has read of an error, {"code","type","properties"}:
// the code may be any text, and the properties are those that the details name.
func apiErrorVerb(length int) int {
	var code, kind string
	var properties []string
	document, err := argument(length)
	if err == nil {
		err = codec.Unmarshal(document, func(r *codec.Reader) {
			r.AllowHalfSurrogates() // what came from the network may be anything
			codec.Object{Members: func(m *codec.Members) {
				m.Text("code", &code)
				m.Text("type", &kind)
				codec.List(m, "properties", &properties)
			}}.Read(r)
		})
	}
	if err != nil {
		return refuse("", err)
	}
	return answer(porting.APIErrorFrom(code, kind, properties).AppendJSON(nil))
}
