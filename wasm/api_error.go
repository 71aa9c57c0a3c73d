package main

import "github.com/portin-dev/portin/porting"

// apiErrorVerb takes the name of a code, or the body of an answer, as it is. It
// never refuses: what is no body of the API's has a rule, too.
func apiErrorVerb(length int) int {
	codeOrBody, _ := argument(length) // a body that is too large is as good as none
	return answer(porting.ReadAPIError(codeOrBody).AppendJSON(nil))
}
