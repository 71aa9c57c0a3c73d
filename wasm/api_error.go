package main

import (
	"github.com/portin-dev/portin/porting"
	"github.com/portin-dev/portin/porting/codec"
)

// apiErrorVerb takes the name of a code, or the body of an answer, as it is. It
// never refuses: what is no body of the API's has a rule, too.
func apiErrorVerb(length int) int {
	codeOrBody, _ := argument(length) // a body that is too large is as good as none
	e := porting.ReadAPIError(codeOrBody)
	w := codec.NewWriter(nil)
	openRule(w, e.Code, e.Known, string(e.Action), e.Fields, e.Alternatives)
	if len(e.Suggestions) > 0 {
		w.Open("suggestions", '[')
		for i := range e.Suggestions {
			w.Open("", '{')
			w.Text("field", string(e.Suggestions[i].Field))
			w.Text("value", e.Suggestions[i].Value)
			w.Close('}')
		}
		w.Close(']')
	}
	w.Close('}')
	return answer(w.Bytes())
}
