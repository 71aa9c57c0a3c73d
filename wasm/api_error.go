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
		o := codec.NewObject(nil, 3)
		o.Add("code", (*codec.Text)(&code))
		o.Add("type", (*codec.Text)(&kind))
		o.Add("properties", (*codec.List[string])(&properties))
		err = codec.Unmarshal(document, o)
	}
	if err != nil {
		return refuse("", err)
	}
	return answer(porting.APIErrorFrom(code, kind, properties).AppendJSON(nil))
}
